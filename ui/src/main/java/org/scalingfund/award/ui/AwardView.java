package org.scalingfund.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.Map;
import org.scalingfund.award.Agreements;
import org.scalingfund.award.AwardId;
import org.scalingfund.award.AwardSheet;
import org.scalingfund.award.AwardStatus;
import org.scalingfund.award.Awards;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.CaseDiagram;
import org.scalingfund.base.ui.DueDate;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.tenancy.Access;

/** Where the funder sees an offer and its agreement, and signs for the fund. */
@Route(value = "manage/awards/:award", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR})
class AwardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Awards awards;
    private final transient Agreements agreements;
    private final transient Access access;
    private final transient InstantSource clock;

    AwardView(Awards awards, Agreements agreements, Access access, InstantSource clock) {
        this.awards = awards;
        this.agreements = agreements;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("award.manage.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AwardPaths.award(event));
    }

    private void show(AwardId award) {
        var sheet = awards.find(award).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("manage", "grants"), getTranslation("award.back")),
                        new PageTitle(
                                getTranslation(
                                        "award.manage.of", sheet.purpose().reference()),
                                sheet.purpose().title()));
        if (sheet.status().value() == AwardStatus.OFFERED) {
            getContent()
                    .add(new Div(
                            new Span(getTranslation("award.manage.until") + " "),
                            new DueDate(sheet.status().acceptBy(), clock.instant())));
        }
        getContent().add(new AgreementFiles(awards.agreement(award)), new AwardFacts(sheet));
        if (isToBeSigned(sheet) && access.roles().contains(Role.FUND_MANAGER)) {
            getContent()
                    .add(new SignBox(sheet.parties().funder(), () -> agreements.signForFund(award), () -> show(award)));
        }
        awards.drawing(award)
                .ifPresent(drawing -> getContent()
                        .add(
                                new H2(getTranslation("award.where-it-stands")),
                                new CaseDiagram(drawing, waitedFor(sheet), clock.instant())));
    }

    private Map<String, String> waitedFor(AwardSheet sheet) {
        var recipient = sheet.parties().organisationName();
        return Map.of(
                "answerOffer",
                recipient,
                "signForRecipient",
                recipient,
                "signForFund",
                getTranslation("base.role.FUND_MANAGER"));
    }

    private static boolean isToBeSigned(AwardSheet sheet) {
        return sheet.status().value() == AwardStatus.SIGNED_BY_RECIPIENT
                && !sheet.fundSignature().isThere();
    }
}
