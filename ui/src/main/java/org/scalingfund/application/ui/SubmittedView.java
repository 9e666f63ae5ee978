package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.scalingfund.application.Receipt;
import org.scalingfund.application.Submissions;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Confirmation;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.SummaryList;

/** The receipt: that it was submitted, exactly when, by whom, and what happens now. */
@Route(value = "applications/:application/submitted", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class SubmittedView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Submissions submissions;

    SubmittedView(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("application.submitted.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = DraftPages.asked(event.getRouteParameters());
        show(submissions.receipt(id).orElseThrow(NotFoundException::new));
    }

    private void show(Receipt receipt) {
        var formats = Language.formats();
        var facts = new SummaryList();
        facts.add(getTranslation("application.receipt.title"), receipt.title());
        facts.add(getTranslation("application.receipt.organisation"), receipt.organisationName());
        facts.add(getTranslation("application.receipt.round"), receipt.roundTitle());
        facts.add(getTranslation("application.receipt.at"), formats.dateTimeToTheSecond(receipt.submittedAt()));
        facts.add(getTranslation("application.receipt.by"), receipt.submittedBy());
        var certifiedBy = receipt.certifiedBy();
        if (certifiedBy != null) {
            facts.add(getTranslation("application.receipt.certified-by"), certifiedBy);
        }
        var hash = new Span(receipt.hash());
        hash.addClassName("fingerprint");
        facts.add(getTranslation("application.receipt.hash"), hash);
        getContent().removeAll();
        getContent()
                .add(
                        new Confirmation(
                                getPageTitle(),
                                receipt.reference(),
                                new Paragraph(getTranslation("application.submitted.mail")),
                                new Paragraph(getTranslation(
                                        "application.submitted.next",
                                        formats.date(receipt.closesAt()),
                                        formats.date(receipt.resultsBy())))),
                        new H2(getTranslation("application.receipt")),
                        facts,
                        new Paragraph(getTranslation("application.receipt.hash.what")),
                        new Paragraph(notOfTheseViews(
                                Spaces.path("files", "receipts", receipt.application()),
                                getTranslation("application.receipt.download"))),
                        new Paragraph(
                                new Text(getTranslation("application.receipt.signed") + " "),
                                notOfTheseViews(Spaces.path("receipts"), getTranslation("application.receipt.check"))),
                        new Anchor(
                                Spaces.path("applications", receipt.application()),
                                getTranslation("application.submitted.read")));
    }

    /** The browser itself goes there: to a file, and to a page that is drawn on the server. */
    private static Anchor notOfTheseViews(String path, String words) {
        var link = new Anchor(path, words);
        link.setRouterIgnore(true);
        return link;
    }
}
