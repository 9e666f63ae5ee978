package org.scalingfund.demo;

import org.scalingfund.application.AnswerPartnerResult;
import org.scalingfund.application.InvitePartnerResult;
import org.scalingfund.application.NewPartner;
import org.scalingfund.application.Partners;
import org.scalingfund.application.Partnerships;
import org.scalingfund.base.Texts;
import org.springframework.stereotype.Component;

/** How an organisation is asked to take part in another one's application, and does. */
@Component
class PartnerStory {
    private final Material material;
    private final Partners partners;
    private final Partnerships partnerships;
    private final DemonstrationRepository repository;

    PartnerStory(Material material, Partners partners, Partnerships partnerships, DemonstrationRepository repository) {
        this.material = material;
        this.partners = partners;
        this.partnerships = partnerships;
        this.repository = repository;
    }

    /** Asked on {@code day}, and in the morning after the mail is read and answered. */
    void joined(Fundland land, ApplicationPlot plot, String organisation, String part, int day) {
        var asked = material.organisation(organisation);
        land.scene(day, 16, 10, land.cast().lead(plot.material.organisation()), () -> {
            var partner = new NewPartner(asked.name(), asked.email(), part);
            Expect.that(InvitePartnerResult.Invited.class, partners.invite(plot.id(), partner, Texts.ENGLISH));
        });
        land.scene(
                day + 1,
                8,
                50,
                land.cast().lead(organisation),
                () -> Expect.that(
                        AnswerPartnerResult.Accepted.class,
                        partnerships.accept(
                                repository.endOfLink("/partnerships/", asked.email()),
                                land.cast().organisation(organisation),
                                true)));
    }
}
