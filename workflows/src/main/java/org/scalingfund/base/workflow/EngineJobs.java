package org.scalingfund.base.workflow;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works off timers and background steps: from when everything else is up until before anything else goes down. */
@Component
class EngineJobs implements SmartLifecycle {
    private final JobExecutor executor;
    private final Engine engine;
    private final EngineSettings settings;

    EngineJobs(JobExecutor executor, Engine engine, EngineSettings settings) {
        this.executor = executor;
        this.engine = engine;
        this.settings = settings;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.jobs();
    }

    /**
     * Takes on the cases of earlier versions of the models too. What a newer node deploys after this moment stays with
     * that node: this one may not have the steps it calls.
     */
    @Override
    public void start() {
        engine.models().createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .forEach(engine.jobs()::registerDeploymentForJobExecutor);
        executor.start();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
