package org.scalingfund.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import org.scalingfund.base.Role;
import org.scalingfund.browser.Browsers;

/** Somebody who holds every role with another funder, and types addresses they were never given. */
final class StrangerInBrowser extends PersonInBrowser {

    private static final Set<String> NOTHING = Set.of("We cannot find this page", "You cannot open this page");

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

    /** Whether what comes is the designed page on which nothing of theirs stands. */
    boolean findsNothing(String address, Collection<String> secrets) {
        page.navigate(address);
        Browsers.settled(page);
        var title = heading().textContent();
        return NOTHING.contains(title) && secrets.stream().noneMatch(page.content()::contains);
    }

    void cannotDownload(String address) {
        assertThat(page.request().get(address).status()).isEqualTo(404);
    }
}
