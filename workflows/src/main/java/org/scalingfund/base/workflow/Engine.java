package org.scalingfund.base.workflow;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * The engine. It is built beside the rest of a start, of which it would otherwise take a fifth; who needs it before it
 * is there waits for it. Without it nothing starts.
 */
public final class Engine implements SmartInitializingSingleton, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final CompletableFuture<ProcessEngine> built;

    private Engine(CompletableFuture<ProcessEngine> built) {
        this.built = built;
    }

    static Engine builtBy(Supplier<ProcessEngine> builder) {
        var built = new CompletableFuture<ProcessEngine>();
        Thread.ofPlatform().daemon().name("engine-start").start(() -> {
            try {
                built.complete(builder.get());
            } catch (Throwable failed) {
                // Thrown where the engine is asked for.
                built.completeExceptionally(failed);
            }
        });
        return new Engine(built);
    }

    static Engine of(ProcessEngine engine) {
        return new Engine(CompletableFuture.completedFuture(engine));
    }

    @Override
    public void afterSingletonsInstantiated() {
        built.join();
    }

    @Override
    public void close() {
        try {
            built.join().close();
        } catch (CompletionException neverBuilt) {
            LOG.debug("There is no engine to close", neverBuilt);
        }
    }

    public RuntimeService cases() {
        return built.join().getRuntimeService();
    }

    public TaskService tasks() {
        return built.join().getTaskService();
    }

    public RepositoryService models() {
        return built.join().getRepositoryService();
    }

    public HistoryService history() {
        return built.join().getHistoryService();
    }

    /** Its jobs: timers and background steps. */
    public ManagementService jobs() {
        return built.join().getManagementService();
    }

    public DecisionService decisions() {
        return built.join().getDecisionService();
    }

    /** Asks several things of the engine as one: a model it has found for the first, it has at hand for the others. */
    public <T> T asOne(Supplier<T> questions) {
        var options = (ProcessEngineConfigurationImpl) built.join().getProcessEngineConfiguration();
        return options.getCommandExecutorTxRequired().execute(_ -> questions.get());
    }
}
