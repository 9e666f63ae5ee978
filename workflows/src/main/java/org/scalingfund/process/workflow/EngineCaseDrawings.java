package org.scalingfund.process.workflow;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.scalingfund.base.workflow.Engine;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.CaseDrawing.Connection;
import org.scalingfund.process.CaseDrawing.Step;
import org.scalingfund.process.CaseDrawings;
import org.scalingfund.process.ProcessKind;
import org.scalingfund.process.workflow.DrawnModel.Node;
import org.springframework.stereotype.Component;

/** Lays the engine's history of a case over the model it runs on. */
@Component
class EngineCaseDrawings implements CaseDrawings {
    private static final String TIMER = "timer";

    private final Engine engine;

    // A version of a model never changes, so what was read once holds for as long as the program runs.
    private final Map<String, DrawnModel> models = new ConcurrentHashMap<>();
    private final Map<String, Map<String, JobDefinition>> jobDefinitions = new ConcurrentHashMap<>();

    EngineCaseDrawings(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Optional<CaseDrawing> of(ProcessKind kind, UUID subject) {
        return engine
                .history()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(kind.name().toLowerCase(Locale.ROOT))
                .processInstanceBusinessKey(subject.toString())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(instance -> drawing(kind, instance));
    }

    private CaseDrawing drawing(ProcessKind kind, HistoricProcessInstance instance) {
        var model = models.computeIfAbsent(
                instance.getProcessDefinitionId(),
                id -> DrawnModel.of(engine.models().getBpmnModelInstance(id)));
        var trace = traceOf(instance);
        var taken = trace.taken(model);
        return new CaseDrawing(
                kind,
                model.width(),
                model.height(),
                model.nodes().stream().map(node -> step(node, trace)).toList(),
                model.lines().stream()
                        .map(line -> new Connection(
                                line.id(),
                                line.from(),
                                line.to(),
                                line.points(),
                                taken.contains(line.id()),
                                line.label()))
                        .toList());
    }

    private static Step step(Node node, Trace trace) {
        var place = node.place();
        return new Step(
                node.id(),
                node.shape(),
                place.x(),
                place.y(),
                place.width(),
                place.height(),
                trace.stateOf(node),
                trace.since(node),
                trace.until(node),
                trace.dueAt().get(node.id()),
                node.label());
    }

    private Trace traceOf(HistoricProcessInstance instance) {
        var visits = Trace.visits(engine.history()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list());
        var dueAt = new HashMap<String, Instant>();
        var aboutToRun = new HashMap<String, Instant>();
        var failed = new HashSet<String>();
        if (instance.getEndTime() == null) {
            readJobs(instance, dueAt, aboutToRun);
            engine.cases().createIncidentQuery().processInstanceId(instance.getId()).list().stream()
                    .map(Incident::getActivityId)
                    .forEach(failed::add);
        }
        return new Trace(visits, dueAt, aboutToRun, failed);
    }

    private void readJobs(
            HistoricProcessInstance instance, Map<String, Instant> dueAt, Map<String, Instant> aboutToRun) {
        var definitions = jobDefinitions.computeIfAbsent(instance.getProcessDefinitionId(), this::jobDefinitionsOf);
        for (var job : engine.jobs()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .list()) {
            var definition = definitions.get(job.getJobDefinitionId());
            if (definition == null) {
                continue;
            }
            var step = definition.getActivityId();
            if (!definition.getJobType().startsWith(TIMER)) {
                aboutToRun.merge(
                        step, job.getCreateTime().toInstant(), (one, other) -> one.isBefore(other) ? one : other);
            } else if (job.getDuedate() != null) {
                dueAt.put(step, job.getDuedate().toInstant());
            }
        }
    }

    private Map<String, JobDefinition> jobDefinitionsOf(String processDefinition) {
        var byId = new HashMap<String, JobDefinition>();
        engine.jobs()
                .createJobDefinitionQuery()
                .processDefinitionId(processDefinition)
                .list()
                .forEach(definition -> byId.put(definition.getId(), definition));
        return Map.copyOf(byId);
    }
}
