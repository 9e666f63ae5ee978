package org.scalingfund.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.scalingfund.award.DecisionBoard;
import org.scalingfund.award.Ranking;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;

/** The ranking in its three parts: what the money reaches, what it does not, and what is not good enough. */
final class RankingTable extends Composite<Div> {
    private final transient DecisionBoard board;

    RankingTable(DecisionBoard board) {
        this.board = board;
        var lines = board.ranking().lines();
        if (lines.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("decision.empty"), getTranslation("decision.empty.next")));
            return;
        }
        add(
                "decision.within-budget",
                lines.stream().filter(Ranking.Line::withinBudget).toList());
        var end = new Paragraph(getTranslation(
                "decision.line",
                DecisionsWords.percent(board.ranking().line()),
                DecisionsWords.money(board.ranking().budget())));
        end.addClassName("funding-line");
        getContent().add(end);
        add("decision.beyond-budget", board.ranking().beyondBudget());
        add(
                "decision.below-threshold",
                lines.stream().filter(line -> !line.eligibleForFunding()).toList());
    }

    private void add(String heading, List<Ranking.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var words = getTranslation(heading);
        var list = new KeysetList<Ranking.Line>(words)
                .column(getTranslation("decision.application"), this::link)
                .number(getTranslation("decision.rank"), RankingTable::rank)
                .number(getTranslation("decision.total"), line -> DecisionsWords.total(line.standing()))
                .column(getTranslation("decision.how-sure"), this::zone)
                .number(
                        getTranslation("decision.asked"),
                        line -> DecisionsWords.money(line.standing().asked()))
                .number(getTranslation("decision.running-cost"), line -> DecisionsWords.money(line.runningCost()))
                .column(getTranslation("decision.decision"), this::decided);
        list.show(lines, false);
        getContent().add(new H2(words), list);
    }

    private Component link(Ranking.Line line) {
        var standing = line.standing();
        return new Anchor(
                Spaces.path("manage/rounds", board.round(), "decisions", standing.application()),
                standing.reference() + " " + standing.title());
    }

    private static String rank(Ranking.Line line) {
        return line.rank() == 0 ? "–" : Language.formats().count(line.rank());
    }

    private Component zone(Ranking.Line line) {
        var words = getTranslation("decision.zone." + line.zone());
        return switch (line.zone()) {
            case CLEARLY_ABOVE, CLEARLY_BELOW -> new Span(words);
            case NEAR_THE_LINE -> new StatusTag(words, Tone.WARN);
        };
    }

    private Component decided(Ranking.Line line) {
        var decision = board.of(line.standing().application()).orElse(null);
        if (decision == null) {
            return new StatusTag(getTranslation("decision.undecided"), Tone.WARN);
        }
        var amount = decision.amount();
        var shown = new Span(DecisionsWords.outcome(decision.outcome()));
        if (amount != null) {
            shown.add(new Span(" " + DecisionsWords.money(amount)));
        }
        return shown;
    }
}
