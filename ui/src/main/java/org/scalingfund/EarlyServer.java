package org.scalingfund;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.scalingfund.database.EmbeddedServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Starts the PostgreSQL that comes along while the program still reads how it is put together: the one waits for a
 * process, the other for the processor, and together they take little longer than one of them.
 */
class EarlyServer implements ApplicationListener<SpringApplicationEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(EarlyServer.class);

    private @Nullable Start start;

    /** A server on its way; who asks for it waits for it, and hears why it cannot start. */
    record Start(CompletableFuture<EmbeddedServer> arriving) {
        EmbeddedServer arrived() {
            return arriving.join();
        }
    }

    private static boolean isWanted(Environment settings) {
        return settings.getProperty("spring.datasource.url", "embedded").equals("embedded");
    }

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationContextInitializedEvent begun -> begin(begun);
            case ApplicationFailedEvent _ -> end();
            default -> {}
        }
    }

    private void begin(ApplicationContextInitializedEvent begun) {
        var context = begun.getApplicationContext();
        if (!isWanted(context.getEnvironment())) {
            return;
        }
        var folder = DataFolder.of(context.getEnvironment()).path();
        var arriving = new CompletableFuture<EmbeddedServer>();
        start = new Start(arriving);
        context.getBeanFactory().registerSingleton("earlyServer", start);
        Thread.ofPlatform().daemon().name("postgres-start").start(() -> {
            try {
                arriving.complete(EmbeddedServer.startIn(folder));
            } catch (Throwable failed) {
                // Thrown where the server is asked for.
                arriving.completeExceptionally(failed);
            }
        });
    }

    /** The program ends before anybody asked for the server, or with it; closing it twice does no harm. */
    private void end() {
        var begun = start;
        if (begun == null) {
            return;
        }
        try {
            begun.arrived().close();
        } catch (CompletionException neverStarted) {
            LOG.debug("There is no server to close", neverStarted);
        } catch (IOException failed) {
            LOG.warn("The server could not be closed", failed);
        }
    }
}
