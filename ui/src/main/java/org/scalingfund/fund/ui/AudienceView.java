package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
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

/** Who can apply to a round, in which nations the work may be, and whether a second officer certifies applications. */
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
        kinds.setItemLabelGenerator(kind -> getTranslation(kind.textKey()));
        kinds.setValue(round.audience().kinds());
        var nations = new CheckboxGroup<Nation>(getTranslation("fund.audience.nations"));
        nations.setItems(Nation.values());
        nations.setItemLabelGenerator(nation -> getTranslation("fund.nation." + nation));
        nations.setValue(round.audience().nations());
        var certify = new Checkbox(getTranslation("fund.audience.certify"));
        var certification = Fields.longText(
                getTranslation("fund.audience.certification"), getTranslation("fund.audience.certification.hint"));
        var certified = round.audience().certification();
        certify.setValue(certified != null);
        certification.setValue(certified == null ? getTranslation("fund.audience.certification.usual") : certified);
        certification.setVisible(certified != null);
        certify.addValueChangeListener(change -> certification.setVisible(change.getValue()));
        var form = new PartForm(getPageTitle(), getTranslation("fund.audience.lead"), RoundPaths.round(round.id()))
                .field("kinds", kinds)
                .field("nations", nations)
                .add(certify)
                .field("certification", certification);
        form.action(getTranslation("fund.save"), () -> {
                    var words = certify.getValue() ? Fields.words(certification) : null;
                    if (form.passes(RoundAudience.problems(kinds.getValue(), nations.getValue(), words))) {
                        var wanted = new RoundAudience(kinds.getValue(), nations.getValue(), words);
                        form.conclude(setUp.changeAudience(round.id(), round.audience(), wanted));
                    }
                })
                .cancel();
        getContent().add(form);
    }
}
