package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.Nation;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundAudience;
import org.scalingfund.fund.RoundSetUp;
import org.scalingfund.fund.Rounds;
import org.scalingfund.organisation.OrganisationKind;

/** Who can apply to a round, and in which nations the work may be. */
@Route(value = "manage/rounds/:round/audience", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class AudienceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Rounds rounds;
    private final transient RoundSetUp setUp;

    AudienceView(Rounds rounds, RoundSetUp setUp) {
        this.rounds = rounds;
        this.setUp = setUp;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.part.AUDIENCE");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        RoundPaths.draft(event, rounds).ifPresent(this::show);
    }

    private void show(Round round) {
        var kinds = new CheckboxGroup<OrganisationKind>(getTranslation("fund.audience.kinds"));
        kinds.setItems(OrganisationKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("fund.kind." + kind));
        kinds.setValue(round.audience().kinds());
        var nations = new CheckboxGroup<Nation>(getTranslation("fund.audience.nations"));
        nations.setItems(Nation.values());
        nations.setItemLabelGenerator(nation -> getTranslation("fund.nation." + nation));
        nations.setValue(round.audience().nations());
        var form = new PartForm(getPageTitle(), getTranslation("fund.audience.lead"), RoundPaths.round(round.id()))
                .field("kinds", kinds)
                .field("nations", nations);
        form.action(getTranslation("fund.save"), () -> {
                    if (form.passes(RoundAudience.problems(kinds.getValue(), nations.getValue()))) {
                        var wanted = new RoundAudience(kinds.getValue(), nations.getValue());
                        form.conclude(setUp.changeAudience(round.id(), round.audience(), wanted));
                    }
                })
                .cancel();
        getContent().add(form);
    }
}
