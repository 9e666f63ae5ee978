package org.scalingfund.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import org.scalingfund.award.AnswerResult;
import org.scalingfund.award.AwardId;
import org.scalingfund.award.AwardStatus;
import org.scalingfund.award.Awards;
import org.scalingfund.award.OfferAnswers;
import org.scalingfund.award.OwnAward;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.DueDate;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;

/** Where an organisation reads the offer that was made to it, and accepts or declines it. */
@Route(value = "offers/:award", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class OfferView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Awards awards;
    private final transient OfferAnswers answers;
    private final transient InstantSource clock;

    OfferView(Awards awards, OfferAnswers answers, InstantSource clock) {
        this.awards = awards;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("award.offer.title");
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
                                        "award.offer.of",
                                        Language.formats()
                                                .roundMoney(sheet.amount().pounds())),
                                getTranslation(
                                        "award.offer.lead",
                                        sheet.parties().funder(),
                                        sheet.purpose().title())));
        if (sheet.status().value() == AwardStatus.OFFERED) {
            getContent()
                    .add(new Div(
                            new Span(getTranslation("award.offer.until") + " "),
                            new DueDate(sheet.status().acceptBy(), clock.instant())));
        }
        getContent().add(new AwardFacts(sheet));
        if (sheet.status().value() == AwardStatus.OFFERED) {
            answer(own);
        } else if (!sheet.status().value().isEnd() || sheet.status().value() == AwardStatus.IN_FORCE) {
            getContent().add(new Anchor(AwardPaths.agreement(award), getTranslation("award.offer.to-agreement")));
        }
    }

    private void answer(OwnAward own) {
        getContent().add(new H2(getTranslation("award.offer.answer")));
        if (!own.mayBind()) {
            getContent().add(new Paragraph(getTranslation("award.offer.only-binding")));
            return;
        }
        var award = own.sheet().id();
        getContent().add(new Paragraph(getTranslation("award.offer.what-accepting-means")));
        var accept = new Button(getTranslation("award.offer.accept"), click -> tell(award, answers.accept(award)));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var declining = new Div();
        var decline = new Button(getTranslation("award.offer.decline"), click -> declining.setVisible(true));
        var row = new Div(accept, decline);
        row.addClassName("button-row");
        var reasons = new TextArea(getTranslation("award.offer.decline.reasons"));
        reasons.setHelperText(getTranslation("award.offer.decline.reasons.hint"));
        reasons.setMaxLength(2000);
        reasons.setWidthFull();
        reasons.addClassName("long-text");
        var certain = new Button(
                getTranslation("award.offer.decline.certain"),
                click -> tell(award, answers.decline(award, reasons.getValue())));
        certain.addThemeVariants(ButtonVariant.ERROR);
        declining.add(reasons, new Div(certain));
        declining.setVisible(false);
        getContent().add(row, declining);
    }

    private void tell(AwardId award, AnswerResult result) {
        switch (result) {
            case AnswerResult.Accepted _ -> Outcomes.done(getTranslation("award.offer.accepted"));
            case AnswerResult.Declined _ -> Outcomes.done(getTranslation("award.offer.declined"));
            case AnswerResult.Lapsed lapsed ->
                Outcomes.refused(
                        getTranslation("award.offer.lapsed", Language.formats().dateTimeWithZone(lapsed.acceptBy())));
            case AnswerResult.AlreadyAnswered _ -> Outcomes.refused(getTranslation("award.offer.answered"));
            case AnswerResult.NotYours _ -> throw new NotFoundException();
        }
        show(award);
    }
}
