package org.scalingfund;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.scalingfund.database.CannotStart;
import org.scalingfund.database.Database;
import org.scalingfund.database.EmbeddedServer;
import org.scalingfund.database.Migrations;
import org.scalingfund.database.UnfinishedDemonstration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The database: the one that {@code spring.datasource.url} names, otherwise one that the product brings along. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedServer embeddedServer(EarlyServer.Start start) {
        return start.arrived();
    }

    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    Database embeddedDatabase(EmbeddedServer server) {
        if (UnfinishedDemonstration.removeFrom(server) == UnfinishedDemonstration.Outcome.KEPT) {
            LOG.warn("The demonstration data were not loaded to their end; they stay, for others' data are with them");
        }
        return server.database();
    }

    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url")
    Database externalDatabase(Environment settings) {
        var database = new Database(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.flyway.user"),
                settings.getRequiredProperty("spring.flyway.password"),
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password"));
        refuseUnreachable(database);
        UnfinishedDemonstration.refuseIn(database);
        return database;
    }

    /** Takes the database as an argument, so that the pool closes before the server does. */
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database, Environment settings) {
        Migrations.apply(database);
        var pool = new HikariConfig();
        pool.setPoolName("product");
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.productName());
        pool.setPassword(database.productPassword());
        pool.setMaximumPoolSize(settings.getProperty("scalingfund.connections", Integer.class, 16));
        pool.setAutoCommit(false);
        return new HikariDataSource(pool);
    }

    @Bean
    DataFolder dataFolder(Environment settings) {
        return DataFolder.of(settings);
    }

    private static void refuseUnreachable(Database database) {
        try (var _ = DriverManager.getConnection(database.url(), database.ownerName(), database.ownerPassword())) {
            return;
        } catch (SQLException refused) {
            throw new CannotStart(
                    "The database " + database.url() + " cannot be used as " + database.ownerName() + ": "
                            + refused.getMessage(),
                    refused);
        }
    }
}
