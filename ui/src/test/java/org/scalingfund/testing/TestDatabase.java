package org.scalingfund.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.scalingfund.database.Database;
import org.scalingfund.database.EmbeddedServer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The tests' PostgreSQL: the embedded one, or a container's with {@code -Dscalingfund.test.database=container}. The
 * product is told of it as of any external database.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = Server.DATABASE;
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.productName(),
                                "spring.datasource.password", database.productPassword(),
                                "spring.flyway.user", database.ownerName(),
                                "spring.flyway.password", database.ownerPassword())));
    }

    /** The database with both its roles, for tests that look from outside the product. */
    public static Database database() {
        return Server.DATABASE;
    }

    /** Started when first asked for, ended after the product: its engine says goodbye to the database. */
    private static final class Server {
        static final Database DATABASE =
                System.getProperty("scalingfund.test.database", "embedded").equals("container")
                        ? container()
                        : embedded();

        private static Database embedded() {
            try {
                var server = EmbeddedServer.startThrowAwayIn(Files.createTempDirectory("scalingfund-test"));
                SpringApplication.getShutdownHandlers().add(() -> close(server));
                return server.database();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @SuppressWarnings("resource") // Runs until the tests end; the daemon's owner removes it.
        private static Database container() {
            var container = new PostgreSQLContainer("postgres:18").withDatabaseName("scalingfund");
            container.start();
            SpringApplication.getShutdownHandlers().add(container::stop);
            return ContainerRoles.prepare(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }

        private static void close(EmbeddedServer server) {
            try {
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Runs statements as the owner of the tables, which the product's own role may not. */
    public static void asOwner(String sql) {
        var database = database();
        try (var connection =
                        DriverManager.getConnection(database.url(), database.ownerName(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
