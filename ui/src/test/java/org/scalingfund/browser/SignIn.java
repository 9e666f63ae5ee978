package org.scalingfund.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.scalingfund.testing.Sessions;
import org.scalingfund.testing.Stage;

/** Signs people in as they do it themselves: on the page. */
public final class SignIn {
    private SignIn() {}

    /** Signs a person of the stage in; ends on the page the person lands on. */
    public static void at(Page page, int port, String email) {
        page.navigate("http://localhost:" + port + "/sign-in");
        here(page, email, Stage.PASSWORD);
    }

    /** On a page that asks for it; ends on the page that was wanted. */
    public static void here(Page page, String email, String password) {
        page.getByLabel("Email address").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** The session of this browser ends as it does when somebody was away for too long. */
    public static void expires(Page page, Sessions sessions) {
        page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .forEach(cookie -> sessions.end(cookie.value));
    }
}
