package org.scalingfund.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Signs a person of the stage in, as people do: on the page. */
public final class SignIn {
    private static final String PASSWORD = "correct horse battery";

    private SignIn() {}

    /** Ends on the page the person lands on. */
    public static void at(Page page, int port, String email) {
        page.navigate("http://localhost:" + port + "/sign-in");
        page.getByLabel("Email address").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }
}
