package org.scalingfund.pages;

import java.util.UUID;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.NewPartner;
import org.scalingfund.application.Partners;
import org.scalingfund.base.Texts;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.Stage;

/** Whoever is asked to take part in an application of the demonstration, and the address in their mail. */
record Invited(Stage stage, Partners partners, Letters letters, Tenant tenant) {

    /** Where the link leads that {@code lead} has sent. */
    String to(UUID application, UUID lead) {
        var email = "p" + UUID.randomUUID() + "@example.org";
        stage.run(
                new PersonId(lead),
                tenant,
                () -> partners.invite(
                        new ApplicationId(application),
                        new NewPartner("Fenland Homes", email, "Finds homes and trains carers in the fens."),
                        Texts.ENGLISH));
        return letters.last(email).path().substring(1);
    }
}
