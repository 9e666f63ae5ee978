package org.scalingfund.base.workflow;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every model must be, so that people can read it and the engine can run it. */
class ModelsTest {
    static final List<String> PROCESSES = TestEngine.PROCESSES;

    @ParameterizedTest
    @FieldSource("PROCESSES")
    void everyIdReadsAsWordsAndEveryStepHasAName(String process) {
        var model = ModelFile.read(process);
        for (var element : model.all(FlowElement.class)) {
            assertThat(element.getId()).matches("[a-z][a-zA-Z]+(_[a-z][a-zA-Z]+)?");
        }
        for (var node : model.all(FlowNode.class)) {
            assertThat(node.getName()).as(node.getId()).isNotBlank();
        }
        for (var gateway : model.all(ExclusiveGateway.class)) {
            assertThat(gateway.getId()).matches("(is|do|what)[A-Z].*");
            assertThat(gateway.getName()).endsWith("?");
            assertThat(gateway.getOutgoing()).allSatisfy(way -> {
                assertThat(way.getId()).startsWith(gateway.getId() + "_");
                assertThat(way.getName()).isNotBlank();
                assertThat(way.getConditionExpression()).isNotNull();
            });
        }
    }

    @ParameterizedTest
    @FieldSource("PROCESSES")
    void everyStepIsReachedAndLeft(String process) {
        for (var node : ModelFile.read(process).all(FlowNode.class)) {
            var begins = node instanceof StartEvent
                    || node instanceof BoundaryEvent
                    || (node instanceof SubProcess inner && inner.triggeredByEvent());
            assertThat(node.getIncoming().isEmpty()).as(node.getId()).isEqualTo(begins);
        }
    }

    @ParameterizedTest
    @FieldSource("PROCESSES")
    void finishedCasesAreForgottenAfterFiveYears(String process) {
        assertThat(ModelFile.read(process).all(Process.class)).singleElement().satisfies(only -> {
            assertThat(only.getId()).isEqualTo(process);
            assertThat(only.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
        });
    }

    @ParameterizedTest
    @FieldSource("PROCESSES")
    void noModelHoldsAScriptOrNamesAClass(String process) {
        var model = ModelFile.read(process);
        assertThat(model.all(ScriptTask.class)).isEmpty();
        assertThat(model.text()).doesNotContainIgnoringCase("script").doesNotContain("camunda:class");
    }

    @ParameterizedTest
    @FieldSource("PROCESSES")
    void everyServiceTaskIsASavePointThatIsTriedAgain(String process) {
        var model = ModelFile.read(process);
        for (var task : model.all(ServiceTask.class)) {
            assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue();
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${%s}".formatted(task.getId()));
            assertThat(retryOf(task)).as(task.getId()).isEqualTo("R3/PT5M");
        }
        for (var timer : model.all(TimerEventDefinition.class)) {
            var event = (FlowNode) timer.getParentElement();
            assertThat(retryOf(event)).as(event.getId()).isEqualTo("R3/PT5M");
        }
    }

    @Test
    void everyServiceTaskHasItsStepAndEveryStepItsServiceTask() {
        var inModels = PROCESSES.stream()
                .flatMap(process -> ModelFile.read(process).all(ServiceTask.class).stream())
                .map(FlowElement::getId)
                .collect(toSet());

        assertThat(Components.namesOf(JavaDelegate.class)).isEqualTo(inModels);
    }

    @ParameterizedTest
    @FieldSource("PROCESSES")
    void whatAModelCallsExists(String process) {
        var model = ModelFile.read(process);
        assertThat(model.all(CallActivity.class))
                .extracting(CallActivity::getCalledElement)
                .isSubsetOf(PROCESSES);
        assertThat(model.all(BusinessRuleTask.class))
                .extracting(BusinessRuleTask::getCamundaDecisionRef)
                .isSubsetOf(TestEngine.DECISIONS);
    }

    @ParameterizedTest
    @FieldSource("PROCESSES")
    void theCodeAndTheModelShareTheirNames(String process) {
        var model = ModelFile.read(process);
        var inCode = Components.constantsOfProcess(process);

        assertThat(inCode).containsAll(model.namesTheCodeMustKnow());
        assertThat(model.names()).containsAll(inCode);
    }

    @Test
    void everyProcessOfTheCodeHasAModel() {
        assertThat(Components.processKeys()).isEqualTo(Set.copyOf(PROCESSES));
    }

    private static String retryOf(FlowNode node) {
        Collection<CamundaFailedJobRetryTimeCycle> cycles = node.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                .list();
        return cycles.iterator().next().getTextContent();
    }
}
