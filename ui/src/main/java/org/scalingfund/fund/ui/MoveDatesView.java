package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.fund.DatesEntry;
import org.scalingfund.fund.MoveDatesResult;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.fund.RoundSteering;
import org.scalingfund.fund.Rounds;

/** Where a fund manager moves the dates of a published round, and says why. */
@Route(value = "manage/rounds/:round/move-dates", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class MoveDatesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Rounds rounds;
    private final transient RoundSteering steering;

    MoveDatesView(Rounds rounds, RoundSteering steering) {
        this.rounds = rounds;
        this.steering = steering;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.move-dates.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        var round = rounds.find(RoundPaths.round(event)).orElseThrow(NotFoundException::new);
        if (round.status() != RoundStatus.SCHEDULED && round.status() != RoundStatus.OPEN) {
            event.forwardTo(RoundPaths.round(round.id()));
            return;
        }
        show(round, rounds.zone());
    }

    private void show(Round round, ZoneId zone) {
        var dates = new DatesFields(DatesEntry.of(round.dates(), zone));
        var reason = Fields.longText(
                getTranslation("fund.move-dates.reason"), getTranslation("fund.move-dates.reason.hint"));
        var form = new PartForm(getPageTitle(), getTranslation("fund.move-dates.lead"), RoundPaths.round(round.id()));
        dates.addTo(form, round.status() == RoundStatus.SCHEDULED);
        form.field("reason", reason)
                .action(getTranslation("fund.move-dates.do"), () -> {
                    var entry = dates.entry();
                    if (form.passes(entry.problems(zone))) {
                        conclude(
                                round,
                                form,
                                steering.moveDates(round.id(), round.dates(), entry.at(zone), Fields.words(reason)));
                    }
                })
                .cancel();
        getContent().add(form);
    }

    private void conclude(Round round, PartForm form, MoveDatesResult result) {
        switch (result) {
            case MoveDatesResult.Moved _ -> {
                Outcomes.done(getTranslation("fund.move-dates.moved"));
                RoundPaths.go(RoundPaths.round(round.id()));
            }
            case MoveDatesResult.Refused(var problems) -> form.show(problems);
            case MoveDatesResult.ChangedMeanwhile _ ->
                Outcomes.refused(getTranslation("fund.refused.changed-meanwhile"));
            case MoveDatesResult.TooLate _ -> Outcomes.refused(getTranslation("fund.refused.closed"));
        }
    }
}
