package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.scalingfund.application.ui.AnswerContent;
import org.scalingfund.assessment.ApplicationText;
import org.scalingfund.base.ui.FileLine;

/** What was answered, in words and by files; without the question, which stands above it. */
final class AnswerReading extends Composite<Div> {
    AnswerReading(ApplicationText.Answer answer) {
        if (!answer.text().isBlank() || answer.files().isEmpty()) {
            getContent()
                    .add(new Div(
                            answer.text().isBlank()
                                    ? new Span(getTranslation("assessment.no-answer"))
                                    : AnswerContent.of(answer.shape(), answer.label(), answer.text())));
        }
        for (var file : answer.files()) {
            getContent()
                    .add(new Paragraph(new FileLine(
                            file.id(),
                            file.name(),
                            file.scan().waits(),
                            file.scan().virus())));
        }
    }
}
