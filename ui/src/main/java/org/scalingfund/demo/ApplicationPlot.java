package org.scalingfund.demo;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.award.AwardId;
import org.scalingfund.milestone.GrantId;

/** An application of the demonstration and what becomes of it while the script is played. */
final class ApplicationPlot {
    /** A milestone as planned; {@code day} counted from today, {@code share} in percent of the award. */
    record Step(String title, int day, int share) {}

    final Material.Application material;
    final RoundPlot round;
    final List<Step> plan;
    private @Nullable ApplicationId id;
    private @Nullable AwardId award;
    private @Nullable GrantId grant;

    ApplicationPlot(Material.Application material, RoundPlot round, List<Step> plan) {
        this.material = material;
        this.round = round;
        this.plan = List.copyOf(plan);
    }

    String key() {
        return material.key();
    }

    /** Tells the texts of one application from those of another. */
    int variant() {
        return Math.floorMod(material.key().hashCode(), 97);
    }

    void known(ApplicationId application) {
        id = application;
    }

    void known(AwardId offered) {
        award = offered;
    }

    void known(GrantId started) {
        grant = started;
    }

    ApplicationId id() {
        return Objects.requireNonNull(id, key());
    }

    AwardId award() {
        return Objects.requireNonNull(award, key());
    }

    GrantId grant() {
        return Objects.requireNonNull(grant, key());
    }
}
