package org.scalingfund.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scalingfund.database.CannotStart;
import org.scalingfund.database.EmbeddedServer;
import org.scalingfund.database.Migrations;
import org.scalingfund.database.UnfinishedDemonstration;
import org.scalingfund.database.UnfinishedDemonstration.Outcome;

/** What a start does with demonstration data that an earlier one did not load to their end. */
class UnfinishedDemonstrationTest {
    @TempDir
    static Path folder;

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.startThrowAwayIn(folder.resolve("data"));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void anEmptySchema() throws SQLException {
        sql("drop schema if exists camunda cascade; drop schema if exists app cascade");
        Migrations.apply(server.database());
    }

    @Test
    void anEmptyDatabaseHasNone() throws SQLException {
        sql("drop schema camunda cascade; drop schema app cascade");

        assertThat(UnfinishedDemonstration.removeFrom(server)).isEqualTo(Outcome.NONE);
    }

    @Test
    void whatWasLoadedToItsEndStays() throws SQLException {
        began("now() - interval '1 hour'", "now()");
        personOf("now() - interval '2 years'");

        assertThat(UnfinishedDemonstration.removeFrom(server)).isEqualTo(Outcome.NONE);
        assertThat(people()).isEqualTo(1);
        assertThatNoException().isThrownBy(() -> UnfinishedDemonstration.refuseIn(server.database()));
    }

    @Test
    void dataThatNeverWereADemonstrationStay() throws SQLException {
        personOf("now()");

        assertThat(UnfinishedDemonstration.removeFrom(server)).isEqualTo(Outcome.NONE);
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void whatWasHalfLoadedGoesSoThatTheNextStartBeginsAfresh() throws SQLException {
        began("now() - interval '1 minute'", "null");
        personOf("now() - interval '2 years'");

        assertThat(UnfinishedDemonstration.removeFrom(server)).isEqualTo(Outcome.REMOVED);
        Migrations.apply(server.database());
        assertThat(people()).isZero();
    }

    @Test
    void aPersonWhoCameSinceKeepsEverything() throws SQLException {
        began("now() - interval '1 minute'", "null");
        personOf("now() - interval '2 years'");
        personOf("now()");

        assertThat(UnfinishedDemonstration.removeFrom(server)).isEqualTo(Outcome.KEPT);
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void aFunderWhoCameSinceKeepsEverything() throws SQLException {
        began("now() - interval '1 minute'", "null");
        sql("""
                insert into app.tenant (id, space, name, accent, zone, grant_prefix, created_at)
                values (gen_random_uuid(), 'own', 'Own fund', 'teal', 'Europe/London', '360G-own', now())""");

        assertThat(UnfinishedDemonstration.removeFrom(server)).isEqualTo(Outcome.KEPT);
    }

    @Test
    void aDatabaseOfSomebodyElsesIsNeverEmptiedButRefused() throws SQLException {
        began("now() - interval '1 minute'", "null");
        personOf("now() - interval '2 years'");

        assertThatThrownBy(() -> UnfinishedDemonstration.refuseIn(server.database()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("holds demonstration data")
                .hasMessageNotContaining(server.database().ownerPassword());
        assertThat(people()).isEqualTo(1);
    }

    private static void began(String at, String finished) throws SQLException {
        sql("insert into app.demonstration (started_at, finished_at) values (" + at + ", " + finished + ")");
    }

    private static void personOf(String moment) throws SQLException {
        sql("""
                insert into app.person (id, email, name, password_hash, created_at)
                select gen_random_uuid(), 'p' || count(*) || '@example.org', 'Somebody', '{none}', %s
                from app.person""".formatted(moment));
    }

    private static int people() throws SQLException {
        var database = server.database();
        try (var connection =
                        DriverManager.getConnection(database.url(), database.ownerName(), database.ownerPassword());
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from app.person")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static void sql(String text) throws SQLException {
        var database = server.database();
        try (var connection =
                        DriverManager.getConnection(database.url(), database.ownerName(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
