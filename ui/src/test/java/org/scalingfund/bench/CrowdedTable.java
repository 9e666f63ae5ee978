package org.scalingfund.bench;

import java.sql.SQLException;
import java.util.UUID;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.Stage;

/** Very many applications in the spaces of 200 funders, written by SQL. */
final class CrowdedTable {
    static final int FUNDERS = 200;

    private CrowdedTable() {}

    /** Three in ten of {@code total} go to {@code big}, one share to {@code small}, the rest to funders like it. */
    static void fill(ThrowAwayServer server, Stage stage, Tenant big, Tenant small, UUID person, int total)
            throws SQLException {
        try (var sql = new OwnerSql(server)) {
            sql.execute("""
                    insert into app.organisation (id, name, kind, created_at, created_by)
                    select gen_random_uuid(), 'Organisation ' || n, 'CHARITY', now(), ?
                    from generate_series(1, 1000) n""", person);
            var large = total * 3 / 10;
            var share = (total - large) / (FUNDERS - 1);
            fill(sql, big, person, large);
            fill(sql, small, person, share);
            for (var funder = 2; funder < FUNDERS; funder++) {
                fill(sql, stage.tenant("Funder"), person, share);
            }
            sql.execute("vacuum analyze app.application");
            sql.execute("vacuum analyze app.round");
        }
    }

    private static void fill(OwnerSql sql, Tenant tenant, UUID person, int count) throws SQLException {
        sql.enter(tenant);
        sql.execute("""
                with fund as (insert into app.fund (id, name, summary, senior_officer, budget, created_at)
                    values (gen_random_uuid(), 'A fund', 'For innovation in care.', 'Ann Lee', 1000000, now()) returning id)
                insert into app.round (id, fund_id, code, title, summary, status, opens_at, closes_at, assess_by,
                    decide_by, work_from, work_until, budget, least_award, most_award, assessors_per_application,
                    scale_from, scale_to, threshold, allowed_kinds, nations, created_at, published_at)
                select gen_random_uuid(), fund.id, 'R' || n, 'Round ' || n, 'For all who provide care.', 'CLOSED', now() - interval '9 days',
                    now() - interval '8 days', now() + interval '1 day', now() + interval '9 days', current_date,
                    current_date + 100, 1000000, 1000, 100000, 3, 0, 10, 60, '{CHARITY}', '{ENGLAND}', now(), now()
                from fund cross join generate_series(1, 5) n""");
        sql.execute("""
                with rounds as (select array_agg(r.id order by r.code) as ids from app.round r),
                    organisations as (select array_agg(o.id order by o.name) as ids from app.organisation o)
                insert into app.application (id, round_id, organisation_id, organisation_name, reference, title, status,
                    amount, started_at, started_by, submitted_at, submitted_by, answers_hash, closes_at)
                select gen_random_uuid(), rounds.ids[1 + n % 5], organisations.ids[1 + n % 1000],
                    'Organisation ' || (1 + n % 1000), 'R' || (1 + n % 5) || '-' || n, 'An application, number ' || n,
                    case when n % 10 = 0 then 'DRAFT'
                        else (array ['SUBMITTED', 'IN_ASSESSMENT', 'ASSESSED', 'FUNDED', 'DECLINED'])[1 + n % 7 % 5] end,
                    1000 + n % 90000, now() - interval '2 years', ?,
                    case when n % 10 > 0 then now() - make_interval(secs => (n * 7919::bigint) % 60000000) end,
                    case when n % 10 > 0 then ?::uuid end,
                    case when n % 10 > 0 then '\\x00'::bytea end, now()
                from rounds, organisations, generate_series(1, ?) n""", person, person, count);
    }
}
