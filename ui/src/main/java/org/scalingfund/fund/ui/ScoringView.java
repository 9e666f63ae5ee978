package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundPart;
import org.scalingfund.fund.RoundSetUp;
import org.scalingfund.fund.Rounds;
import org.scalingfund.fund.Scale;
import org.scalingfund.fund.Scoring;

/** How many assessors score each application, on which scale, and what is too low to be funded. */
@Route(value = "manage/rounds/:round/scoring", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class ScoringView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Rounds rounds;
    private final transient RoundSetUp setUp;

    ScoringView(Rounds rounds, RoundSetUp setUp) {
        this.rounds = rounds;
        this.setUp = setUp;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.scoring.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        RoundPaths.draft(event, rounds).ifPresent(this::show);
    }

    private void show(Round round) {
        var assessors = Fields.number(getTranslation("fund.scoring.assessors"), null);
        var from = Fields.number(getTranslation("fund.scoring.from"), getTranslation("fund.scoring.scale.hint"));
        var to = Fields.number(getTranslation("fund.scoring.to"), null);
        var threshold = new BigDecimalField(getTranslation("fund.scoring.threshold"));
        threshold.setHelperText(getTranslation("fund.scoring.threshold.hint"));
        assessors.setValue(round.scoring().assessorsPerApplication());
        from.setValue(round.scoring().scale().from());
        to.setValue(round.scoring().scale().to());
        threshold.setValue(round.scoring().threshold());
        var form = new PartForm(getPageTitle(), null, RoundPaths.part(round.id(), RoundPart.CRITERIA))
                .field("assessors", assessors)
                .field("scaleFrom", from)
                .field("scaleTo", to)
                .field("threshold", threshold);
        form.action(getTranslation("fund.save"), () -> {
                    var problems = Scoring.problems(
                            assessors.getValue(), from.getValue(), to.getValue(), threshold.getValue());
                    if (form.passes(problems)) {
                        var wanted = new Scoring(
                                Objects.requireNonNull(assessors.getValue()),
                                new Scale(from.getValue(), to.getValue()),
                                Objects.requireNonNull(threshold.getValue()));
                        form.conclude(setUp.changeScoring(round.id(), round.scoring(), wanted));
                    }
                })
                .cancel();
        getContent().add(form);
    }
}
