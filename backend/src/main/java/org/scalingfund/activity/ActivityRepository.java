package org.scalingfund.activity;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.scalingfund.db.Tables.ACTIVITY;
import static org.scalingfund.db.Tables.PERSON;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.db.Routines;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ActivityRepository {
    private static final String KEY = "text";

    private final DSLContext db;
    private final InstantSource clock;
    private final JsonMapper json;

    ActivityRepository(DSLContext db, InstantSource clock, JsonMapper json) {
        this.db = db;
        this.clock = clock;
        this.json = json;
    }

    void append(Deed deed) {
        Routines.rememberDeed(
                db.configuration(),
                clock.instant(),
                deed.kind(),
                deed.subjectKind().name(),
                deed.subject(),
                written(deed.details()),
                deed.applicantMaySee(),
                deed.named());
    }

    List<Entry> historyOf(UUID subject, boolean onlyWhatApplicantsSee, @Nullable Long before, int limit) {
        return db.select(ACTIVITY.NUMBER, ACTIVITY.AT, PERSON.NAME, ACTIVITY.KIND, details())
                .from(ACTIVITY)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(ACTIVITY.PERSON_ID))
                .where(ACTIVITY.SUBJECT_ID.eq(subject))
                .and(onlyWhatApplicantsSee ? ACTIVITY.APPLICANT_MAY_SEE.isTrue() : noCondition())
                .and(before == null ? noCondition() : ACTIVITY.NUMBER.lt(before))
                .orderBy(ACTIVITY.NUMBER.desc())
                .limit(limit)
                .fetch(mapping(Entry::new));
    }

    /** Of the whole space, newest first, from before entry {@code before} when it is not null. */
    List<RecordedDeed> latest(@Nullable Long before, int limit) {
        return db.select(
                        ACTIVITY.NUMBER,
                        ACTIVITY.AT,
                        PERSON.NAME,
                        ACTIVITY.KIND,
                        details(),
                        ACTIVITY.SUBJECT_KIND.convertFrom(SubjectKind::valueOf),
                        ACTIVITY.SUBJECT_ID)
                .from(ACTIVITY)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(ACTIVITY.PERSON_ID))
                .where(before == null ? noCondition() : ACTIVITY.NUMBER.lt(before))
                .orderBy(ACTIVITY.NUMBER.desc())
                .limit(limit)
                .fetch(mapping((number, at, person, kind, details, subjectKind, subject) ->
                        new RecordedDeed(new Entry(number, at, person, kind, details), subjectKind, subject)));
    }

    int entries() {
        return db.fetchCount(ACTIVITY);
    }

    Optional<Long> firstBroken() {
        return Optional.ofNullable(Routines.firstBrokenActivity(db.configuration()));
    }

    /** What was said is a text of its own, a choice is the key of its text. */
    private JSONB written(List<Detail> details) {
        return JSONB.valueOf(json.writeValueAsString(details.stream()
                .map(detail -> switch (detail) {
                    case Detail.Said(var words) -> words;
                    case Detail.Named(var key) -> Map.of(KEY, key);
                })
                .toList()));
    }

    private List<Detail> read(JSONB details) {
        return json.readTree(details.data()).values().stream()
                .map(detail -> detail.isString()
                        ? Detail.said(detail.stringValue())
                        : new Detail.Named(detail.get(KEY).stringValue()))
                .toList();
    }

    private Field<List<Detail>> details() {
        return ACTIVITY.DETAILS.convertFrom(this::read);
    }
}
