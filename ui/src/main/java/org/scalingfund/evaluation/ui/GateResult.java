package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.evaluation.EvaluationSheet;
import org.scalingfund.evaluation.Recommendation;

/** What the stage gate recommends and why, and what a person concluded from it. */
final class GateResult extends Composite<Div> {
    GateResult(EvaluationSheet sheet) {
        getContent().addClassName("gate");
        var recommendation = sheet.recommendation();
        if (recommendation != null) {
            recommended(sheet, recommendation);
        }
        var conclusion = sheet.conclusion();
        if (conclusion != null) {
            concluded(sheet, conclusion);
        }
    }

    private void recommended(EvaluationSheet sheet, Recommendation recommendation) {
        var looked = new SummaryList();
        looked.add(getTranslation("evaluation.stage"), getTranslation("stage." + sheet.stage()));
        looked.add(getTranslation("evidence.verified"), level(sheet));
        looked.add(getTranslation("evaluation.adopters"), Language.formats().count(sheet.adopters()));
        looked.add(getTranslation("evaluation.sustained"), yesOrNo(sheet.sustainedFunding()));
        var red = sheet.redConditions();
        if (red != null) {
            looked.add(getTranslation("stage-gate.barriers"), Language.formats().count(red));
        }
        looked.add(getTranslation("evaluation.harm"), yesOrNo(sheet.unacceptableHarm()));
        getContent()
                .add(
                        new H2(getTranslation("evaluation.recommendation")),
                        answer(getTranslation("recommendation." + recommendation)),
                        new Paragraph(getTranslation("stage-gate.because", rule(sheet))),
                        new NativeDetails(getTranslation("stage-gate.looked-at"), looked));
    }

    private void concluded(EvaluationSheet sheet, Recommendation conclusion) {
        var by = sheet.concludedBy();
        var at = sheet.concludedAt();
        getContent().add(new H2(getTranslation("evaluation.conclusion")));
        getContent().add(answer(getTranslation("recommendation." + conclusion)));
        if (by != null && at != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            sheet.isOverruled() ? "stage-gate.overruled" : "stage-gate.confirmed",
                            by,
                            Language.formats().dateTime(at))));
        }
        var reasons = new Paragraph(String.valueOf(sheet.conclusionReasons()));
        reasons.addClassName("as-typed");
        getContent().add(reasons);
    }

    private String level(EvaluationSheet sheet) {
        var verified = sheet.verifiedLevel();
        return getTranslation("evidence.level." + (verified == null ? 0 : verified));
    }

    private String rule(EvaluationSheet sheet) {
        return getTranslation("stage-gate.rule." + sheet.rule());
    }

    private String yesOrNo(boolean yes) {
        return getTranslation(yes ? "stage-gate.yes" : "stage-gate.no");
    }

    private static Paragraph answer(String words) {
        var answer = new Paragraph(words);
        answer.addClassName("gate-answer");
        return answer;
    }
}
