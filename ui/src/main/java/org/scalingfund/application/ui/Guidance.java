package org.scalingfund.application.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.base.ui.Language;

/** What stands beside a question to help with its answer: the fund's own words, and what the answer counts for. */
final class Guidance {
    private Guidance() {}

    static String of(ApplicationSheet.Question question) {
        return Stream.of(question.asked().guidance(), judgedUnder(question))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String judgedUnder(ApplicationSheet.Question question) {
        return question.judgedUnder().isEmpty()
                ? ""
                : Language.text(
                        "application.question.judged-under",
                        question.judgedUnder().stream()
                                .map(judgement -> Language.text(
                                        "application.question.judged-under.criterion",
                                        judgement.criterion(),
                                        judgement.weight()))
                                .collect(Collectors.joining("; ")));
    }
}
