package org.scalingfund.fund.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.scalingfund.base.ui.Language;
import org.scalingfund.fund.Band;
import org.scalingfund.fund.Criterion;
import org.scalingfund.fund.CriterionId;
import org.scalingfund.fund.RoundForm;
import org.scalingfund.fund.RoundPart;
import org.scalingfund.fund.RoundProblem;
import org.scalingfund.fund.Scale;

/**
 * The fields of one criterion. Bands are written one a line, as "9-10 Outstanding": quicker to read and to change than
 * twenty fields, and a whole set can be pasted from a colleague's document.
 */
final class CriterionFields {
    private final TextField code =
            Fields.text(Language.text("fund.criteria.code"), Language.text("fund.criteria.code.hint"));
    private final TextField title = Fields.text(Language.text("fund.criteria.title"), null);
    private final TextArea guidance =
            Fields.longText(Language.text("fund.criteria.guidance"), Language.text("fund.criteria.guidance.hint"));
    private final IntegerField weight = Fields.number(Language.text("fund.criteria.weight-percent"), null);
    private final TextArea bands;
    private final ReadQuestions questions;

    CriterionFields(RoundForm form, Scale scale) {
        bands = Fields.longText(
                Language.text("fund.criteria.bands"),
                Language.text("fund.criteria.bands.hint", scale.from(), scale.to()));
        bands.setMinRows(6);
        questions = new ReadQuestions(form);
    }

    void show(Criterion criterion) {
        code.setValue(criterion.code());
        title.setValue(criterion.title());
        guidance.setValue(criterion.guidance());
        weight.setValue(criterion.weight());
        bands.setValue(BandLines.write(criterion.bands()));
        questions.show(criterion.questions());
    }

    void addTo(PartForm form) {
        form.field("code", code)
                .field("title", title)
                .field("guidance", guidance)
                .field("weight", weight)
                .field("bands", bands)
                .field("questions", questions);
    }

    List<RoundProblem> problems() {
        var read = BandLines.read(bands.getValue());
        var problems = new ArrayList<>(Criterion.problems(
                code(), Fields.words(title), Fields.words(guidance), weight.getValue(), read.orElse(List.of())));
        if (read.isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.CRITERIA, "bands", "bands-unreadable"));
        }
        return problems;
    }

    /** Asked when there are no problems. */
    Criterion criterion(CriterionId id) {
        List<Band> written = BandLines.read(bands.getValue()).orElseThrow();
        return new Criterion(
                id,
                code(),
                Fields.words(title),
                Fields.words(guidance),
                Objects.requireNonNull(weight.getValue()),
                written,
                questions.chosen());
    }

    private String code() {
        return Fields.words(code).toUpperCase(Locale.ROOT);
    }
}
