package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundMoveResult;
import org.scalingfund.fund.RoundSteering;
import org.scalingfund.fund.Rounds;

/** Where a fund manager ends the assessment of a round, so that funding can be decided. */
@Route(value = "manage/rounds/:round/close-assessment", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class CloseAssessmentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Rounds rounds;
    private final transient RoundSteering steering;

    CloseAssessmentView(Rounds rounds, RoundSteering steering) {
        this.rounds = rounds;
        this.steering = steering;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.close-assessment.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        var sheet = rounds.sheet(RoundPaths.round(event)).orElseThrow(NotFoundException::new);
        var round = sheet.round().id();
        var counts = new SummaryList();
        counts.add(getTranslation("fund.rounds.applications"), RoundWords.applications(sheet.applications()));
        getContent()
                .add(new PartForm(
                                getPageTitle(),
                                getTranslation("fund.close-assessment.consequences"),
                                RoundPaths.round(round))
                        .add(counts)
                        .action(
                                getTranslation("fund.close-assessment.do"),
                                () -> conclude(round, steering.closeAssessment(round)))
                        .cancel());
    }

    private void conclude(RoundId round, RoundMoveResult result) {
        switch (result) {
            case RoundMoveResult.Done _ -> Outcomes.done(getTranslation("fund.close-assessment.done"));
            case RoundMoveResult.NotNow(var status) ->
                Outcomes.refused(getTranslation("fund.refused.not-now", getTranslation("fund.status." + status)));
            case RoundMoveResult.Gone _ -> Outcomes.refused(getTranslation("base.not-found.title"));
        }
        RoundPaths.go(RoundPaths.round(round));
    }
}
