package org.scalingfund.pages;

import static org.scalingfund.db.Tables.MEMBERSHIP;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.DSLContext;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.demo.LoadedDemonstration;
import org.scalingfund.identity.Accounts;
import org.scalingfund.identity.EmailAddress;
import org.scalingfund.identity.NetworkAddress;
import org.scalingfund.identity.People;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.Stage;

/** People who begin: somebody just registered, and a funder's only colleague in a space where nothing has happened. */
final class Newcomers {
    private final Accounts accounts;
    private final Letters letters;
    private final Tenant tenant;
    private final String newcomer = address();
    private final String colleague = address();

    Newcomers(Stage stage, DSLContext db, People people, Accounts accounts, Letters letters, InstantSource clock) {
        this.accounts = accounts;
        this.letters = letters;
        tenant = stage.tenant("Harbour Fund");
        stage.inTransaction(Standpoint.NOWHERE, () -> add(people, newcomer, "Nia Newbold"));
        var all = stage.inTransaction(Standpoint.NOWHERE, () -> add(people, colleague, "Ifor Huws"));
        Arrays.stream(Role.values())
                .filter(Role::isFunders)
                .forEach(role -> stage.inTransaction(
                        Standpoint.in(tenant.id()),
                        () -> db.insertInto(MEMBERSHIP)
                                .set(MEMBERSHIP.PERSON_ID, all.value())
                                .set(MEMBERSHIP.ROLE, role.name())
                                .set(MEMBERSHIP.GRANTED_AT, clock.instant())
                                .execute()));
    }

    String newcomer() {
        return newcomer;
    }

    String colleague() {
        return colleague;
    }

    String space() {
        return tenant.space();
    }

    /** Where the link in the first mail leads. */
    String confirmation() {
        var email = address();
        accounts.register(
                new Accounts.Newcomer(email, "Nia Newbold", LoadedDemonstration.PASSWORD, Texts.ENGLISH),
                new NetworkAddress("192.0.2.7"));
        return letters.last(email).path().substring(1);
    }

    /** Where the link for a new password leads. */
    String reset() {
        accounts.requestReset(newcomer);
        return letters.last(newcomer).path().substring(1);
    }

    private static PersonId add(People people, String email, String name) {
        return people.add(new EmailAddress(email), name, LoadedDemonstration.PASSWORD, Texts.ENGLISH, false);
    }

    private static String address() {
        return "p" + UUID.randomUUID() + "@example.org";
    }
}
