package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundMoney;
import org.scalingfund.fund.RoundSetUp;
import org.scalingfund.fund.Rounds;

/** What a round has to give, and how much one application can ask for. */
@Route(value = "manage/rounds/:round/money", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class MoneyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Rounds rounds;
    private final transient RoundSetUp setUp;
    private final transient Funds funds;

    MoneyView(Rounds rounds, RoundSetUp setUp, Funds funds) {
        this.rounds = rounds;
        this.funds = funds;
        this.setUp = setUp;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.part.MONEY");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        RoundPaths.draft(event, rounds).ifPresent(this::show);
    }

    private void show(Round round) {
        var budget = Fields.money(getTranslation("fund.money.budget"), null);
        var least = Fields.money(getTranslation("fund.money.least"), getTranslation("fund.money.hint"));
        var most = Fields.money(getTranslation("fund.money.most"), null);
        Fields.show(budget, round.money().budget());
        Fields.show(least, round.money().leastAward());
        Fields.show(most, round.money().mostAward());
        var form = new PartForm(getPageTitle(), null, RoundPaths.round(round.id()))
                .add(ofFund(round))
                .field("budget", budget)
                .field("leastAward", least)
                .field("mostAward", most);
        form.action(getTranslation("fund.save"), () -> {
                    var all = Fields.amount(budget);
                    var from = Fields.amount(least);
                    var to = Fields.amount(most);
                    if (form.passes(RoundMoney.problems(all, from, to))) {
                        var wanted = new RoundMoney(
                                Objects.requireNonNull(all), Objects.requireNonNull(from), Objects.requireNonNull(to));
                        form.conclude(setUp.changeMoney(round.id(), round.money(), wanted));
                    }
                })
                .cancel();
        getContent().add(form);
    }

    /** What the round's budget comes out of. */
    private Div ofFund(Round round) {
        var sheet = funds.sheet(round.fund()).orElseThrow();
        var all = sheet.published().plus(round.money().budget());
        var has = sheet.fund().budget().total();
        var words = new Div(new Paragraph(FundWords.money(sheet)));
        if (all.isMoreThan(has)) {
            words.add(
                    new StatusTag(getTranslation("fund.money.above-fund"), Tone.WARN),
                    new Paragraph(getTranslation("fund.problem.rounds-above-fund", all, has)));
        }
        return words;
    }
}
