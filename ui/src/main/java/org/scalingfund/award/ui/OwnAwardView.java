package org.scalingfund.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.scalingfund.award.Agreements;
import org.scalingfund.award.AwardId;
import org.scalingfund.award.Awards;
import org.scalingfund.award.OwnAward;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;

/** Where an organisation reads its grant agreement and signs it. */
@Route(value = "awards/:award", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class OwnAwardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Awards awards;
    private final transient Agreements agreements;

    OwnAwardView(Awards awards, Agreements agreements) {
        this.awards = awards;
        this.agreements = agreements;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("award.own.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AwardPaths.award(event));
    }

    private void show(AwardId award) {
        var own = awards.findOwn(award).orElseThrow(NotFoundException::new);
        var sheet = own.sheet();
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("grants"), getTranslation("award.back")),
                        new PageTitle(
                                getTranslation(
                                        "award.agreement.title", sheet.purpose().reference()),
                                sheet.purpose().title()),
                        new AgreementFiles(awards.ownAgreement(award)),
                        new AwardFacts(sheet));
        next(own);
    }

    private void next(OwnAward own) {
        var sheet = own.sheet();
        var award = sheet.id();
        switch (sheet.status().value()) {
            case OFFERED -> getContent().add(new Anchor(AwardPaths.offer(award), getTranslation("award.own.to-offer")));
            case ACCEPTED -> say("award.own.being-drawn-up");
            case READY_TO_SIGN -> {
                if (own.mayBind()) {
                    getContent()
                            .add(new SignBox(
                                    sheet.parties().organisationName(),
                                    () -> agreements.signForRecipient(award),
                                    () -> show(award)));
                } else {
                    say("award.own.only-binding");
                }
            }
            case SIGNED_BY_RECIPIENT -> say("award.own.fund-signs");
            case IN_FORCE -> say("award.own.in-force");
            case OFFER_DECLINED -> say("award.own.declined");
            case LAPSED -> say("award.own.lapsed");
        }
    }

    private void say(String key) {
        getContent().add(new Paragraph(getTranslation(key)));
    }
}
