package org.scalingfund.organisation;

import static org.jooq.Records.mapping;
import static org.scalingfund.db.Tables.COUNCIL_AREA;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class CouncilAreaRepository {
    private final DSLContext db;

    CouncilAreaRepository(DSLContext db) {
        this.db = db;
    }

    List<CouncilArea> all() {
        return db.select(COUNCIL_AREA.CODE, COUNCIL_AREA.NAME, COUNCIL_AREA.NAME_CY)
                .from(COUNCIL_AREA)
                .orderBy(COUNCIL_AREA.NAME, COUNCIL_AREA.CODE)
                .fetch(mapping(CouncilArea::new));
    }
}
