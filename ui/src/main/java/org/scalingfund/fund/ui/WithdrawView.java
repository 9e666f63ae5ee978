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
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundMoveResult;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.fund.RoundSteering;
import org.scalingfund.fund.Rounds;

/** Where a fund manager takes a round back, knowing what that means for whom. */
@Route(value = "manage/rounds/:round/withdraw", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class WithdrawView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Rounds rounds;
    private final transient RoundSteering steering;

    WithdrawView(Rounds rounds, RoundSteering steering) {
        this.rounds = rounds;
        this.steering = steering;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.withdraw.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        show(rounds.sheet(RoundPaths.round(event)).orElseThrow(NotFoundException::new));
    }

    private void show(Rounds.Sheet sheet) {
        var round = sheet.round();
        var reason =
                Fields.longText(getTranslation("fund.withdraw.reason"), getTranslation("fund.withdraw.reason.hint"));
        var what = consequences(
                round,
                sheet.applications().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        var form = new PartForm(getPageTitle(), what, RoundPaths.round(round.id())).field("reason", reason);
        form.action(getTranslation("fund.withdraw.do"), () -> {
                    if (Fields.words(reason).isEmpty()) {
                        form.show(getTranslation("fund.problem.reason-missing"), "reason");
                        return;
                    }
                    conclude(round, steering.withdraw(round.id(), Fields.words(reason)));
                })
                .cancel();
        getContent().add(form);
    }

    private String consequences(Round round, int applications) {
        if (round.status() == RoundStatus.DRAFT) {
            return getTranslation("fund.withdraw.draft");
        }
        return applications == 0
                ? getTranslation("fund.withdraw.consequences.none")
                : Language.count("fund.withdraw.consequences", applications);
    }

    private void conclude(Round round, RoundMoveResult result) {
        switch (result) {
            case RoundMoveResult.Done _ -> Outcomes.done(getTranslation("fund.withdraw.done"));
            case RoundMoveResult.NotNow(var status) ->
                Outcomes.refused(getTranslation("fund.refused.not-now", getTranslation("fund.status." + status)));
            case RoundMoveResult.Gone _ -> Outcomes.refused(getTranslation("base.not-found.title"));
        }
        RoundPaths.go(RoundPaths.round(round.id()));
    }
}
