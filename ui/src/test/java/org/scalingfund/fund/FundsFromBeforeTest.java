package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scalingfund.database.Database;
import org.scalingfund.database.EmbeddedServer;
import org.scalingfund.database.Migrations;

/** A data folder in which funds had a budget and no years: what they are given, and what stays as it was. */
class FundsFromBeforeTest {
    private static final String TENANT = "00000000-0000-4000-8000-000000000001";

    @TempDir
    Path folder;

    @Test
    void theirBudgetIsTheirFirstYearsAndTheirRoundsStayPublished() throws Exception {
        try (var server = EmbeddedServer.startThrowAwayIn(folder)) {
            var database = server.database();
            asItWas(database);
            try (var connection = inSpace(database)) {
                connection.createStatement().execute(before());
            }

            Migrations.apply(database);

            try (var connection = inSpace(database)) {
                assertThat(rows(connection, """
                                select f.name || ' ' || y.begins || ' ' || y.amount from app.fund f
                                join app.fund_year y on y.fund_id = f.id order by f.name"""))
                        .containsExactly("In April 2025 500000.50", "In March 2024 4000000.00");
                assertThat(rows(connection, "select status from app.round")).containsExactly("SCHEDULED");
                connection.createStatement().execute("update app.round set status = 'OPEN'");
                assertThat(rows(connection, """
                                select relname from pg_class where relnamespace = 'app'::regnamespace
                                  and relname in ('fund', 'fund_year') and relforcerowsecurity order by relname""")).containsExactly("fund", "fund_year");
            }
        }
    }

    private static void asItWas(Database database) {
        Flyway.configure()
                .dataSource(database.url(), database.ownerName(), database.ownerPassword())
                .locations("classpath:db/migration")
                .schemas("app")
                .createSchemas(true)
                .placeholders(Map.of("appRole", database.productName()))
                .target("062")
                .load()
                .migrate();
    }

    /** Late on the last of March in London, and an hour later, when the next year has begun there but not in UTC. */
    private static String before() {
        return """
                insert into app.tenant (id, space, name, accent, grant_prefix, created_at)
                values ('%1$s', 'before', 'Before', 'teal', '360G-before', now());
                insert into app.fund (id, name, summary, senior_officer, budget, created_at)
                values ('00000000-0000-4000-8000-00000000000a', 'In March', 'x', 'Gwen', 4000000, '2025-03-31T22:30Z'),
                       ('00000000-0000-4000-8000-00000000000b', 'In April', 'x', 'Gwen', 500000.50, '2025-03-31T23:30Z');
                insert into app.round (id, fund_id, code, title, summary, status, opens_at, closes_at, assess_by, decide_by,
                    work_from, work_until, budget, least_award, most_award, assessors_per_application, scale_from, scale_to,
                    threshold, allowed_kinds, nations, created_at, published_at)
                values ('00000000-0000-4000-8000-00000000000c', '00000000-0000-4000-8000-00000000000a', 'A1', 'Round', 'x',
                    'SCHEDULED', '2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2027-05-01',
                    5000000, 1, 2, 2, 0, 10, 60, '{CHARITY}', '{ENGLAND}', '2025-12-01', '2025-12-02');
                """.formatted(TENANT);
    }

    private static Connection inSpace(Database database) throws SQLException {
        var connection = DriverManager.getConnection(database.url(), database.ownerName(), database.ownerPassword());
        connection.createStatement().execute("select set_config('app.tenant_id', '" + TENANT + "', false)");
        return connection;
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
