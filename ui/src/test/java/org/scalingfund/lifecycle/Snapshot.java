package org.scalingfund.lifecycle;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.TestDatabase;

/** Every row that a funder has in either schema, as text: what two looks have in common is what nobody changed. */
final class Snapshot {
    private Snapshot() {}

    /** By table, of those tables whose names begin with {@code prefix}. */
    static Map<String, List<String>> of(Tenant tenant, String prefix) {
        var database = TestDatabase.database();
        try (var connection =
                DriverManager.getConnection(database.url(), database.productName(), database.productPassword())) {
            connection.setAutoCommit(false);
            var rows = new TreeMap<String, List<String>>();
            strings(connection, "select set_config('app.tenant_id', '" + tenant.id() + "', true)");
            for (var table : strings(connection, """
                    select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                    where a.attname = 'tenant_id' and c.relnamespace = 'app'::regnamespace and c.relkind = 'r'""")) {
                rows.put(table, strings(connection, "select t::text from " + table + " t order by 1"));
            }
            for (var table : strings(connection, """
                    select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                    where a.attname = 'tenant_id_' and c.relnamespace = 'camunda'::regnamespace
                      and c.relkind = 'r'""")) {
                rows.put(
                        table,
                        strings(
                                connection,
                                "select t::text from " + table + " t where tenant_id_ = '" + tenant.id()
                                        + "' order by 1"));
            }
            connection.rollback();
            rows.keySet().removeIf(table -> !table.startsWith(prefix));
            return rows;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
