package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scalingfund.assessment.AssessmentStatus;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.assessment.Gap;
import org.scalingfund.assessment.SaveResult;
import org.scalingfund.assessment.Sheet;
import org.scalingfund.assessment.SubmitAssessmentResult;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.base.ui.SaveMark;
import org.scalingfund.base.ui.TypedCopy;
import org.scalingfund.fund.CriterionId;

/** The score sheet: each criterion with its guidance, saved while it is filled in, then checked and submitted. */
final class ScoreForm extends Composite<Section> {
    private static final int PAUSE_MILLIS = 800;

    private final transient Assessments assessments;
    private final transient Sheet sheet;
    private final ErrorSummary problems;
    private final transient Runnable submitted;
    private final Map<CriterionId, CriterionScore> scores = new LinkedHashMap<>();
    private final RadioButtonGroup<Boolean> inScope = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> fundable = new RadioButtonGroup<>();
    private final TextArea overall = new TextArea();
    private final TypedCopy overallCopy;
    private final Paragraph total = new Paragraph();
    private final SaveMark mark = new SaveMark();

    ScoreForm(Assessments assessments, Sheet sheet, ErrorSummary problems, Runnable submitted) {
        this.assessments = assessments;
        this.sheet = sheet;
        this.problems = problems;
        this.submitted = submitted;
        var open = sheet.about().status() == AssessmentStatus.IN_PROGRESS;
        getContent().addClassName("score-sheet");
        getContent().getElement().setAttribute("aria-label", getTranslation("assessment.sheet"));
        getContent().add(new H2(getTranslation("assessment.sheet")), total);
        for (var line : sheet.criteria()) {
            var score = new CriterionScore(assessments, sheet, line, this::saved);
            scores.put(line.criterion(), score);
            getContent().add(score);
        }
        overall.setValue(sheet.overallComment());
        overallCopy = new TypedCopy(overall, sheet.about().id() + "/overall", this::saveOverall);
        overallCopy.setVisible(open);
        addOverall(open);
        if (open) {
            var submit = new Button(getTranslation("assessment.submit"), _ -> submit());
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(mark, new Paragraph(getTranslation("assessment.submit.hint")), submit);
        } else {
            scores.values().forEach(CriterionScore::close);
        }
        showTotal(sheet);
    }

    private void addOverall(boolean open) {
        choice(inScope, "assessment.in-scope", sheet.inScope());
        choice(fundable, "assessment.fundable", sheet.fundable());
        overall.setLabel(getTranslation("assessment.overall"));
        overall.setWidthFull();
        overall.setMaxLength(20000);
        overall.setValueChangeMode(ValueChangeMode.LAZY);
        overall.setValueChangeTimeout(PAUSE_MILLIS);
        inScope.setReadOnly(!open);
        fundable.setReadOnly(!open);
        overall.setReadOnly(!open);
        inScope.addValueChangeListener(_ -> saveOverall());
        fundable.addValueChangeListener(_ -> saveOverall());
        overall.addValueChangeListener(_ -> saveOverall());
        // Before a link takes the writer away, what waits for the pause in typing goes with this.
        overall.addBlurListener(_ -> {});
        var form = new Div(inScope, fundable, overallCopy, overall);
        form.addClassName("form");
        getContent().add(new H3(getTranslation("assessment.overall.title")), form);
    }

    private void choice(RadioButtonGroup<Boolean> group, String key, @Nullable Boolean chosen) {
        group.setLabel(getTranslation(key));
        group.setItems(true, false);
        group.setItemLabelGenerator(yes -> getTranslation(yes ? "assessment.yes" : "assessment.no"));
        if (chosen != null) {
            group.setValue(chosen);
        }
    }

    private void saveOverall() {
        var result = assessments.saveOverall(
                sheet.about().id(), overall.getValue(), inScope.getValue(), fundable.getValue());
        if (result instanceof SaveResult.Saved) {
            overallCopy.confirmed();
        }
        saved(result);
    }

    private void saved(SaveResult result) {
        switch (result) {
            case SaveResult.Saved saved -> {
                mark.saved(saved.at());
                assessments.sheet(sheet.about().id()).ifPresent(this::showTotal);
            }
            // The criterion shows both texts, and the person chooses.
            case SaveResult.ChangedElsewhere _ -> mark.notSaved();
            case SaveResult.OffTheScale _ -> mark.notSaved();
            case SaveResult.NoLongerOpen _ -> {
                mark.notSaved();
                Outcomes.refused(getTranslation("assessment.no-longer-open"));
            }
        }
    }

    private void showTotal(Sheet now) {
        var submittedTotal = now.total();
        total.setText(
                submittedTotal == null
                        ? now.totalSoFar()
                                .map(soFar -> getTranslation("assessment.total-so-far", AssessmentWords.percent(soFar)))
                                .orElse(getTranslation("assessment.nothing-scored"))
                        : getTranslation("assessment.total-is", AssessmentWords.percent(submittedTotal)));
    }

    private void submit() {
        switch (assessments.submit(sheet.about().id())) {
            case SubmitAssessmentResult.Submitted done -> {
                problems.clear();
                Outcomes.done(getTranslation("assessment.submitted", AssessmentWords.percent(done.total())));
                submitted.run();
            }
            case SubmitAssessmentResult.Incomplete incomplete -> problems.show(problemsOf(incomplete.gaps()));
            case SubmitAssessmentResult.NoLongerOpen _ -> Outcomes.refused(getTranslation("assessment.no-longer-open"));
        }
    }

    private List<Problem> problemsOf(List<Gap> gaps) {
        return gaps.stream().map(this::problemOf).toList();
    }

    private Problem problemOf(Gap gap) {
        var words = getTranslation("assessment.gap." + gap.kind(), gap.code(), Sheet.FEWEST_WORDS);
        var score = gap.criterion() == null ? null : scores.get(gap.criterion());
        return switch (gap.kind()) {
            case POINTS -> new Problem(words, score == null ? null : score.points());
            case COMMENT -> new Problem(words, score == null ? null : score.comment());
            case IN_SCOPE -> new Problem(words, inScope);
            case FUNDABLE -> new Problem(words, fundable);
        };
    }
}
