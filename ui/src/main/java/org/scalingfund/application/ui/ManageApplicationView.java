package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.application.ApplicationSheets;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.application.EligibilityReviews;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.tenancy.Access;

/** One application as the funder's people see it: what it says, what the rules found, where it stands. */
@Route(value = "manage/applications/:application", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
class ManageApplicationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ApplicationSheets sheets;
    private final transient EligibilityReviews reviews;
    private final transient List<ApplicationPanel> panels;
    private final transient Access access;
    private final transient InstantSource clock;
    private String title = "";

    ManageApplicationView(
            ApplicationSheets sheets,
            EligibilityReviews reviews,
            List<ApplicationPanel> panels,
            Access access,
            InstantSource clock) {
        this.sheets = sheets;
        this.reviews = reviews;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ApplicationPanel::order))
                .toList();
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DraftPages.asked(event.getRouteParameters()));
    }

    private void show(ApplicationId id) {
        var sheet = sheets.sheet(id)
                .filter(found -> found.facts().submittedAt() != null)
                .orElseThrow(NotFoundException::new);
        title = sheet.outline().title();
        var facts = sheet.facts();
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(
                                Spaces.path("manage", "rounds", sheet.terms().round(), "applications"),
                                getTranslation("application.manage.back")),
                        new PageTitle(
                                title,
                                getTranslation(
                                        "application.caption",
                                        facts.reference(),
                                        facts.organisationName(),
                                        sheet.terms().roundTitle())),
                        Statuses.tag(facts.status()),
                        facts(sheet));
        showEligibility(sheet);
        panels.forEach(panel -> getContent().add(panel.panelFor(id)));
        getContent()
                .add(
                        new ApplicationHistory(sheets, sheet, clock.instant()),
                        new H2(getTranslation("application.text")),
                        new ApplicationText(sheet, false));
    }

    private SummaryList facts(ApplicationSheet sheet) {
        var formats = Language.formats();
        var list = new SummaryList();
        list.add(
                getTranslation("application.column.amount"),
                formats.money(sheet.facts().amount().pounds()));
        var at = sheet.facts().submittedAt();
        var by = sheet.facts().submittedBy();
        if (at != null && by != null) {
            list.add(getTranslation("application.receipt.at"), formats.dateTimeToTheSecond(at));
            list.add(getTranslation("application.receipt.by"), by);
        }
        var certifiedBy = sheet.facts().certifiedBy();
        if (certifiedBy != null) {
            list.add(getTranslation("application.receipt.certified-by"), certifiedBy);
        }
        return list;
    }

    private void showEligibility(ApplicationSheet sheet) {
        var eligibility = sheet.eligibility();
        if (eligibility.findings().isEmpty()) {
            return;
        }
        var panel = new EligibilityPanel(reviews, sheet, () -> show(sheet.id()));
        var review = eligibility.review();
        if (review != null) {
            panel.show(review);
        } else if (sheet.facts().status() == ApplicationStatus.CHECKING
                && access.roles().contains(Role.FUND_MANAGER)) {
            panel.ask();
        }
        getContent().add(panel);
    }
}
