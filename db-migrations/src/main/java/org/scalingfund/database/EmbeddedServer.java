package org.scalingfund.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A PostgreSQL that comes with the product and keeps its data in a folder. It listens on loopback only, asks every role
 * for a password, and writes to disk before it confirms, so that a {@code kill -9} loses nothing that was confirmed.
 */
public final class EmbeddedServer implements Closeable {
    private static final String NAME = "scalingfund";
    private static final String VERSION = "18";

    private final EmbeddedPostgres server;
    private final Database database;

    private EmbeddedServer(EmbeddedPostgres server, Database database) {
        this.server = server;
        this.database = database;
    }

    /** Starts on {@code folder}, which is made when it is not there; throws {@link CannotStart} in words. */
    public static EmbeddedServer startIn(Path folder) {
        return start(folder, true);
    }

    /** For tests and the build: the same server, faster, whose data need not survive it. */
    public static EmbeddedServer startThrowAwayIn(Path folder) {
        return start(folder, false);
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static EmbeddedServer start(Path folder, boolean durable) {
        var data = folder.resolve("postgres");
        try {
            Files.createDirectories(folder);
        } catch (IOException cannotMake) {
            throw new CannotStart(
                    "The data folder " + folder + " cannot be made: choose another with --data.", cannotMake);
        }
        if (!Files.isWritable(folder)) {
            throw new CannotStart("The data folder " + folder
                    + " cannot be written to: change its permissions or choose another with --data.");
        }
        try {
            Orphan.endOn(data);
            FirstStart.begin(data);
            refuseOtherVersion(data);
            var passwords = Passwords.in(folder);
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("pwfile", passwords.superuserFile().toString())
                    .setConnectConfig("password", passwords.superuser())
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("log_timezone", "UTC")
                    .setDataDirectoryCustomizer(directory -> askForPasswords(directory.toPath()))
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            var database = prepare(server.getPort(), passwords);
            FirstStart.finish(data);
            return new EmbeddedServer(server, database);
        } catch (IllegalStateException locked) {
            if (!(locked instanceof OverlappingFileLockException)
                    && !String.valueOf(locked.getMessage()).contains("could not lock")) {
                throw locked;
            }
            throw new CannotStart(
                    "Another Scaling Fund is running on the data folder " + folder
                            + ": stop it first, or choose another folder with --data.",
                    locked);
        } catch (IOException | SQLException failed) {
            throw new CannotStart(
                    "The PostgreSQL in " + data + " did not start: " + failed.getMessage()
                            + ". Its own words are in the lines above.",
                    failed);
        }
    }

    private static void refuseOtherVersion(Path data) {
        var version = data.resolve("PG_VERSION");
        try {
            if (Files.exists(version) && !Files.readString(version).strip().equals(VERSION)) {
                throw new CannotStart("The data in " + data + " belong to PostgreSQL "
                        + Files.readString(version).strip() + ", this version of Scaling Fund brings PostgreSQL "
                        + VERSION + ". Start the version that wrote them.");
            }
        } catch (IOException unreadable) {
            throw new CannotStart("The data folder " + data + " cannot be read.", unreadable);
        }
    }

    /** zonky would let in everybody on this machine without a password. */
    private static void askForPasswords(Path data) {
        try {
            Files.write(
                    data.resolve("pg_hba.conf"),
                    List.of("# Written at every start.", "host all all 127.0.0.1/32 scram-sha-256"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Database prepare(int port, Passwords passwords) throws SQLException {
        var address = "jdbc:postgresql://127.0.0.1:" + port + "/";
        try (var connection = DriverManager.getConnection(address + "postgres", "postgres", passwords.superuser());
                var statement = connection.createStatement()) {
            for (var role : List.of(NAME + "_owner", NAME + "_app")) {
                try (var found = statement.executeQuery("select from pg_roles where rolname = '" + role + "'")) {
                    if (!found.next()) {
                        statement.execute("create role " + role + " login nosuperuser nobypassrls");
                    }
                }
                statement.execute("alter role " + role + " password '" + passwords.of(role) + "'");
            }
            try (var found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
                if (!found.next()) {
                    statement.execute("create database " + NAME + " owner " + NAME + "_owner");
                }
            }
        }
        return new Database(
                address + NAME,
                NAME + "_owner",
                passwords.of(NAME + "_owner"),
                NAME + "_app",
                passwords.of(NAME + "_app"));
    }
}
