package org.scalingfund.bench;

import java.sql.Connection;
import java.sql.SQLException;
import org.scalingfund.tenancy.Tenant;

/** Writes rows in bulk as the owner of the tables: for what is there before the measuring begins. */
final class OwnerSql implements AutoCloseable {
    private final Connection connection;

    OwnerSql(ThrowAwayServer server) throws SQLException {
        connection = server.owner();
    }

    /** Row-level security binds the owner too. */
    OwnerSql enter(Tenant tenant) throws SQLException {
        execute("select set_config('app.tenant_id', ?, false)", tenant.id().toString());
        return this;
    }

    int execute(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    /** The one number that {@code sql} asks for. */
    long number(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
