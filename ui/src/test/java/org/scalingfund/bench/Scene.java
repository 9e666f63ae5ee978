package org.scalingfund.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.scalingfund.base.Role;
import org.scalingfund.fund.RoundId;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.Stage;

/** A funder with people, and an applicant who acts for as many organisations as there are applications to write. */
final class Scene {
    final Tenant tenant;
    final PersonId manager;
    final PersonId assessor;
    final PersonId applicant;

    private final ThrowAwayServer server;

    Scene(Stage stage, ThrowAwayServer server) {
        this.server = server;
        tenant = stage.tenant("Benchmark");
        manager = stage.person("Mair Rees", tenant, Role.FUND_MANAGER);
        assessor = stage.person("Dev Patel", tenant, Role.ASSESSOR);
        applicant = stage.person("Sian Owen");
    }

    /** A round open for a year. */
    RoundId openRound(String code) throws SQLException {
        return openRound(code, Instant.now().plus(Duration.ofDays(365)));
    }

    /** A round with 40 questions in four sections, five criteria and one assessor for each application. */
    RoundId openRound(String code, Instant closesAt) throws SQLException {
        var round = RoundId.random();
        var fund = UUID.randomUUID();
        try (var sql = new OwnerSql(server).enter(tenant)) {
            sql.execute("""
                    insert into app.fund (id, name, summary, senior_officer, budget, created_at)
                    values (?, 'Accelerating', 'For innovation in care.', 'Ann Lee', 900000000, now())""", fund);
            sql.execute("""
                    insert into app.round (id, fund_id, code, title, summary, status, opens_at, closes_at, assess_by,
                        decide_by, work_from, work_until, budget, least_award, most_award, assessors_per_application,
                        scale_from, scale_to, threshold, allowed_kinds, nations, created_at, published_at)
                    values (?, ?, ?, 'Scaling what works', 'For all who provide care.', 'OPEN', now() - interval '1 day',
                        ?, now() + interval '2 years', now() + interval '3 years',
                        current_date, current_date + 1000, 900000000, 1000, 750000, 1, 0, 10, 50, '{CHARITY}',
                        '{ENGLAND}', now(), now())""", round.value(), fund, code, closesAt.atOffset(ZoneOffset.UTC));
            sql.execute("""
                    insert into app.section (id, round_id, position, title)
                    select gen_random_uuid(), ?, n, 'Part ' || n from generate_series(1, 4) n""", round.value());
            sql.execute("""
                    insert into app.question (id, round_id, section_id, code, position, label, kind, required, word_limit, choices)
                    select gen_random_uuid(), s.round_id, s.id, 'Q' || (s.position * 10 + n), n, 'What about point ' || n || '?',
                        (array ['LONG_TEXT', 'LONG_TEXT', 'LONG_TEXT', 'LONG_TEXT', 'SHORT_TEXT', 'SHORT_TEXT',
                            'NUMBER', 'MONEY', 'YES_NO', 'CHOICE'])[n],
                        true, case when n <= 6 then 400 end, case when n = 10 then '{One,Two}' else '{}' end::text[]
                    from app.section s cross join generate_series(1, 10) n where s.round_id = ?""", round.value());
            sql.execute("""
                    insert into app.criterion (id, round_id, position, code, title, guidance, weight)
                    select gen_random_uuid(), ?, n, 'C' || n, 'Criterion ' || n, 'What matters.', 20
                    from generate_series(1, 5) n""", round.value());
        }
        return round;
    }

    /** A charity of the applicant's for each application: one organisation writes one draft for a round. */
    List<OrganisationId> organisations(int count) throws SQLException {
        var made = Stream.generate(OrganisationId::random).limit(count).toList();
        try (var sql = new OwnerSql(server)) {
            for (var organisation : made) {
                sql.execute("""
                        insert into app.organisation (id, name, kind, created_at, created_by)
                        values (?, 'Hearth and Harbour', 'CHARITY', now(), ?)""", organisation.value(), applicant.value());
            }
            sql.execute("""
                    insert into app.organisation_member (organisation_id, person_id, capacity, since)
                    select o.id, o.created_by, 'LEAD', now() from app.organisation o where o.created_by = ?
                    on conflict do nothing""", applicant.value());
        }
        return made;
    }

    /** Writes, into every draft of the round, all that submitting asks for. */
    void writeDrafts(RoundId round) throws SQLException {
        try (var sql = new OwnerSql(server).enter(tenant)) {
            sql.execute("""
                    update app.application a set summary = repeat('We recruit carers. ', 20), starts_on = r.work_from,
                        ends_on = r.work_until, stage = 'GROWING', target_stage = 'SYSTEM_CHANGE',
                        scaling_route = 'PARTNERSHIP', amount = 60000
                    from app.round r where r.id = a.round_id and r.id = ? and a.status = 'DRAFT'""", round.value());
            sql.execute("""
                    insert into app.application_area (application_id, council_code)
                    select id, 'E10000014' from app.application where round_id = ? and status = 'DRAFT'
                    on conflict do nothing""", round.value());
            sql.execute("""
                    insert into app.answer (application_id, question_id, text, revision, saved_at, saved_by)
                    select a.id, q.id,
                        case q.kind when 'LONG_TEXT' then repeat('What we learnt from people and carers. ', 30)
                            when 'SHORT_TEXT' then 'Shared Lives in three counties' when 'YES_NO' then 'YES'
                            when 'CHOICE' then 'Two' else '1250' end,
                        1, now(), a.started_by
                    from app.application a
                        join app.section s on s.round_id = a.round_id
                        join app.question q on q.section_id = s.id
                    where a.round_id = ? and a.status = 'DRAFT'
                    on conflict do nothing""", round.value());
            sql.execute("""
                    insert into app.budget_line (id, application_id, position, category, description, amount)
                    select gen_random_uuid(), a.id, n, 'STAFF', 'Post ' || n, 10000
                    from app.application a cross join generate_series(1, 6) n
                    where a.round_id = ? and a.status = 'DRAFT'""", round.value());
            sql.execute("""
                    insert into app.planned_milestone (id, application_id, position, title, due_on, payment_share)
                    select gen_random_uuid(), a.id, n, 'Milestone ' || n, current_date + n * 200, 25
                    from app.application a cross join generate_series(1, 4) n
                    where a.round_id = ? and a.status = 'DRAFT'""", round.value());
            rateConditions(sql, round);
            sql.execute("analyze");
        }
    }

    /** Fills in every score sheet that an assessor has accepted. */
    void writeScores() throws SQLException {
        try (var sql = new OwnerSql(server).enter(tenant)) {
            sql.execute("""
                    insert into app.score (assessment_id, criterion_id, points, comment, saved_at)
                    select s.id, c.id, 7, repeat('The case is well made and the plan holds. ', 5), now()
                    from app.assessment s
                        join app.application a on a.id = s.application_id
                        join app.criterion c on c.round_id = a.round_id
                    where s.status = 'IN_PROGRESS'
                    on conflict do nothing""");
            sql.execute("""
                    update app.assessment set overall_comment = 'Good.', in_scope = true, fundable = true
                    where status = 'IN_PROGRESS'""");
        }
    }

    /** What the scale-up evaluation wants to know at the outset. */
    private static void rateConditions(OwnerSql sql, RoundId round) throws SQLException {
        sql.execute("""
                insert into app.condition_rating
                    (application_id, occasion, rater, rated_by, parameter, rating, narrative, rated_at)
                select a.id, 'APPLICATION', 'SELF', a.started_by, p.code, 1, 'As it is with us.', now()
                from app.application a cross join app.condition_parameter p
                where a.round_id = ? and a.status = 'DRAFT'
                on conflict do nothing""", round.value());
        sql.execute("""
                insert into app.evidence_claim (application_id, theory_of_change, pre_post_data, comparison_group,
                    effect_excludes_zero, independent_evaluator, replicated_sites, unit_cost_known,
                    operated_by_others, manual_or_licence, impact_sustained, verified, stated_by, stated_at)
                select a.id, true, true, false, false, false, 1, true, false, false, false, false, a.started_by, now()
                from app.application a where a.round_id = ? and a.status = 'DRAFT'
                on conflict do nothing""", round.value());
    }
}
