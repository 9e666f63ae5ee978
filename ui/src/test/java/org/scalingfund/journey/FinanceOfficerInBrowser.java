package org.scalingfund.journey;

import org.scalingfund.base.Role;

/** Femi, who pays what others have released. */
final class FinanceOfficerInBrowser extends PersonInBrowser {

    FinanceOfficerInBrowser(Town town) {
        super(town, town.browsers.desktop());
        var email = town.emailOf(town.person("Femi Adeyinka", Role.FINANCE_OFFICER));
        open("/manage/payments");
        signIn(email);
    }

    void pay(String amount, String organisation) {
        take("Make a payment");
        look("payments");
        press("Mark " + amount + " to " + organisation + " as paid");
        sees(amount + " to " + organisation + " is marked as paid.");
        hasNothingToDo();
    }
}
