package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ChangePartnerResult;
import org.scalingfund.application.PartnerStatus;
import org.scalingfund.application.Partners;
import org.scalingfund.application.PartnersSheet;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.LineDeed;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;

/** Who takes part in an application beside the organisation that leads it, and where others are asked to. */
@Route(value = "applications/:application/partners", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class PartnersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Partners partners;

    PartnersView(Partners partners) {
        this.partners = partners;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("application.partners.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DraftPages.asked(event.getRouteParameters()));
    }

    private void show(ApplicationId id) {
        var sheet = partners.of(id).orElseThrow(NotFoundException::new);
        var title = new PageTitle(getPageTitle(), getTranslation("application.partners.lead"));
        var problems = new ErrorSummary(title);
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("applications", id), getTranslation("application.draft.back")),
                        problems,
                        title,
                        list(id, sheet));
        if (sheet.mayManage()) {
            getContent().add(new InvitePartnerForm(partners, id, problems, () -> show(id)));
        }
    }

    private Component list(ApplicationId id, PartnersSheet sheet) {
        var list = new KeysetList<PartnersSheet.Row>(getPageTitle());
        list.column(getTranslation("application.partners.organisation"), PartnersView::name)
                .text(getTranslation("application.partners.part"), PartnersSheet.Row::part)
                .column(getTranslation("application.partners.status"), row -> PartnerStanding.tag(row, sheet.now()));
        if (sheet.mayManage()) {
            list.controls(getTranslation("application.partners.change"), row -> changes(id, row));
        }
        list.setEmptyState(new EmptyState(
                getTranslation("application.partners.none"),
                getTranslation(
                        sheet.mayManage() ? "application.partners.none.why" : "application.partners.none.read")));
        list.show(sheet.rows(), false);
        return list;
    }

    private static Component name(PartnersSheet.Row row) {
        return row.email().isEmpty()
                ? new Span(row.name())
                : new Div(new Div(new Span(row.name())), new Div(new Span(row.email())));
    }

    private Component changes(ApplicationId id, PartnersSheet.Row row) {
        var changes = new Div();
        if (row.status() == PartnerStatus.INVITED) {
            changes.add(
                    deed("application.partners.resend", row, () -> resend(id, row)),
                    deed("application.partners.take-back", row, () -> remove(id, row)));
        }
        if (row.status() == PartnerStatus.ACCEPTED) {
            changes.add(deed("application.partners.remove", row, () -> askRemove(id, row)));
        }
        return changes;
    }

    private Component deed(String key, PartnersSheet.Row row, Runnable deed) {
        return new Div(new LineDeed(getTranslation(key), row.name(), deed));
    }

    private void askRemove(ApplicationId id, PartnersSheet.Row row) {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("application.partners.remove.title", row.name()));
        ask.setText(getTranslation("application.partners.remove.ask"));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("application.partners.remove.keep"));
        ask.setConfirmText(getTranslation("application.partners.remove"));
        ask.addConfirmListener(_ -> remove(id, row));
        ask.open();
    }

    private void resend(ApplicationId id, PartnersSheet.Row row) {
        answer(id, partners.resend(id, row.id(), Language.locale()), "application.partners.resent");
    }

    private void remove(ApplicationId id, PartnersSheet.Row row) {
        answer(id, partners.remove(id, row.id()), "application.partners.removed");
    }

    private void answer(ApplicationId id, ChangePartnerResult result, String done) {
        switch (result) {
            case ChangePartnerResult.Done _ -> Outcomes.done(getTranslation(done));
            case ChangePartnerResult.ChangedMeanwhile _ ->
                Outcomes.refused(getTranslation("application.partners.changed-meanwhile"));
            case ChangePartnerResult.TooManyMails _ ->
                Outcomes.refused(getTranslation("application.partners.too-many-mails"));
            case ChangePartnerResult.Refused(var why) -> Outcomes.refused(Refusals.words(why));
        }
        show(id);
    }
}
