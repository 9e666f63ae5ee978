package org.scalingfund.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.award.AwardDecisions;
import org.scalingfund.award.DecisionBoard;
import org.scalingfund.award.Ranking;
import org.scalingfund.award.ReleaseResult;
import org.scalingfund.award.RoundRanking;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.fund.RoundId;

/** Who will be told what, before the results of a round go out together. */
@Route(value = "manage/rounds/:round/release", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class DecisionsReleaseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient RoundRanking rankings;
    private final transient AwardDecisions decisions;

    DecisionsReleaseView(RoundRanking rankings, AwardDecisions decisions) {
        this.rankings = rankings;
        this.decisions = decisions;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("decision.release.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var round = DecisionsWords.round(event);
        var board = rankings.of(round).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(
                                Spaces.path("manage/rounds", round, "decisions"), getTranslation("decision.title")),
                        new PageTitle(getPageTitle(), board.title()));
        if (!board.canBeChanged()) {
            var releasedAt = board.releasedAt();
            getContent()
                    .add(new Paragraph(
                            releasedAt == null
                                    ? getTranslation("decision.release.not-now")
                                    : getTranslation(
                                            "decision.released-at",
                                            Language.formats().dateTime(releasedAt))));
            return;
        }
        for (var outcome : Outcome.values()) {
            add(board, outcome);
        }
        if (board.undecided() > 0) {
            getContent().add(new Paragraph(Language.count("decision.release.undecided", board.undecided())));
            return;
        }
        var release = new Button(getTranslation("decision.release"), _ -> release(round));
        release.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new Paragraph(getTranslation("decision.release.lead")), release);
    }

    private void add(DecisionBoard board, Outcome outcome) {
        var lines = board.ranking().lines().stream()
                .filter(line -> board.of(line.standing().application())
                        .filter(decision -> decision.outcome() == outcome)
                        .isPresent())
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        var words = getTranslation("decision.release." + outcome);
        getContent().add(new H2(words), list(board, outcome, words, lines));
    }

    private KeysetList<Ranking.Line> list(
            DecisionBoard board, Outcome outcome, String words, List<Ranking.Line> lines) {
        var list = new KeysetList<Ranking.Line>(words)
                .text(
                        getTranslation("decision.application"),
                        line -> line.standing().reference() + " "
                                + line.standing().title())
                .text(
                        getTranslation("decision.organisation"),
                        line -> line.standing().organisation());
        if (outcome == Outcome.FUND) {
            list.number(getTranslation("decision.amount"), line -> amount(board, line));
        }
        list.text(
                getTranslation("decision.feedback"),
                line -> board.of(line.standing().application())
                        .map(decision -> decision.feedback())
                        .orElse(""));
        list.show(lines, false);
        return list;
    }

    private static String amount(DecisionBoard board, Ranking.Line line) {
        return board.of(line.standing().application())
                .map(decision -> decision.amount() == null ? Money.ZERO : decision.amount())
                .map(DecisionsWords::money)
                .orElse("–");
    }

    private void release(RoundId round) {
        var back = Spaces.path("manage/rounds", round, "decisions");
        switch (decisions.release(round)) {
            case ReleaseResult.Released released -> {
                Outcomes.done(Language.count("decision.released", released.applications()));
                getUI().ifPresent(ui -> ui.navigate(back));
            }
            case ReleaseResult.Undecided undecided ->
                Outcomes.refused(getTranslation("decision.release.missing", String.join(", ", undecided.references())));
            case ReleaseResult.AlreadyReleased _ -> Outcomes.refused(getTranslation("decision.already-released"));
            case ReleaseResult.NotAssessed _ -> Outcomes.refused(getTranslation("decision.not-decidable"));
        }
    }
}
