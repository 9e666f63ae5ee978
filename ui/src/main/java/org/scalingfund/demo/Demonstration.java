package org.scalingfund.demo;

import java.util.Optional;
import org.scalingfund.notification.MailDispatch;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration data on the first start: after the database is there, and before pages are served and the
 * clock works off steps of processes, so that nobody meets half of them. {@code scalingfund.demo} says whether, by
 * default only with the database that the product brings along.
 */
@Component
class Demonstration implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final int BEFORE_PAGES_AND_STEPS = 0;

    private final Environment settings;
    private final Tenants tenants;
    private final Standpoints standpoints;
    private final DemonstrationRepository repository;
    private final DemonstrationLoader loader;
    private final MailDispatch mail;
    private volatile boolean running;

    Demonstration(
            Environment settings,
            Tenants tenants,
            Standpoints standpoints,
            DemonstrationRepository repository,
            DemonstrationLoader loader,
            MailDispatch mail) {
        this.settings = settings;
        this.tenants = tenants;
        this.standpoints = standpoints;
        this.repository = repository;
        this.loader = loader;
        this.mail = mail;
    }

    @Override
    public void start() {
        running = true;
        if (isWanted() && standpoints.from(Standpoint.NOWHERE, tenants::all).isEmpty()) {
            LOG.info("Loading the demonstration data; this happens once and takes some seconds");
            var begun = System.nanoTime();
            standpoints.run(Standpoint.NOWHERE, repository::begin);
            loader.load();
            mail.sendNothingOfThis();
            standpoints.run(Standpoint.NOWHERE, repository::finish);
            LOG.info("Loaded the demonstration data in {} s", (System.nanoTime() - begun) / 1_000_000_000);
        }
    }

    /** Whether these data are in the database, with their people who can sign in. */
    boolean isLoaded() {
        return standpoints.from(Standpoint.NOWHERE, repository::isLoaded);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_PAGES_AND_STEPS;
    }

    private boolean isWanted() {
        return Optional.ofNullable(settings.getProperty("scalingfund.demo", Boolean.class))
                .orElseGet(() -> settings.getProperty("spring.datasource.url", "embedded")
                        .equals("embedded"));
    }
}
