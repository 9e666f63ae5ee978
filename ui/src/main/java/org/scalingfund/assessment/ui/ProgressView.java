package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.scalingfund.assessment.AssessmentStage;
import org.scalingfund.assessment.CloseResult;
import org.scalingfund.assessment.RoundAssessment;
import org.scalingfund.assessment.RoundAssessments;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.tenancy.Access;

/** How far the assessment of a round is, by stage and by assessor, and its end. */
@Route(value = "manage/rounds/:round/progress", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
class ProgressView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient RoundAssessments rounds;
    private final transient Access access;

    ProgressView(RoundAssessments rounds, Access access) {
        this.rounds = rounds;
        this.access = access;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.progress.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssessmentWords.round(event));
    }

    private void show(RoundId id) {
        var round = rounds.find(id).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("manage/rounds", id), round.title()),
                        new PageTitle(getPageTitle(), round.title()),
                        new Anchor(
                                Spaces.path("manage/rounds", id, "allocation"),
                                getTranslation("assessment.allocation.title")),
                        new H2(getTranslation("assessment.progress.applications")),
                        stages(round),
                        new H2(getTranslation("assessment.progress.assessors")),
                        assessors(round));
        addEnd(round);
    }

    private SummaryList stages(RoundAssessment round) {
        var list = new SummaryList();
        for (var stage : AssessmentStage.values()) {
            var count = round.stages().getOrDefault(stage, 0);
            if (count > 0) {
                list.add(
                        getTranslation("assessment.stage." + stage),
                        Language.formats().count(count));
            }
        }
        list.add(
                getTranslation("assessment.progress.unfinished"),
                Language.formats().count(round.unfinished()));
        return list;
    }

    private KeysetList<RoundAssessment.Assessor> assessors(RoundAssessment round) {
        var formats = Language.formats();
        var list = new KeysetList<RoundAssessment.Assessor>(getTranslation("assessment.progress.assessors"))
                .text(getTranslation("assessment.assessor"), RoundAssessment.Assessor::name)
                .number(getTranslation("assessment.status.INVITED"), one -> formats.count(one.invited()))
                .number(getTranslation("assessment.status.IN_PROGRESS"), one -> formats.count(one.inProgress()))
                .number(getTranslation("assessment.status.SUBMITTED"), one -> formats.count(one.submitted()))
                .number(getTranslation("assessment.overdue"), one -> formats.count(one.overdue()));
        list.setEmptyState(new EmptyState(
                getTranslation("assessment.allocate.nobody"), getTranslation("assessment.allocate.nobody.next")));
        list.show(round.assessors(), false);
        return list;
    }

    private void addEnd(RoundAssessment round) {
        if (round.status() == RoundStatus.ASSESSED || round.status() == RoundStatus.DECIDED) {
            getContent()
                    .add(new Anchor(
                            Spaces.path("manage/rounds", round.round(), "decisions"),
                            getTranslation("assessment.progress.decisions")));
            return;
        }
        if (round.status() != RoundStatus.CLOSED || !access.roles().contains(Role.FUND_MANAGER)) {
            return;
        }
        getContent().add(new H2(getTranslation("assessment.close.title")));
        getContent().add(new Paragraph(getTranslation("assessment.close.lead")));
        var close = new Button(getTranslation("assessment.close"), _ -> close(round.round()));
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(close);
    }

    private void close(RoundId round) {
        switch (rounds.close(round)) {
            case CloseResult.Closed _ -> Outcomes.done(getTranslation("assessment.closed"));
            case CloseResult.StillBeingAssessed still ->
                Outcomes.refused(Language.count("assessment.close.still", still.applications()));
            case CloseResult.NotOpen _ -> Outcomes.refused(getTranslation("assessment.close.not-open"));
        }
        show(round);
    }
}
