package org.scalingfund.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.scalingfund.ScalingFund;
import org.scalingfund.database.Database;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.NoTestComponents;
import org.scalingfund.testing.Stage;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole product in this JVM; the clock's work is done by hand. */
final class Product implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Counter statements;

    private Product(ConfigurableApplicationContext context, Counter statements) {
        this.context = context;
        this.statements = statements;
    }

    static Product on(Database database, Path files) {
        var statements = new Counter();
        var program = new SpringApplication(ScalingFund.class, Stage.class);
        program.addInitializers(fresh -> {
            var context = (GenericApplicationContext) fresh;
            context.getBeanFactory().registerSingleton("noTestComponents", new NoTestComponents());
            context.registerBean(
                    "countStatements",
                    DefaultExecuteListenerProvider.class,
                    () -> new DefaultExecuteListenerProvider(statements));
        });
        var settings = settings(database, files);
        settings.add("--server.port=0");
        return new Product(program.run(settings.toArray(String[]::new)), statements);
    }

    /** What the product is told, here and as a program of its own. */
    static List<String> settings(Database database, Path files) {
        return new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.productName(),
                "--spring.datasource.password=" + database.productPassword(),
                "--spring.flyway.user=" + database.ownerName(),
                "--spring.flyway.password=" + database.ownerPassword(),
                "--scalingfund.engine.jobs=false",
                "--scalingfund.mail.dispatch=false",
                "--scalingfund.demo=false",
                "--scalingfund.files=" + files,
                "--vaadin.productionMode=true",
                "--logging.level.root=error"));
    }

    <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    Stage stage() {
        return the(Stage.class);
    }

    /** Does {@code deed} as a request of this person in this funder's space would. */
    <T> T as(PersonId person, Tenant tenant, Supplier<T> deed) {
        return the(Standpoints.class).from(Standpoint.in(tenant.id(), person), deed);
    }

    /** How many statements the product's own queries took so far; entering a transaction is not among them. */
    long statements() {
        return statements.count.get();
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Counter implements ExecuteListener {
        private final transient AtomicLong count = new AtomicLong();

        @Override
        public void executeStart(ExecuteContext execution) {
            count.incrementAndGet();
        }
    }
}
