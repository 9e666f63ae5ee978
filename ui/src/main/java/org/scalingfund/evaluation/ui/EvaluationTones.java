package org.scalingfund.evaluation.ui;

import org.scalingfund.base.ui.Tone;
import org.scalingfund.evaluation.EvaluationStatus;

final class EvaluationTones {
    private EvaluationTones() {}

    static Tone of(EvaluationStatus status) {
        return switch (status) {
            case GATHERING, VERIFYING -> Tone.INFO;
            case RECOMMENDED -> Tone.WARN;
            case CONFIRMED, PUBLISHED -> Tone.GOOD;
            case SUPERSEDED -> Tone.QUIET;
        };
    }
}
