package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.document.Document;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.RoundId;

/** The file that the fund hands out with a question, to be downloaded, filled in and given back. */
final class TemplateLine extends Composite<Paragraph> {
    /** Of a published round, where everybody finds it. */
    static TemplateLine published(RoundId round, QuestionId question, Document file) {
        return new TemplateLine(Spaces.path("rounds", round, "templates", question), file);
    }

    /** Of a round that is tried out, for those who set it up. */
    static TemplateLine ofDraft(Document file) {
        return new TemplateLine(Spaces.path("files", file.id()), file);
    }

    private TemplateLine(String path, Document file) {
        if (file.scan().waits() || file.scan().isRemoved()) {
            getContent().setText(getTranslation("fund.template-file.waits", file.name()));
            return;
        }
        var link = new Anchor(path, getTranslation("fund.template-file.download", file.name()));
        // Not a page of the product: the browser saves it.
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        getContent().add(link);
    }
}
