package org.scalingfund.enquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.base.ui.TypedCopy;
import org.scalingfund.enquiry.Answer;
import org.scalingfund.enquiry.CorrectResult;
import org.scalingfund.enquiry.EnquiryAnswers;
import org.scalingfund.enquiry.EnquiryText;

/** Where an answer is put right. */
final class CorrectForm extends Composite<Div> {
    private final transient EnquiryAnswers answers;
    private final transient Answer wrong;
    private final transient String readers;
    private final transient Runnable done;
    private final ErrorSummary problems;
    private final TextArea answer = new TextArea(getTranslation("enquiry.answer.answer"));
    private final TypedCopy copy;

    /** {@code keptAs} is the name under which the browser keeps the answer while it is typed. */
    CorrectForm(EnquiryAnswers answers, Answer wrong, ErrorSummary problems, String keptAs, Runnable done) {
        this.answers = answers;
        this.wrong = wrong;
        this.readers = wrong.because() == null ? "everybody" : "asker";
        this.problems = problems;
        this.done = done;
        answer.setValue(wrong.answer());
        answer.setMinRows(6);
        answer.setWidthFull();
        copy = new TypedCopy(answer, keptAs, () -> {});
        var correct = new Button(getTranslation("enquiry.correct.do"), _ -> correct());
        correct.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(correct);
        buttons.addClassName("button-row");
        var form = new Div(copy, answer, buttons);
        form.addClassName("form");
        getContent()
                .add(
                        new H2(getTranslation("enquiry.correct.title")),
                        new Paragraph(getTranslation("enquiry.correct.lead." + readers)),
                        form);
    }

    private void correct() {
        problems.clear();
        var words = EnquiryWords.typed(answer);
        switch (answers.correct(wrong.enquiry(), wrong.revision(), words)) {
            case CorrectResult.Corrected _ -> {
                copy.confirmed();
                Outcomes.done(getTranslation("enquiry.correct.done." + readers));
                done.run();
            }
            case CorrectResult.Unchanged _ -> {
                copy.confirmed();
                Outcomes.done(getTranslation("enquiry.correct.unchanged"));
            }
            case CorrectResult.Unusable _ ->
                problems.show(List.of(new Problem(EnquiryWords.problem(EnquiryText.ANSWER, words), answer)));
            case CorrectResult.ChangedMeanwhile _ ->
                Outcomes.refused(getTranslation("enquiry.correct.changed-meanwhile"));
            case CorrectResult.NotFound _ -> throw new NotFoundException();
        }
    }
}
