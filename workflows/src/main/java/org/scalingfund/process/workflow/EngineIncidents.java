package org.scalingfund.process.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.workflow.Engine;
import org.scalingfund.process.Incidents;
import org.scalingfund.process.ProcessKind;
import org.scalingfund.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Lists the steps on which the engine gave up, and lets it try once more. */
@Component
class EngineIncidents implements Incidents {
    private static final String FAILED_STEP = "failedJob";
    private static final String CAUSED_BY = "Caused by: ";

    private final Engine engine;

    EngineIncidents(Engine engine) {
        this.engine = engine;
    }

    @Override
    public List<Incident> openIn(TenantId tenant, int limit) {
        // A failure inside a called process is reported by the caller too, once more.
        var open = engine
                .cases()
                .createIncidentQuery()
                .tenantIdIn(tenant.toString())
                .incidentType(FAILED_STEP)
                .orderByIncidentTimestamp()
                .desc()
                .orderByIncidentId()
                .desc()
                .listPage(0, 2 * limit)
                .stream()
                .filter(incident -> Objects.equals(incident.getId(), incident.getRootCauseIncidentId()))
                .limit(limit)
                .toList();
        var cases = casesOf(open);
        return open.stream()
                // One whose case has gone on in the meantime is not open any longer.
                .flatMap(incident -> Stream.ofNullable(cases.get(incident.getProcessInstanceId()))
                        .map(instance -> toldOf(incident, instance)))
                .toList();
    }

    @Override
    public boolean retry(TenantId tenant, String incident) {
        var open = engine.cases()
                .createIncidentQuery()
                .incidentId(incident)
                .incidentType(FAILED_STEP)
                .tenantIdIn(tenant.toString())
                .singleResult();
        if (open == null || open.getConfiguration() == null) {
            return false;
        }
        engine.jobs().setJobRetries(open.getConfiguration(), 1);
        // Else it would still wait out the pause after its last failure.
        engine.jobs().setJobDuedate(open.getConfiguration(), null);
        return true;
    }

    private Map<String, ProcessInstance> casesOf(List<org.camunda.bpm.engine.runtime.Incident> incidents) {
        if (incidents.isEmpty()) {
            return Map.of();
        }
        return engine
                .cases()
                .createProcessInstanceQuery()
                .processInstanceIds(incidents.stream()
                        .map(org.camunda.bpm.engine.runtime.Incident::getProcessInstanceId)
                        .collect(Collectors.toSet()))
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    }

    private Incident toldOf(org.camunda.bpm.engine.runtime.Incident incident, ProcessInstance instance) {
        return new Incident(
                incident.getId(),
                ProcessKind.valueOf(instance.getProcessDefinitionKey().toUpperCase(Locale.ROOT)),
                incident.getActivityId(),
                UUID.fromString(instance.getBusinessKey()),
                causeOf(incident),
                incident.getIncidentTimestamp().toInstant());
    }

    /** The engine's own message hides what the database said; the root of the failure is at the end of its trace. */
    private @Nullable String causeOf(org.camunda.bpm.engine.runtime.Incident incident) {
        var trace = incident.getConfiguration() == null
                ? null
                : engine.jobs().getJobExceptionStacktrace(incident.getConfiguration());
        if (trace == null) {
            return incident.getIncidentMessage();
        }
        return trace.lines()
                .filter(line -> line.startsWith(CAUSED_BY))
                .reduce((_, deeper) -> deeper)
                .map(line -> line.substring(CAUSED_BY.length()))
                .orElse(incident.getIncidentMessage());
    }
}
