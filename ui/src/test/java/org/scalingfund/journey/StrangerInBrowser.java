package org.scalingfund.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.regex.Pattern;
import org.scalingfund.base.Role;
import org.scalingfund.browser.Browsers;

/** Somebody who holds every role with another funder, and types addresses they were never given. */
final class StrangerInBrowser extends PersonInBrowser {

    StrangerInBrowser(Town town) {
        super(town, town.browsers.desktop());
        var email = town.emailOf(town.person(
                "Bran Stranger",
                Role.TENANT_ADMINISTRATOR,
                Role.FUND_MANAGER,
                Role.ASSESSOR,
                Role.FINANCE_OFFICER,
                Role.EVALUATOR,
                Role.AUDITOR));
        open("/manage/rounds");
        signIn(email);
    }

    /** A designed page, whatever it is, on which nothing of theirs stands. */
    void findsNothing(String address, Collection<String> secrets) {
        page.navigate(address);
        Browsers.settled(page);
        assertThat(heading()).isVisible();
        assertThat(heading()).hasText(Pattern.compile("We cannot find this page|You cannot open this page"));
        assertThat(page.content()).as(address).doesNotContain(secrets);
    }

    void cannotDownload(String address) {
        assertThat(page.request().get(address).status()).isEqualTo(404);
    }
}
