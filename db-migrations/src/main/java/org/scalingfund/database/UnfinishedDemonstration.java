package org.scalingfund.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Demonstration data that were being loaded when the product was killed. They are loaded into an empty database before
 * anybody can reach the product, so nothing of anybody's is lost by beginning afresh.
 */
public final class UnfinishedDemonstration {
    private UnfinishedDemonstration() {}

    /** Empties the database when such data are in it; the migrations then make it anew. Says whether it did. */
    public static boolean remove(Database database) {
        try (var connection =
                DriverManager.getConnection(database.url(), database.ownerName(), database.ownerPassword())) {
            connection.setAutoCommit(false);
            if (!isThere(connection)) {
                return false;
            }
            try (var statement = connection.createStatement()) {
                statement.execute("drop schema if exists camunda cascade");
                statement.execute("drop schema app cascade");
            }
            connection.commit();
            return true;
        } catch (SQLException failed) {
            throw new CannotStart(
                    "The demonstration data were not loaded to their end, and the database cannot be emptied to begin"
                            + " again: " + failed.getMessage(),
                    failed);
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        return answersYes(connection, "select to_regclass('app.demonstration') is not null")
                && answersYes(connection, "select exists(select from app.demonstration where finished_at is null)");
    }

    private static boolean answersYes(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
