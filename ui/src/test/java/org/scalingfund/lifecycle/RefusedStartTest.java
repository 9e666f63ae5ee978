package org.scalingfund.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scalingfund.ScalingFund;
import org.scalingfund.database.EmbeddedServer;
import org.scalingfund.database.Migrations;
import org.scalingfund.testing.Program;

/** Whoever starts the product where it cannot start reads one sentence, and a script meets an exit code. */
class RefusedStartTest {
    @TempDir
    Path folder;

    @Test
    void aSecondStartOnTheSameFolder() throws Exception {
        var data = folder.resolve("data");
        try (var _ = EmbeddedServer.startIn(data)) {
            assertThat(refusal(start(data, 0)))
                    .isEqualTo("Another Scaling Fund is running on the data folder " + data
                            + ": stop it first, or choose another folder with --data.");
        }
    }

    @Test
    void aDataFolderOfANewerVersion() throws Exception {
        var data = folder.resolve("data");
        try (var server = EmbeddedServer.startIn(data)) {
            var database = server.database();
            Migrations.apply(database);
            try (var connection = DriverManager.getConnection(
                            database.url(), database.ownerName(), database.ownerPassword());
                    var statement = connection.createStatement()) {
                statement.execute("""
                        insert into app.flyway_schema_history
                        select max(installed_rank) + 1, '9999', 'from a later version', 'SQL', 'V9999__later.sql', 1,
                            current_user, now(), 1, true
                        from app.flyway_schema_history""");
            }
        }
        var tomorrow = folder.resolve("tomorrow");
        var postgres = tomorrow.resolve("postgres");
        Files.createDirectories(postgres);
        Files.writeString(postgres.resolve("PG_VERSION"), "99\n");

        var later = start(data, 0);
        var muchLater = start(tomorrow, 0);

        assertThat(refusal(later))
                .isEqualTo("The data were last used by a newer version of Scaling Fund (its schema has step 9999,"
                        + " which this version does not know). Start that version.");
        assertThat(refusal(muchLater))
                .startsWith("The data in " + postgres + " belong to PostgreSQL 99, ")
                .endsWith("Start the version that wrote them.");
    }

    @Test
    void aTakenPort() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            var program = start(folder.resolve("data"), taken.getLocalPort());

            assertThat(refusal(program))
                    .isEqualTo("Port " + taken.getLocalPort()
                            + " is taken by another program: stop that one, or choose another port with --port.");
        }
    }

    @Test
    void aDataFolderThatCannotBeMade() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertThat(refusal(start(file.resolve("data"), 0)))
                .isEqualTo("The data folder " + file.resolve("data") + " cannot be made: choose another with --data.");
    }

    @Test
    void aDataFolderThatCannotBeWrittenTo() throws Exception {
        var locked = Files.createDirectories(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "the superuser may write everywhere");
        assertThat(refusal(start(locked, 0)))
                .isEqualTo("The data folder " + locked
                        + " cannot be written to: change its permissions or choose another with --data.");
    }

    private Program start(Path data, int port) throws IOException {
        return Program.start(
                folder,
                port,
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        Program.classPath(false),
                        ScalingFund.class.getName(),
                        "--scalingfund.data=" + data,
                        "--scalingfund.demo=false",
                        "--vaadin.productionMode=true"));
    }

    /** The last line; before it come only the log's. */
    private static String refusal(Program program) throws IOException, InterruptedException {
        try (program) {
            assertThat(program.awaitEnd()).isEqualTo(1);
            assertThat(program.log()).doesNotContain("\tat ");
            return program.log()
                    .lines()
                    .filter(line -> !isOfTheLog(line))
                    .reduce((_, last) -> last)
                    .orElseThrow();
        }
    }

    private static boolean isOfTheLog(String line) {
        return line.matches("\\d{4}-\\d\\d-\\d\\dT.*");
    }
}
