package org.scalingfund.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.browser.Browsers;
import org.scalingfund.fund.CreateRoundResult;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.NewRound;
import org.scalingfund.fund.RoundDesign;
import org.scalingfund.fund.RoundSteering;
import org.scalingfund.fund.Rounds;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.ReadyFund;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An applicant who reads Welsh, from the page that everybody can read to the receipt: no word of English on the way. */
@ProductTest
@Tag("browser")
class WelshJourneyTest {
    private static final Instant LONG_AGO = Instant.parse("2016-01-11T10:00:00Z");
    private static final String ROUND = "Ehangu’r hyn sy’n gweithio";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Autowired
    ApplicationContext product;

    @Test
    void anApplicationIsMadeInWelsh() {
        var town = new Town(product, browsers, "Cronfa’r Daith", LONG_AGO);
        var round = openRound(town);
        var mair = new ApplicantInBrowser(town, "Mair Rees", browsers.welshDesktop(), Texts.WELSH);

        mair.findRoundAndApply(ROUND);
        mair.registerOrganisation("Aelwyd a Harbwr", "Charity", "Charity", "1999002");
        mair.start(round, "Rhannu Bywydau mewn tair sir");
        mair.write(town.today().plusMonths(9), "Caerdydd", "299499.50");
        assertThat(mair.submit()).matches("W1-01-[0-9]{2}");
        mair.readsOwnApplication("We have your application.");
        mair.look("own-application");
        mair.goTo("My applications");
        mair.look("own-applications");
    }

    @Test
    void whoeverLooksForEnglishFindsIt() {
        var page = browsers.desktop();
        page.navigate(new Town(product, browsers, "Other Fund", LONG_AGO).server() + "/sign-in");

        assertThatThrownBy(() -> new EnglishLeft().assertNoneOn(page, List.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Email address")
                .hasMessageContaining("I forgot my password");
    }

    /** By services: this story begins where an applicant comes in. The funder's own words may be in any language. */
    private String openRound(Town town) {
        var manager = town.person("Priya Nair", Role.FUND_MANAGER);
        var round = town.has(manager, () -> {
            var fund = ReadyFund.begin(
                    product.getBean(Funds.class), "Cronfa Gofal", "Gofal gwell.", Money.of("4000000.00"));
            var created = product.getBean(Rounds.class).create(new NewRound(fund, "adult-social-care", "W1", ROUND));
            var id = ((CreateRoundResult.Created) created).round();
            product.getBean(RoundSteering.class).publish(id);
            return id;
        });
        town.ownWords.addAll(List.of(ROUND, "Cronfa Gofal", "Gofal gwell.", town.tenant.name()));
        town.ownWords.add(town.has(manager, () -> product.getBean(Rounds.class).find(round))
                .orElseThrow()
                .basics()
                .summary());
        var form = town.has(manager, () -> product.getBean(RoundDesign.class).find(round))
                .orElseThrow();
        for (var section : form.sections()) {
            town.ownWords.add(section.title());
        }
        for (var question : form.questions()) {
            town.ownWords.addAll(question.shape().choices());
            town.ownWords.addAll(List.of(question.label(), question.guidance()));
        }
        for (var criterion : form.criteria()) {
            town.ownWords.addAll(List.of(criterion.title(), criterion.guidance()));
            criterion.bands().forEach(band -> town.ownWords.add(band.description()));
        }
        town.pass(Duration.ofDays(15));
        return round.toString();
    }
}
