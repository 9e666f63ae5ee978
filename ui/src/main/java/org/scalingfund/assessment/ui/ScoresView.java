package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.AssessmentStage;
import org.scalingfund.assessment.Moderations;
import org.scalingfund.assessment.ScoreSheet;
import org.scalingfund.assessment.ScoreSheets;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.tenancy.Access;

/** All scores of an application beside each other, and how they are reconciled where they lie far apart. */
@Route(value = "manage/applications/:application/scores", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
class ScoresView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ScoreSheets sheets;
    private final transient Moderations moderations;
    private final transient Access access;

    ScoresView(ScoreSheets sheets, Moderations moderations, Access access) {
        this.sheets = sheets;
        this.moderations = moderations;
        this.access = access;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.scores.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssessmentWords.application(event));
    }

    private void show(ApplicationId application) {
        var sheet = sheets.find(application).orElseThrow(NotFoundException::new);
        var title = new PageTitle(getPageTitle(), sheet.reference() + " " + sheet.title());
        var problems = new ErrorSummary(title);
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(
                                Spaces.path("manage/rounds", sheet.round(), "allocation"),
                                getTranslation("assessment.allocation.title")),
                        problems,
                        title,
                        facts(sheet));
        if (sheet.assessments().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("assessment.scores.none"), getTranslation("assessment.scores.none.next")));
        } else {
            getContent().add(new H2(getTranslation("assessment.scores.by-criterion")), new ScoreTable(sheet));
        }
        if (sheet.stage() == AssessmentStage.MODERATING && access.roles().contains(Role.FUND_MANAGER)) {
            getContent().add(new ModerationForm(moderations, application, problems, () -> show(application)));
        }
    }

    private SummaryList facts(ScoreSheet sheet) {
        var facts = new SummaryList();
        facts.add(getTranslation("assessment.stage"), getTranslation("assessment.stage." + sheet.stage()));
        if (!sheet.assessments().isEmpty()) {
            facts.add(
                    getTranslation("assessment.mean"),
                    AssessmentWords.percent(sheet.mean().orElse(null)));
            facts.add(getTranslation("assessment.deviation"), Language.formats().number(sheet.standardDeviation(), 2));
        }
        var moderated = sheet.moderated();
        if (moderated != null) {
            facts.add(getTranslation("assessment.moderated-total"), AssessmentWords.percent(moderated.total()));
            facts.add(
                    getTranslation("assessment.moderated-reasons"),
                    getTranslation("assessment.moderated-by", moderated.reasons(), moderated.by()));
        }
        return facts;
    }
}
