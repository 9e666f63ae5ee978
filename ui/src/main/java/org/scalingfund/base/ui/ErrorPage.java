package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.scalingfund.base.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our fault: says so, and gives the reference by which we find it in the log. Never shows what broke inside. */
@AnonymousAllowed
public final class ErrorPage extends Composite<Div> implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = reference();
        LOG.error("Page failed, reference {}", reference, parameter.getCaughtException());
        getContent().add(new TroublePage("error").reference(reference).wayHome());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    /** Short enough to read out on the telephone. */
    static String reference() {
        var id = Ids.random().toString().replace("-", "");
        return id.substring(id.length() - 8).toUpperCase(Locale.ROOT);
    }
}
