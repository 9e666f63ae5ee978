package org.scalingfund.enquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.stream.Stream;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.base.ui.TypedCopy;
import org.scalingfund.enquiry.Answer;
import org.scalingfund.enquiry.AnswerResult;
import org.scalingfund.enquiry.EnquiryAnswers;
import org.scalingfund.enquiry.EnquiryId;
import org.scalingfund.enquiry.EnquirySheet;
import org.scalingfund.enquiry.EnquiryText;

/** The three ways to answer a question that waits, with what each of them needs. */
final class AnswerForm extends Composite<Div> {
    private static final int CHOICES = 25;

    private final transient EnquiryAnswers answers;
    private final transient EnquiryId enquiry;
    private final transient Runnable done;
    private final ErrorSummary problems;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final TextArea question = new TextArea(getTranslation("enquiry.answer.question"));
    private final TextArea answer = new TextArea(getTranslation("enquiry.answer.answer"));
    private final TextField because = new TextField(getTranslation("enquiry.answer.because"));
    private final ComboBox<Answer> repeated = new ComboBox<>();
    private final Button send;
    private final TypedCopy copy;

    private enum Way {
        PUBLISH,
        PRIVATELY,
        SET_ASIDE
    }

    /** {@code keptAs} is the name under which the browser keeps the answer while it is typed. */
    AnswerForm(EnquiryAnswers answers, EnquirySheet sheet, ErrorSummary problems, String keptAs, Runnable done) {
        this.answers = answers;
        this.enquiry = sheet.enquiry().id();
        this.problems = problems;
        this.done = done;
        var round = sheet.round();
        var isFirst = answers.published(round, "", 1).isEmpty();
        way.setLabel(getTranslation("enquiry.answer.how"));
        way.setItems(isFirst ? List.of(Way.PUBLISH, Way.PRIVATELY) : List.of(Way.values()));
        way.setItemLabelGenerator(one -> getTranslation("enquiry.answer.way." + one));
        prepare(question, getTranslation("enquiry.answer.question.hint"));
        question.setValue(sheet.enquiry().words());
        prepare(answer, getTranslation("enquiry.answer.answer.hint", EnquiryText.ANSWER.most()));
        answer.setMinRows(6);
        because.setHelperText(getTranslation("enquiry.answer.because.hint"));
        because.getElement().getThemeList().add("helper-above-field");
        because.setWidthFull();
        repeated.setLabel(getTranslation("enquiry.answer.repeated"));
        repeated.setHelperText(getTranslation("enquiry.answer.repeated.hint"));
        repeated.getElement().getThemeList().add("helper-above-field");
        // The newest that match; whoever looks for an older one types another word.
        repeated.setItems(query -> {
            var words = query.getFilter().orElse("").strip();
            return query.getOffset() > 0
                    ? Stream.empty()
                    : answers.published(round, words, Math.min(CHOICES, query.getLimit())).stream();
        });
        repeated.setItemLabelGenerator(Answer::question);
        repeated.setWidthFull();
        copy = new TypedCopy(answer, keptAs, () -> {});
        send = new Button("", _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(send);
        buttons.addClassName("button-row");
        way.addValueChangeListener(change -> choose(change.getValue()));
        way.setValue(Way.PUBLISH);
        getContent().addClassName("form");
        getContent().add(way, repeated, question, copy, answer, because, buttons);
    }

    private static void prepare(TextArea field, String hint) {
        field.setHelperText(hint);
        field.getElement().getThemeList().add("helper-above-field");
        field.setWidthFull();
    }

    private void choose(Way chosen) {
        question.setVisible(chosen == Way.PUBLISH);
        answer.setVisible(chosen != Way.SET_ASIDE);
        because.setVisible(chosen == Way.PRIVATELY);
        repeated.setVisible(chosen == Way.SET_ASIDE);
        send.setText(getTranslation("enquiry.answer.do." + chosen));
        problems.clear();
    }

    private void send() {
        var chosen = way.getValue();
        var needed = switch (chosen) {
            case PUBLISH -> List.of(EnquiryText.QUESTION, EnquiryText.ANSWER);
            case PRIVATELY -> List.of(EnquiryText.ANSWER, EnquiryText.REASON);
            case SET_ASIDE -> List.<EnquiryText>of();
        };
        var found = needed.stream()
                .filter(text -> !text.fits(EnquiryWords.typed(field(text))))
                .map(this::problem)
                .toList();
        problems.show(found);
        if (found.isEmpty()) {
            conclude(chosen, result(chosen));
        }
    }

    private AnswerResult result(Way chosen) {
        var words = EnquiryWords.typed(answer);
        return switch (chosen) {
            case PUBLISH -> answers.publish(enquiry, EnquiryWords.typed(question), words);
            case PRIVATELY -> answers.answerPrivately(enquiry, words, EnquiryWords.typed(because));
            case SET_ASIDE ->
                repeated.isEmpty()
                        ? new AnswerResult.NothingToRepeat()
                        : answers.setAside(enquiry, repeated.getValue().enquiry());
        };
    }

    private TextFieldBase<?, String> field(EnquiryText text) {
        return switch (text) {
            case QUESTION -> question;
            case REASON -> because;
            case ANSWER, CONTACT -> answer;
        };
    }

    private Problem problem(EnquiryText text) {
        return new Problem(EnquiryWords.problem(text, EnquiryWords.typed(field(text))), field(text));
    }

    private void conclude(Way chosen, AnswerResult result) {
        switch (result) {
            case AnswerResult.Done _ -> {
                copy.confirmed();
                Outcomes.done(getTranslation("enquiry.answer.done." + chosen));
                done.run();
            }
            case AnswerResult.AlreadyConcluded(var status) ->
                Outcomes.refused(getTranslation("enquiry.answer.already", getTranslation("enquiry.status." + status)));
            case AnswerResult.Unusable(var text) -> problems.show(List.of(problem(text)));
            case AnswerResult.NothingToRepeat _ ->
                problems.show(List.of(new Problem(getTranslation("enquiry.problem.repeated"), repeated)));
            case AnswerResult.NotFound _ -> throw new NotFoundException();
        }
    }
}
