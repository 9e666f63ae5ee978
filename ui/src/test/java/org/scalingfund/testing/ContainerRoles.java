package org.scalingfund.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.scalingfund.database.Database;

/** Makes, in a container's server, the two roles that docs/production.md asks an operator to make. */
final class ContainerRoles {
    private static final String PASSWORD = "only-in-tests";

    private ContainerRoles() {}

    static Database prepare(String url, String superuser, String password) {
        try (var connection = DriverManager.getConnection(url, superuser, password);
                var statement = connection.createStatement()) {
            for (var role : List.of("scalingfund_owner", "scalingfund_app")) {
                statement.execute("create role " + role + " login nosuperuser nobypassrls password '" + PASSWORD + "'");
            }
            statement.execute("alter database scalingfund owner to scalingfund_owner");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new Database(url, "scalingfund_owner", PASSWORD, "scalingfund_app", PASSWORD);
    }
}
