package org.scalingfund.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.runtime.Job;

/** The product's models on an engine by itself, set up like the product's; behind its steps there is nothing. */
final class BareEngine implements AutoCloseable {
    private static final List<String> PROCESSES = List.of("round", "application", "assessment", "award");
    private static final List<String> DECISIONS = List.of("discrepancy");

    private final ProcessEngine engine;

    BareEngine(ThrowAwayServer server) throws SQLException {
        try (var sql = new OwnerSql(server)) {
            sql.execute("create schema bare");
        }
        var database = server.database();
        var options = new StandaloneProcessEngineConfiguration();
        options.setProcessEngineName("bare");
        options.setJdbcDriver("org.postgresql.Driver");
        options.setJdbcUrl(database.url() + "?currentSchema=bare");
        options.setJdbcUsername(database.ownerName());
        options.setJdbcPassword(database.ownerPassword());
        options.setDatabaseSchema("bare");
        options.setDatabaseTablePrefix("bare.");
        options.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        options.setIdGenerator(new StrongUuidGenerator());
        options.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        options.setMetricsEnabled(false);
        options.setTaskMetricsEnabled(false);
        options.setDbMetricsReporterActivate(false);
        options.setAuthorizationEnabled(false);
        options.setJobExecutorActivate(false);
        options.setBeans(steps());
        engine = options.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        Stream.concat(
                        PROCESSES.stream().map("processes/%s.bpmn"::formatted),
                        DECISIONS.stream().map("decisions/%s.dmn"::formatted))
                .forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    void begin(String process, UUID subject, Map<String, Object> variables) {
        engine.getRuntimeService().startProcessInstanceByKey(process, subject.toString(), variables);
    }

    void done(String process, UUID subject, String task, Map<String, Object> variables) {
        var waiting = engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .taskDefinitionKey(task)
                .singleResult();
        engine.getTaskService().complete(waiting.getId(), variables);
    }

    void runUntil(Instant moment) {
        for (var job = next(moment); job.isPresent(); job = next(moment)) {
            engine.getManagementService().executeJob(job.get().getId());
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    private Optional<Job> next(Instant moment) {
        return first(engine.getManagementService()
                        .createJobQuery()
                        .messages()
                        .withRetriesLeft()
                        .active()
                        .listPage(0, 1))
                .or(() -> first(engine.getManagementService()
                        .createJobQuery()
                        .timers()
                        .withRetriesLeft()
                        .active()
                        .duedateLowerThan(Date.from(moment.plusMillis(1)))
                        .orderByJobDuedate()
                        .asc()
                        .listPage(0, 1)));
    }

    private static Optional<Job> first(List<Job> jobs) {
        return jobs.stream().findFirst();
    }

    private static Map<Object, Object> steps() {
        var steps = new HashMap<Object, Object>();
        JavaDelegate nothing = execution -> {};
        for (var step : List.of(
                "openRound",
                "closeRound",
                "releaseResults",
                "expireDraft",
                "askForAssessors",
                "askForModeration",
                "finishAssessment",
                "lapseOffer",
                "drawUpAgreement",
                "startGrant")) {
            steps.put(step, nothing);
        }
        JavaDelegate eligible = execution -> execution.setVariable("eligible", true);
        steps.put("checkEligibility", eligible);
        JavaDelegate agreeing = execution -> {
            execution.setVariable("widestRange", 0);
            execution.setVariable("standardDeviation", 0.0);
        };
        steps.put("measureSpread", agreeing);
        return steps;
    }
}
