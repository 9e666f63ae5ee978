package org.scalingfund.base.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.core.io.ClassPathResource;

/** A process model as its file says it, with the names that it shares with the code. */
record ModelFile(BpmnModelInstance model, String text) {
    private static final Pattern EXPRESSION = Pattern.compile("(?<!delegateExpression=\")[$#]\\{([^}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("(?<![.\\w])[a-z]\\w*(?![\\w(])");
    private static final Set<String> OF_THE_ENGINE = Set.of("execution", "decisionResult", "true", "false");

    static ModelFile read(String process) {
        var file = new ClassPathResource("processes/%s.bpmn".formatted(process));
        try {
            return new ModelFile(
                    Bpmn.readModelFromStream(file.getInputStream()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** Tasks that a person's deed completes, messages, and variables that somebody outside must have set. */
    Set<String> namesTheCodeMustKnow() {
        var names = messages();
        all(UserTask.class).forEach(task -> names.add(task.getId()));
        var fromOutside = variables();
        fromOutside.removeAll(variablesTheModelSets());
        names.addAll(fromOutside);
        return names;
    }

    /** All names that mean something to the model. */
    Set<String> names() {
        var names = messages();
        all(FlowElement.class).forEach(element -> names.add(element.getId()));
        names.addAll(variables());
        names.addAll(variablesTheModelSets());
        all(BusinessRuleTask.class).forEach(task -> names.addAll(inputsOf(task.getCamundaDecisionRef())));
        return names;
    }

    private Set<String> messages() {
        var names = new HashSet<String>();
        all(Message.class).forEach(message -> names.add(message.getName()));
        return names;
    }

    private Set<String> variables() {
        var names = new HashSet<String>();
        EXPRESSION
                .matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("'[^']*'|&quot;[^&]*&quot;|\"[^\"]*\"", ""))
                .forEach(expression ->
                        VARIABLE.matcher(expression).results().forEach(variable -> names.add(variable.group())));
        names.removeAll(OF_THE_ENGINE);
        return names;
    }

    private Set<String> variablesTheModelSets() {
        var names = new HashSet<String>();
        all(CamundaOutputParameter.class).forEach(output -> names.add(output.getCamundaName()));
        for (var rule : all(BusinessRuleTask.class)) {
            if (rule.getCamundaResultVariable() != null) {
                names.add(rule.getCamundaResultVariable());
            }
        }
        return names;
    }

    private static Set<String> inputsOf(String decision) {
        var names = new HashSet<String>();
        try (var file = new ClassPathResource("decisions/%s.dmn".formatted(decision)).getInputStream()) {
            Dmn.readModelFromStream(file)
                    .getModelElementsByType(InputExpression.class)
                    .forEach(input -> names.add(input.getText().getTextContent()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
