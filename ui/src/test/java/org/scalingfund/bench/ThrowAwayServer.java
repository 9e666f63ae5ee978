package org.scalingfund.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.scalingfund.database.Database;
import org.scalingfund.database.EmbeddedServer;
import org.scalingfund.database.Migrations;

/** The product's own PostgreSQL, as durable as in earnest, in a folder that goes with it. */
final class ThrowAwayServer implements AutoCloseable {
    private final Path folder;
    private final EmbeddedServer server;

    private ThrowAwayServer(Path folder, EmbeddedServer server) {
        this.folder = folder;
        this.server = server;
    }

    static ThrowAwayServer start() throws IOException {
        var folder = Folders.make();
        var server = EmbeddedServer.startIn(folder);
        var throwAway = new ThrowAwayServer(folder, server);
        // Whoever interrupts a benchmark shall not have to clean up after it.
        Runtime.getRuntime().addShutdownHook(new Thread(throwAway::end));
        Migrations.apply(server.database());
        return throwAway;
    }

    Database database() {
        return server.database();
    }

    /** As the owner of the tables, whom row-level security binds too. */
    Connection owner() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", database().ownerName());
        properties.setProperty("password", database().ownerPassword());
        return DriverManager.getConnection(database().url(), properties);
    }

    @Override
    public void close() throws IOException {
        server.close();
        Folders.remove(folder);
    }

    private void end() {
        try {
            close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
