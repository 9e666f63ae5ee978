package org.scalingfund.tenancy;

import static org.jooq.Records.mapping;
import static org.scalingfund.db.Tables.TENANT;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

@Repository
class TenantRepository {
    private final DSLContext db;
    private final InstantSource clock;

    TenantRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Tenant> findBySpace(String space) {
        return tenants().where(TENANT.SPACE.eq(space)).fetchOptional(mapping(Tenant::new));
    }

    Optional<Tenant> find(TenantId id) {
        return tenants().where(TENANT.ID.eq(id.value())).fetchOptional(mapping(Tenant::new));
    }

    List<Tenant> all() {
        return tenants().orderBy(TENANT.NAME, TENANT.ID).fetch(mapping(Tenant::new));
    }

    boolean insert(Tenant tenant) {
        return db.insertInto(TENANT)
                        .set(TENANT.ID, tenant.id().value())
                        .set(TENANT.SPACE, tenant.space())
                        .set(TENANT.NAME, tenant.name())
                        .set(TENANT.ACCENT, tenant.accent())
                        .set(TENANT.ZONE, tenant.zone().getId())
                        .set(TENANT.GRANT_PREFIX, tenant.grantPrefix())
                        .set(TENANT.CREATED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private SelectJoinStep<Record6<TenantId, String, String, String, ZoneId, String>> tenants() {
        return db.select(
                        TENANT.ID.convertFrom(TenantId::new),
                        TENANT.SPACE,
                        TENANT.NAME,
                        TENANT.ACCENT,
                        TENANT.ZONE.convertFrom(ZoneId::of),
                        TENANT.GRANT_PREFIX)
                .from(TENANT);
    }
}
