package org.scalingfund.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scalingfund.database.EmbeddedServer;

/** A very first start that was killed while it made its PostgreSQL leaves nothing that the next could trip over. */
class FirstStartTest {
    @TempDir
    Path folder;

    @Test
    void aServerThatWasHalfMadeIsMadeAnew() throws Exception {
        var half = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(half.resolve("postgresql.conf"), "");
        Files.writeString(half.resolve("PG_VERSION"), "");
        Files.writeString(folder.resolve("postgres.unfinished"), "");
        Files.writeString(folder.resolve("postgres.secret.part"), "");

        try (var server = EmbeddedServer.startIn(folder)) {
            sql(server, "create table kept (it int)");
        }

        assertThat(folder.resolve("postgres.unfinished")).doesNotExist();
        assertThat(folder.resolve("postgres.secret")).isNotEmptyFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgres.secret"))))
                .isEqualTo("rw-------");
        try (var server = EmbeddedServer.startIn(folder)) {
            sql(server, "select it from kept");
        }
    }

    private static void sql(EmbeddedServer server, String text) throws SQLException {
        var database = server.database();
        try (var connection =
                        DriverManager.getConnection(database.url(), database.ownerName(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
