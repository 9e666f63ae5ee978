package org.scalingfund.evaluation;

import static org.jooq.Records.mapping;
import static org.scalingfund.db.Tables.APPLICATION_AREA;
import static org.scalingfund.db.Tables.FUNDED_GRANT;
import static org.scalingfund.db.Tables.SPREAD;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class SpreadRepository {
    private final DSLContext db;

    SpreadRepository(DSLContext db) {
        this.db = db;
    }

    List<AreaSpread> knownAt(GrantId grant, Instant moment) {
        return db.select(
                        SPREAD.COUNCIL_CODE,
                        SPREAD.councilArea().NAME,
                        SPREAD.AS_OF,
                        SPREAD.PEOPLE_REACHED,
                        SPREAD.PEOPLE_ELIGIBLE,
                        SPREAD.SETTINGS_DELIVERING,
                        SPREAD.SETTINGS_APPROACHED)
                .distinctOn(SPREAD.COUNCIL_CODE)
                .from(SPREAD)
                .where(SPREAD.GRANT_ID.eq(grant.value()))
                .and(SPREAD.RECORDED_AT.le(moment))
                .orderBy(SPREAD.COUNCIL_CODE, SPREAD.AS_OF.desc())
                .fetch(mapping(AreaSpread::new));
    }

    List<String> planned(ApplicationId application) {
        return db.select(APPLICATION_AREA.councilArea().NAME)
                .from(APPLICATION_AREA)
                .where(APPLICATION_AREA.APPLICATION_ID.eq(application.value()))
                .orderBy(APPLICATION_AREA.councilArea().NAME)
                .fetch(found -> found.value1());
    }

    boolean record(GrantId grant, AreaSpread spread, PersonId by, Instant at) {
        if (!db.fetchExists(FUNDED_GRANT, FUNDED_GRANT.ID.eq(grant.value()))) {
            return false;
        }
        var row = db.newRecord(SPREAD);
        row.setPeopleReached(spread.peopleReached());
        row.setPeopleEligible(spread.peopleEligible());
        row.setSettingsDelivering(spread.settingsDelivering());
        row.setSettingsApproached(spread.settingsApproached());
        row.setRecordedBy(by.value());
        row.setRecordedAt(at);
        db.insertInto(SPREAD)
                .set(SPREAD.GRANT_ID, grant.value())
                .set(SPREAD.COUNCIL_CODE, spread.councilCode())
                .set(SPREAD.AS_OF, spread.asOf())
                .set(row)
                .onConflict(SPREAD.TENANT_ID, SPREAD.GRANT_ID, SPREAD.COUNCIL_CODE, SPREAD.AS_OF)
                .doUpdate()
                .set(row)
                .execute();
        return true;
    }
}
