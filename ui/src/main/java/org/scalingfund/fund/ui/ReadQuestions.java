package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scalingfund.fund.Question;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.RoundForm;
import org.scalingfund.fund.Section;

/** The questions of a form to choose from, section by section. */
final class ReadQuestions extends Composite<Div> {
    private final List<CheckboxGroup<Question>> sections = new ArrayList<>();

    ReadQuestions(RoundForm form) {
        var name = new H2(getTranslation("fund.criteria.questions"));
        name.setId("read-questions");
        name.addClassName("as-label");
        var hint = new Paragraph(getTranslation("fund.criteria.questions.hint"));
        hint.setId("read-questions-hint");
        hint.addClassName("hint");
        getContent().addClassName("read-questions");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "read-questions")
                .setAttribute("aria-describedby", "read-questions-hint");
        getContent().add(name, hint);
        form.sections().stream()
                .filter(section -> !section.questions().isEmpty())
                .map(this::group)
                .forEach(group -> {
                    sections.add(group);
                    getContent().add(group);
                });
    }

    private CheckboxGroup<Question> group(Section section) {
        var group = new CheckboxGroup<Question>(section.title());
        group.setItems(section.questions());
        group.setItemLabelGenerator(
                question -> getTranslation("fund.question.named", question.code(), question.label()));
        return group;
    }

    void show(Set<QuestionId> read) {
        sections.forEach(group -> group.setValue(group.getListDataView()
                .getItems()
                .filter(question -> read.contains(question.id()))
                .collect(Collectors.toSet())));
    }

    Set<QuestionId> chosen() {
        return sections.stream()
                .flatMap(group -> group.getValue().stream())
                .map(Question::id)
                .collect(Collectors.toSet());
    }
}
