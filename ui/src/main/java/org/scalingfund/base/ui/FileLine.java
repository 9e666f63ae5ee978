package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A file in a list: a link that saves it, or its name and in words why nobody can open it. */
public final class FileLine extends Composite<Span> {

    /**
     * {@code words} is its name, with its size where that matters; {@code waits} for the scanner; {@code virus} is what
     * the scanner found in it, if it did.
     */
    public FileLine(Object id, String words, boolean waits, @Nullable String virus) {
        getContent().addClassName("file-line");
        if (virus != null) {
            close(words, new StatusTag(getTranslation("base.file.removed", virus), Tone.BAD));
        } else if (waits) {
            close(words, new StatusTag(getTranslation("base.file.waits"), Tone.QUIET, Icon.WAIT));
        } else {
            getContent().add(link(id, words));
        }
    }

    private static Anchor link(Object id, String words) {
        var link = new Anchor(Spaces.path("files", id), words);
        link.getElement().setAttribute("translate", "no");
        // Not a page of the product: the browser saves it.
        link.setRouterIgnore(true);
        return link;
    }

    private void close(String words, StatusTag why) {
        var name = new Span(words);
        name.getElement().setAttribute("translate", "no");
        getContent().add(name, why);
    }
}
