package org.scalingfund.base.workflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The models alone: an engine in memory, without a job executor, on which tests fire timers and steps by hand. */
public final class TestEngine implements AfterAllCallback {
    public static final List<String> PROCESSES =
            List.of("round", "application", "assessment", "award", "grant", "evaluation");
    public static final List<String> DECISIONS = List.of("eligibility", "discrepancy", "fundingLine", "stageGate");

    private final ProcessEngine engine;

    /** With what stands behind the models' expressions, by name. */
    public TestEngine(Map<String, JavaDelegate> steps) {
        var options = new StandaloneInMemProcessEngineConfiguration();
        options.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        options.setProcessEngineName(UUID.randomUUID().toString());
        options.setIdGenerator(new StrongUuidGenerator());
        options.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        options.setJobExecutorActivate(false);
        options.setMetricsEnabled(false);
        options.setTaskMetricsEnabled(false);
        options.setTenantIdProvider(new OneTenant());
        options.setBeans(Map.copyOf(steps));
        engine = options.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        Stream.concat(
                        PROCESSES.stream().map("processes/%s.bpmn"::formatted),
                        DECISIONS.stream().map("decisions/%s.dmn"::formatted))
                .forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** As the product hands it around. */
    public Engine built() {
        return Engine.of(engine);
    }

    public RunningCases cases() {
        return new RunningCases(built());
    }

    public TestCase caseOf(String process, UUID subject) {
        return new TestCase(engine, process, subject);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        engine.close();
    }
}
