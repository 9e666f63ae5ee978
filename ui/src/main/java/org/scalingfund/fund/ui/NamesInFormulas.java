package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.scalingfund.fund.FormLogic;

/** Beside the formulas of a question: how they are written, and which questions they can speak of. */
final class NamesInFormulas extends Composite<Div> {
    private static final int EXAMPLES = 4;

    /** {@code own} is the code of the question whose formulas are written. */
    NamesInFormulas(FormLogic logic, String own) {
        var examples = new UnorderedList();
        for (var number = 1; number <= EXAMPLES; number++) {
            examples.add(new ListItem(
                    new Code(getTranslation("fund.formula.example." + number)),
                    new Span(" " + getTranslation("fund.formula.example." + number + ".says"))));
        }
        getContent()
                .add(new Details(
                        getTranslation("fund.formula.how"),
                        new Paragraph(getTranslation("fund.formula.how.lead", own)),
                        examples));
        var names = new UnorderedList();
        logic.spokenOf()
                .forEach(question -> names.add(new ListItem(
                        new Code(question.code()),
                        new Span(" " + question.label() + " (" + getTranslation("fund.question-kind." + question.kind())
                                + ")"))));
        if (!logic.spokenOf().isEmpty()) {
            getContent().add(new Details(getTranslation("fund.formula.names"), names));
        }
    }
}
