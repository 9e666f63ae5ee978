package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundBasics;
import org.scalingfund.fund.RoundSetUp;
import org.scalingfund.fund.Rounds;

/** What a round is called and what it is for. */
@Route(value = "manage/rounds/:round/basics", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class BasicsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Rounds rounds;
    private final transient RoundSetUp setUp;
    private final transient Funds funds;

    BasicsView(Rounds rounds, RoundSetUp setUp, Funds funds) {
        this.rounds = rounds;
        this.funds = funds;
        this.setUp = setUp;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.part.BASICS");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        RoundPaths.draft(event, rounds).ifPresent(this::show);
    }

    private void show(Round round) {
        var title = Fields.text(getTranslation("fund.basics.title"), null);
        var code = Fields.text(getTranslation("fund.basics.code"), getTranslation("fund.basics.code.hint"));
        var summary =
                Fields.longText(getTranslation("fund.basics.summary"), getTranslation("fund.basics.summary.hint"));
        title.setValue(round.title());
        code.setValue(round.code());
        summary.setValue(round.basics().summary());
        var strand = new StrandChoice();
        funds.find(round.fund()).ifPresent(fund -> strand.offer(fund.strands()));
        strand.setValue(round.basics().strand());
        var form = new PartForm(getPageTitle(), null, RoundPaths.round(round.id()))
                .field("title", title)
                .field("code", code)
                .field("summary", summary)
                .field("strand", strand);
        form.action(getTranslation("fund.save"), () -> {
                    var entered = Fields.words(code).toUpperCase(Locale.ROOT);
                    if (form.passes(RoundBasics.problems(entered, Fields.words(title), Fields.words(summary)))) {
                        var wanted =
                                new RoundBasics(entered, Fields.words(title), Fields.words(summary), strand.getValue());
                        form.conclude(setUp.changeBasics(round.id(), round.basics(), wanted));
                    }
                })
                .cancel();
        getContent().add(form);
    }
}
