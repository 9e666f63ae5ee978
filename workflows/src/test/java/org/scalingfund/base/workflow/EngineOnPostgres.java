package org.scalingfund.base.workflow;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.database.EmbeddedServer;
import org.scalingfund.database.Migrations;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.PersonOfRequest;
import org.scalingfund.tenancy.TenantId;
import org.scalingfund.tenancy.TenantOfRequest;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The engine as the product runs it, on a PostgreSQL, with steps that tell in whose space they were called. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(JooqAutoConfiguration.class)
@ComponentScan({"org.scalingfund.base", "org.scalingfund.tenancy", "org.scalingfund.process.workflow"})
class EngineOnPostgres {

    @Bean(destroyMethod = "close")
    EmbeddedServer server() throws IOException {
        return EmbeddedServer.startThrowAwayIn(Files.createTempDirectory("scalingfund-engine"));
    }

    @Bean
    DataSource dataSource(EmbeddedServer server) {
        var database = server.database();
        Migrations.apply(database);
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.productName());
        pool.setPassword(database.productPassword());
        pool.setAutoCommit(false);
        return pool;
    }

    @Bean
    TenantOfRequest noAddress() {
        return Optional::empty;
    }

    @Bean
    PersonOfRequest nobody() {
        return Optional::empty;
    }

    /** That a step was called, in whose space and when. */
    record Opened(TenantId tenant, Instant at) {}

    @Bean
    BlockingQueue<Opened> opened() {
        return new LinkedBlockingQueue<>();
    }

    @Bean
    JavaDelegate openRound(CurrentTenant tenant, InstantSource clock, BlockingQueue<Opened> opened) {
        return execution -> opened.add(new Opened(tenant.current().orElseThrow(), clock.instant()));
    }

    @Bean
    JavaDelegate closeRound() {
        return execution -> {};
    }
}
