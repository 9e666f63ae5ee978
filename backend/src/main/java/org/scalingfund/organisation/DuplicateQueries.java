package org.scalingfund.organisation;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.regexpReplaceAll;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.scalingfund.db.Tables.ORGANISATION;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

@Repository
class DuplicateQueries {
    private static final int MOST = 200;

    /** What one of two names of the same organisation often lacks, and all that is no letter or digit. */
    private static final String NO_PART_OF_A_NAME = "\\y(the|and|ltd|limited|cic|cio|scio|plc)\\y|[^[:alnum:]]";

    private final DSLContext db;

    DuplicateQueries(DSLContext db) {
        this.db = db;
    }

    List<String> calledAlike(String typed, Postcode postcode) {
        return db.select(ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.POSTCODE.eq(postcode.value()))
                .and(bare(ORGANISATION.NAME).eq(bare(val(typed))))
                .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                .limit(5)
                .fetch(ORGANISATION.NAME);
    }

    /** Those that share something, the oldest of each first. */
    List<LikelyDuplicates> all(LikelyDuplicates.Reason reason) {
        var id = field(name("id"), SQLDataType.UUID);
        var called = field(name("name"), SQLDataType.CLOB);
        var kind = field(name("kind"), SQLDataType.CLOB);
        var at = field(name("created_at"), ORGANISATION.CREATED_AT.getDataType());
        var shared = field(name("shared"), SQLDataType.CLOB);
        var times = field(name("times"), SQLDataType.INTEGER);
        var members = field(name("members"), SQLDataType.INTEGER);
        var organisations = select(
                        ORGANISATION.ID,
                        ORGANISATION.NAME,
                        ORGANISATION.KIND,
                        ORGANISATION.CREATED_AT,
                        field(selectCount()
                                        .from(ORGANISATION_MEMBER)
                                        .where(ORGANISATION_MEMBER.ORGANISATION_ID.eq(ORGANISATION.ID)))
                                .as(members),
                        sharedBy(reason).as(shared),
                        count().over().partitionBy(sharedBy(reason)).as(times))
                .from(ORGANISATION)
                .where(sharedBy(reason).isNotNull())
                .asTable("organisations");
        var found = new LinkedHashMap<String, List<LikelyDuplicates.Registered>>();
        db.select(id, called, kind, at, members, shared)
                .from(organisations)
                .where(times.gt(1))
                .orderBy(shared, at, id)
                .limit(MOST)
                .forEach(row -> found.computeIfAbsent(row.value6(), _ -> new ArrayList<>())
                        .add(new LikelyDuplicates.Registered(
                                new OrganisationId(row.value1()),
                                row.value2(),
                                OrganisationKind.valueOf(row.value3()),
                                row.value4(),
                                row.value5())));
        return found.entrySet().stream()
                .map(entry -> new LikelyDuplicates(reason, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Field<String> sharedBy(LikelyDuplicates.Reason reason) {
        return switch (reason) {
            case COMPANY_NUMBER -> ORGANISATION.COMPANY_NUMBER;
            case CHARITY_NUMBER -> ORGANISATION.CHARITY_NUMBER;
            case COUNCIL ->
                when(ORGANISATION.KIND.eq(inline(OrganisationKind.COUNCIL.name())), ORGANISATION.COUNCIL_CODE);
            case NAME_AND_POSTCODE -> concat(bare(ORGANISATION.NAME), inline(", "), ORGANISATION.POSTCODE);
        };
    }

    private static Field<String> bare(Field<String> name) {
        return regexpReplaceAll(lower(name), inline(NO_PART_OF_A_NAME), inline(""));
    }
}
