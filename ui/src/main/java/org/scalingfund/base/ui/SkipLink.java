package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;

/** First on every page: past header and navigation, to what one came for. */
@JsModule("context://components/face.js")
public final class SkipLink extends Composite<Anchor> {
    public SkipLink(String mainId) {
        getContent().setHref("#" + mainId);
        getContent().setText(getTranslation("base.skip"));
        getContent().addClassName("skip-link");
        getContent().setRouterIgnore(true);
    }
}
