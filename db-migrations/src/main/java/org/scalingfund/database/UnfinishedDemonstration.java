package org.scalingfund.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Demonstration data that were being loaded when the product was killed. Half of them serve nobody, so the next start
 * begins afresh; but only where nothing else can be lost. That is in the product's own database, which nobody can reach
 * while they are loaded, and even there only when no person and no funder came in since loading began: all that the
 * demonstration tells lies before that moment. A database that somebody else runs is never emptied.
 */
public final class UnfinishedDemonstration {
    private UnfinishedDemonstration() {}

    /** What became of them. */
    public enum Outcome {
        /** There were none. */
        NONE,
        /** They are gone, and with them the schemas; the migrations make these anew. */
        REMOVED,
        /** Others' data are there too: nothing was touched. */
        KEPT
    }

    /** Empties the product's own database of them. */
    public static Outcome removeFrom(EmbeddedServer server) {
        try (var connection = connection(server.database())) {
            connection.setAutoCommit(false);
            if (!isThere(connection)) {
                return Outcome.NONE;
            }
            if (isAnythingElseThere(connection)) {
                return Outcome.KEPT;
            }
            try (var statement = connection.createStatement()) {
                statement.execute("drop schema if exists camunda cascade");
                statement.execute("drop schema app cascade");
            }
            connection.commit();
            return Outcome.REMOVED;
        } catch (SQLException failed) {
            throw new CannotStart(
                    "The demonstration data were not loaded to their end, and the database cannot be emptied to begin"
                            + " again: " + failed.getMessage(),
                    failed);
        }
    }

    /** Refuses to start on a database of somebody else's that has them: they may also be on their way in right now. */
    public static void refuseIn(Database database) {
        try (var connection = connection(database)) {
            if (isThere(connection)) {
                throw new CannotStart("The database " + database.url() + " holds demonstration data that are being"
                        + " loaded by another start, or that one did not load to their end: wait for it, or drop the"
                        + " schemas app and camunda and start again.");
            }
        } catch (SQLException failed) {
            throw new CannotStart(
                    "The database " + database.url() + " cannot be looked at: " + failed.getMessage(), failed);
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        return answersYes(connection, "select to_regclass('app.demonstration') is not null")
                && answersYes(connection, "select exists(select from app.demonstration where finished_at is null)");
    }

    private static boolean isAnythingElseThere(Connection connection) throws SQLException {
        return answersYes(connection, """
                select exists(select from app.person p where p.created_at >= d.started_at)
                    or exists(select from app.tenant t where t.created_at >= d.started_at)
                from app.demonstration d""");
    }

    private static boolean answersYes(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static Connection connection(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.ownerName(), database.ownerPassword());
    }
}
