package org.scalingfund.application;

import static org.jooq.Records.mapping;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.APPLICATION_PROFILE;

import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.organisation.ProfileContents;
import org.scalingfund.organisation.ProfileDocument;
import org.springframework.stereotype.Repository;

/** The profiles that came along with applications. */
@Repository
class ApplicationProfileRepository {
    private final DSLContext db;
    private final ProfileContents profiles;

    ApplicationProfileRepository(DSLContext db, ProfileContents profiles) {
        this.db = db;
        this.profiles = profiles;
    }

    /** Takes down what the organisation says of itself in the moment in which it submits. */
    void keep(ApplicationId application, OrganisationId organisation, Instant at) {
        profiles.of(organisation)
                .ifPresent(profile -> db.insertInto(APPLICATION_PROFILE)
                        .set(APPLICATION_PROFILE.APPLICATION_ID, application.value())
                        .set(APPLICATION_PROFILE.PROFILE, JSONB.valueOf(ProfileDocument.write(profile)))
                        .set(APPLICATION_PROFILE.TAKEN_AT, at)
                        .execute());
    }

    /** What came along with a submitted application of this space. */
    Optional<AppliedAs> appliedAs(ApplicationId application) {
        var kept = db.select(APPLICATION_PROFILE.PROFILE, APPLICATION_PROFILE.TAKEN_AT)
                .from(APPLICATION_PROFILE)
                .where(APPLICATION_PROFILE.APPLICATION_ID.eq(application.value()))
                .fetchOptional(mapping((profile, at) -> new AppliedAs(ProfileDocument.read(profile.data()), at)));
        return kept.isPresent()
                ? kept
                : organisation(application, APPLICATION.SUBMITTED_AT.isNotNull())
                        .flatMap(profiles::of)
                        .map(profile -> new AppliedAs(profile, null));
    }

    Optional<OwnProfile> own(ApplicationId application, Condition own) {
        return organisation(application, own)
                .flatMap(organisation ->
                        profiles.of(organisation).map(profile -> new OwnProfile(organisation, profile)));
    }

    private Optional<OrganisationId> organisation(ApplicationId application, Condition which) {
        return db.select(APPLICATION.ORGANISATION_ID)
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .and(which)
                .fetchOptional(mapping(OrganisationId::new));
    }
}
