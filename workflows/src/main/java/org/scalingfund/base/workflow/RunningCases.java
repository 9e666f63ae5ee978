package org.scalingfund.base.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases under way in the engine, for the processes of the features. Every move is part of the deed that causes it,
 * so it needs the deed's transaction; a move for which the case does not wait fails, and undoes the deed with it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RunningCases {
    private final Engine engine;

    RunningCases(Engine engine) {
        this.engine = engine;
    }

    public void begin(String process, UUID subject, Map<String, Object> variables) {
        engine.cases().startProcessInstanceByKey(process, subject.toString(), variables);
    }

    /** A person did what {@code task} waited for. */
    public void done(String process, UUID subject, String task, Map<String, Object> variables) {
        complete(
                engine.tasks()
                        .createTaskQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(subject.toString())
                        .taskDefinitionKey(task)
                        .singleResult(),
                process,
                subject,
                task,
                variables);
    }

    /** As {@link #done}, where several tasks of the kind wait at once and {@code variable} tells them apart. */
    public void doneWhere(String process, UUID subject, String task, String variable, UUID value) {
        var waiting = engine.cases()
                .createExecutionQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .activityId(task)
                .variableValueEquals(variable, value.toString())
                .singleResult();
        complete(
                waiting == null
                        ? null
                        : engine.tasks()
                                .createTaskQuery()
                                .executionId(waiting.getId())
                                .singleResult(),
                process,
                subject,
                task,
                Map.of());
    }

    /** Tells the case {@code message}; {@code variables} are seen only by the steps that it sets off. */
    public void tell(String process, UUID subject, String message, Map<String, Object> variables) {
        try {
            engine.cases()
                    .createMessageCorrelation(message)
                    .processInstanceBusinessKey(subject.toString())
                    .setVariablesToTriggeredScope(variables)
                    .correlate();
        } catch (MismatchingMessageCorrelationException nobodyListens) {
            throw notWaiting(process, subject, message, nobodyListens);
        }
    }

    /** Moves those of the {@code timers} that wait now; a later one reads {@code variables} when the case gets there. */
    public void reschedule(String process, UUID subject, Map<String, Object> variables, Map<String, Instant> timers) {
        var running = engine.cases()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .singleResult();
        if (running == null || !moved(running.getId(), timers)) {
            throw notWaiting(process, subject, String.join(" or ", timers.keySet()), null);
        }
        engine.cases().setVariables(running.getId(), variables);
    }

    private boolean moved(String instance, Map<String, Instant> timers) {
        var moved = false;
        for (var timer : timers.entrySet()) {
            var job = engine.jobs()
                    .createJobQuery()
                    .processInstanceId(instance)
                    .activityId(timer.getKey())
                    .timers()
                    .singleResult();
            if (job != null) {
                engine.jobs().setJobDuedate(job.getId(), Date.from(timer.getValue()));
                moved = true;
            }
        }
        return moved;
    }

    private void complete(
            @Nullable Task task, String process, UUID subject, String step, Map<String, Object> variables) {
        if (task == null) {
            throw notWaiting(process, subject, step, null);
        }
        engine.tasks().complete(task.getId(), variables);
    }

    private static IllegalStateException notWaiting(
            String process, UUID subject, String step, @Nullable Exception cause) {
        return new IllegalStateException("The %s %s does not wait for %s".formatted(process, subject, step), cause);
    }
}
