package org.scalingfund.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.TestDatabase;

/** Walks the database's own catalogue, so that a table somebody adds tomorrow is checked too. */
@ProductTest
class TenantWallsTest {

    @Test
    void everyTableOfATenantForcesItsPolicyOnWhateverIsReadAndWritten() throws SQLException {
        try (var connection = owner()) {
            assertThat(strings(connection, """
                    select c.relname from pg_class c
                    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
                    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
                      and not (c.relrowsecurity and c.relforcerowsecurity
                               and exists(select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant'
                                          and p.polcmd = '*' and p.polpermissive
                                          and p.polwithcheck is not null))""")).isEmpty();
        }
    }

    @Test
    void noOtherPolicyLetsAnythingThroughInsideAFundersSpace() throws SQLException {
        try (var connection = owner()) {
            assertThat(strings(connection, """
                    select c.relname || '.' || p.polname from pg_policy p join pg_class c on c.oid = p.polrelid
                    where p.polname <> 'tenant'
                      and pg_get_expr(p.polqual, p.polrelid) not like '%current_tenant() AS current_tenant) IS NULL%'
                      and pg_get_expr(p.polqual, p.polrelid) not like '%current_duty()%'""")).isEmpty();
        }
    }

    @Test
    void theProductsRoleOwnsNothingAndBypassesNothing() throws SQLException {
        try (var connection = owner()) {
            assertThat(strings(connection, """
                    select rolname from pg_roles where rolname = 'scalingfund_app'
                      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)""")).isEmpty();
            assertThat(strings(connection, """
                    select relname from pg_class where relowner = 'scalingfund_app'::regrole""")).isEmpty();
        }
    }

    @Test
    void noFunctionRunsWithItsOwnersRightsAndNoViewHidesThePolicies() throws SQLException {
        try (var connection = owner()) {
            assertThat(strings(connection, """
                    select proname from pg_proc where pronamespace = 'app'::regnamespace and prosecdef""")).isEmpty();
            assertThat(strings(connection, """
                    select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('v', 'm')""")).isEmpty();
        }
    }

    @Test
    void everyReferenceBetweenTenantsTablesCarriesTheTenant() throws SQLException {
        try (var connection = owner()) {
            assertThat(strings(connection, """
                    select con.conrelid::regclass || ' -> ' || con.confrelid::regclass from pg_constraint con
                    where con.contype = 'f' and con.connamespace = 'app'::regnamespace
                      and con.confrelid <> 'app.tenant'::regclass
                      and exists(select from pg_attribute a where a.attrelid = con.confrelid and a.attname = 'tenant_id')
                      and not exists(select from pg_attribute a where a.attrelid = con.conrelid
                                     and a.attname = 'tenant_id' and a.attnum = any (con.conkey))""")).isEmpty();
        }
    }

    @Test
    void withoutASpaceNoRowOfAnyTenantIsSeenAndNoneCanBeWritten() throws SQLException {
        for (var table : tenantTables()) {
            try (var connection = product()) {
                assertThat(strings(connection, "select 'seen' from " + table))
                        .as(table)
                        .isEmpty();
                connection.rollback();
            }
        }
        try (var connection = product()) {
            assertThatThrownBy(() -> execute(
                            connection,
                            "insert into app.fund (id, tenant_id, name, summary, senior_officer, budget, created_at) values ('"
                                    + UUID.randomUUID() + "', '" + UUID.randomUUID() + "', 'xx', 'x', 'x', 1, now())"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void theActivityLogCanOnlyGrow() throws SQLException {
        for (var statement :
                List.of("update app.activity set kind = 'x'", "delete from app.activity", "truncate app.activity")) {
            try (var connection = product()) {
                assertThatThrownBy(() -> execute(connection, statement))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static List<String> tenantTables() throws SQLException {
        try (var connection = owner()) {
            return strings(connection, """
                    select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                    where a.attname = 'tenant_id' and c.relnamespace = 'app'::regnamespace and c.relkind = 'r'""");
        }
    }

    private static Connection owner() throws SQLException {
        var database = TestDatabase.database();
        return DriverManager.getConnection(database.url(), database.ownerName(), database.ownerPassword());
    }

    private static Connection product() throws SQLException {
        var database = TestDatabase.database();
        var connection =
                DriverManager.getConnection(database.url(), database.productName(), database.productPassword());
        connection.setAutoCommit(false);
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
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
