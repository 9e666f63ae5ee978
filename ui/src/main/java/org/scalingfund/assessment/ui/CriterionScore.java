package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scalingfund.assessment.ApplicationText;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.assessment.SaveResult;
import org.scalingfund.assessment.Sheet;
import org.scalingfund.base.Words;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.TypedCopy;

/** One criterion of a score sheet; saves itself after a pause and says so to its form. */
final class CriterionScore extends Composite<Div> {
    private static final int PAUSE_MILLIS = 800;

    private final transient Assessments assessments;
    private final transient Sheet sheet;
    private final transient Sheet.Line line;
    private final transient Consumer<SaveResult> afterSaving;
    private final RadioButtonGroup<Integer> points = new RadioButtonGroup<>();
    private final TextArea comment = new TextArea();
    private final Div elsewhere = new Div();
    private final TypedCopy copy;
    private @Nullable Instant seen;

    CriterionScore(Assessments assessments, Sheet sheet, Sheet.Line line, Consumer<SaveResult> afterSaving) {
        this.assessments = assessments;
        this.sheet = sheet;
        this.line = line;
        this.afterSaving = afterSaving;
        this.seen = line.savedAt();
        points.setLabel(getTranslation("assessment.points", line.code()));
        points.setItems(sheet.scale().points());
        points.addClassName("in-a-row");
        comment.setLabel(getTranslation("assessment.comment", line.code()));
        comment.setWidthFull();
        comment.setMinRows(3);
        comment.setMaxLength(20000);
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        comment.setValueChangeTimeout(PAUSE_MILLIS);
        fill(line.points(), line.comment());
        copy = new TypedCopy(comment, sheet.about().id() + "/" + line.criterion(), () -> save(true));
        points.addValueChangeListener(changed -> save(changed.isFromClient()));
        comment.addValueChangeListener(changed -> save(changed.isFromClient()));
        // Before a link takes the writer away, what waits for the pause in typing goes with this.
        comment.addBlurListener(_ -> {});
        elsewhere.getElement().setAttribute("role", "alert");
        getContent().addClassName("criterion-score");
        getContent().add(new H3(getTranslation("assessment.criterion", line.code(), line.title(), line.weight())));
        getContent().add(new Paragraph(line.guidance()));
        addBands();
        addQuestions();
        var form = new Div(points, copy, comment, elsewhere);
        form.addClassName("form");
        getContent().add(form);
    }

    RadioButtonGroup<Integer> points() {
        return points;
    }

    TextArea comment() {
        return comment;
    }

    /** Shows what was submitted, to be read only. */
    void close() {
        copy.setVisible(false);
        points.setReadOnly(true);
        comment.setReadOnly(true);
    }

    private void addBands() {
        if (line.bands().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        for (var band : line.bands()) {
            list.add(new ListItem(getTranslation("assessment.band", band.from(), band.to(), band.description())));
        }
        getContent().add(new Details(getTranslation("assessment.bands"), list));
    }

    private void addQuestions() {
        var read = sheet.text().sections().stream()
                .flatMap(section -> section.answers().stream())
                .filter(answer -> line.questions().contains(answer.question()))
                .toList();
        if (!read.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("assessment.answers-to-read")));
            read.forEach(answer -> getContent().add(besideTheScore(answer)));
        }
    }

    /** The answer itself, drawn when somebody wants it: the page is not twice as long for those who read on the left. */
    private Details besideTheScore(ApplicationText.Answer answer) {
        var details = new Details(answer.label());
        details.addClassName("answer-beside");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new AnswerReading(answer), new Paragraph(link(answer)));
            }
        });
        return details;
    }

    private Anchor link(ApplicationText.Answer answer) {
        var link = new Anchor(
                "#" + ApplicationReading.idOf(answer.question()),
                new Span(getTranslation("assessment.answer-in-place")));
        link.setRouterIgnore(true);
        return link;
    }

    private void save(boolean byThePerson) {
        count();
        if (!byThePerson) {
            return;
        }
        var result = assessments.saveScore(
                sheet.about().id(), line.criterion(), points.getValue(), comment.getValue(), seen);
        elsewhere.removeAll();
        if (result instanceof SaveResult.Saved saved) {
            seen = saved.at();
            copy.confirmed();
        }
        if (result instanceof SaveResult.ChangedElsewhere other) {
            offer(other);
        }
        afterSaving.accept(result);
    }

    /** Both texts are shown until the person has chosen one; nothing typed is lost. */
    private void offer(SaveResult.ChangedElsewhere other) {
        var theirs = other.points() == null ? "–" : other.points().toString();
        elsewhere.add(
                new Paragraph(getTranslation("assessment.elsewhere", theirs, other.comment())),
                new Button(getTranslation("assessment.elsewhere.keep-mine"), _ -> {
                    seen = other.at();
                    save(true);
                }),
                new Button(getTranslation("assessment.elsewhere.take-other"), _ -> {
                    seen = other.at();
                    elsewhere.removeAll();
                    fill(other.points(), other.comment());
                    copy.forget();
                    afterSaving.accept(new SaveResult.Saved(other.at()));
                }));
    }

    private void fill(@Nullable Integer given, String words) {
        if (given == null) {
            points.clear();
        } else {
            points.setValue(given);
        }
        comment.setValue(words);
        count();
    }

    private void count() {
        var words = Words.count(comment.getValue());
        comment.setHelperText(Language.count("assessment.words", words, Sheet.FEWEST_WORDS));
    }
}
