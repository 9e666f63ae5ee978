package org.scalingfund.base.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** One case as a test sees and moves it. */
public final class TestCase {
    private final ProcessEngine engine;
    private final String process;
    private final UUID subject;

    TestCase(ProcessEngine engine, String process, UUID subject) {
        this.engine = engine;
        this.process = process;
        this.subject = subject;
    }

    /** What the case waits for people to do, in alphabetical order. */
    public List<String> tasks() {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** When {@code timer} fires, which must be waited for. */
    public Instant dueAt(String timer) {
        return timer(timer).getDuedate().toInstant();
    }

    public void fire(String timer) {
        engine.getManagementService().executeJob(timer(timer).getId());
    }

    /** Runs background steps until none is left. */
    public void runSteps() {
        for (var job = nextStep(); job != null; job = nextStep()) {
            engine.getManagementService().executeJob(job.getId());
        }
    }

    /** The background step that comes next, left to the test to run. */
    public Job pendingStep() {
        var job = nextStep();
        if (job == null) {
            throw new AssertionError("No step of %s waits to be run".formatted(process));
        }
        return job;
    }

    public boolean isEnded() {
        return running().isEmpty();
    }

    /** The steps that the case reached, in order. */
    public List<String> passed() {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .list()
                .stream()
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private Job timer(String timer) {
        var job = running().stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(timer)
                        .timers()
                        .list()
                        .stream())
                .findFirst();
        return job.orElseThrow(() -> new AssertionError("%s does not wait for %s".formatted(process, timer)));
    }

    private @Nullable Job nextStep() {
        return running().stream()
                .flatMap(
                        instance -> engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .messages()
                                .list()
                                .stream())
                .findFirst()
                .orElse(null);
    }

    private List<ProcessInstance> running() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .list();
    }
}
