package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.format.TextStyle;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.DatesEntry;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundSetUp;
import org.scalingfund.fund.Rounds;

/** When a round opens, closes, is assessed and decided, and which work it pays for. */
@Route(value = "manage/rounds/:round/dates", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class DatesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Rounds rounds;
    private final transient RoundSetUp setUp;

    DatesView(Rounds rounds, RoundSetUp setUp) {
        this.rounds = rounds;
        this.setUp = setUp;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.part.DATES");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        RoundPaths.draft(event, rounds).ifPresent(this::show);
    }

    private void show(Round round) {
        var zone = rounds.zone();
        var dates = new DatesFields(DatesEntry.of(round.dates(), zone));
        var form = new PartForm(
                getPageTitle(),
                getTranslation("fund.dates.lead", zone.getDisplayName(TextStyle.FULL, Language.locale())),
                RoundPaths.round(round.id()));
        dates.addTo(form, true);
        form.action(getTranslation("fund.save"), () -> {
                    var entry = dates.entry();
                    if (form.passes(entry.problems(zone))) {
                        form.conclude(setUp.changeDates(round.id(), round.dates(), entry.at(zone)));
                    }
                })
                .cancel();
        getContent().add(form);
    }
}
