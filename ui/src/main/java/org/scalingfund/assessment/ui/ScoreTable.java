package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.scalingfund.assessment.ScoreSheet;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;

/** Points by criterion and assessor with mean and range, then what each assessor wrote. */
final class ScoreTable extends Composite<Div> {
    private final transient ScoreSheet sheet;

    ScoreTable(ScoreSheet sheet) {
        this.sheet = sheet;
        var formats = Language.formats();
        var table = new KeysetList<ScoreSheet.Criterion>(getTranslation("assessment.scores.by-criterion"))
                .text(
                        getTranslation("assessment.scores.criterion"),
                        one -> getTranslation("assessment.criterion", one.code(), one.title(), one.weight()));
        for (var assessment : sheet.assessments()) {
            table.number(
                    assessment.assessor(),
                    one -> assessment
                            .on(one.id())
                            .map(score -> formats.count(score.points()))
                            .orElse("–"));
        }
        table.number(
                        getTranslation("assessment.mean"),
                        one -> sheet.mean(one.id())
                                .map(mean -> formats.number(mean, 2))
                                .orElse("–"))
                .column(getTranslation("assessment.range"), this::range);
        table.show(sheet.criteria(), false);
        getContent().add(table);
        sheet.assessments().forEach(this::addWords);
    }

    private Component range(ScoreSheet.Criterion criterion) {
        var points = new Span(Language.formats().count(sheet.range(criterion.id())) + " ");
        if (sheet.isWide(criterion.id())) {
            points.add(new StatusTag(getTranslation("assessment.wide"), Tone.WARN));
        }
        return points;
    }

    private void addWords(ScoreSheet.Submitted assessment) {
        var words = new Div();
        words.addClassName("reading-width");
        words.add(new Paragraph(getTranslation(
                "assessment.votes",
                getTranslation(assessment.inScope() ? "assessment.yes" : "assessment.no"),
                getTranslation(assessment.fundable() ? "assessment.yes" : "assessment.no"))));
        for (var criterion : sheet.criteria()) {
            assessment.on(criterion.id()).ifPresent(score -> {
                var comment = new Paragraph(score.comment());
                comment.addClassName("answer-text");
                words.add(new H3(criterion.code() + " " + criterion.title()), comment);
            });
        }
        if (!assessment.overallComment().isBlank()) {
            words.add(new H3(getTranslation("assessment.overall.title")), new Paragraph(assessment.overallComment()));
        }
        getContent()
                .add(new Details(
                        getTranslation(
                                "assessment.words-of",
                                assessment.assessor(),
                                AssessmentWords.percent(assessment.total())),
                        words));
    }
}
