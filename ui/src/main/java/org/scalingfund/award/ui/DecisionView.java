package org.scalingfund.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import org.scalingfund.award.AwardDecisions;
import org.scalingfund.award.Decision;
import org.scalingfund.award.RoundRanking;
import org.scalingfund.award.Standing;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.tenancy.Access;

/** The decision about one application: its outcome, the reasons for the record and the feedback for the applicant. */
@Route(value = "manage/rounds/:round/decisions/:application", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
class DecisionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient RoundRanking rankings;
    private final transient AwardDecisions decisions;
    private final transient Access access;
    private String title = "";

    DecisionView(RoundRanking rankings, AwardDecisions decisions, Access access) {
        this.rankings = rankings;
        this.decisions = decisions;
        this.access = access;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var application = DecisionsWords.application(event);
        var board = rankings.of(DecisionsWords.round(event)).orElseThrow(NotFoundException::new);
        var standing = board.ranking().lines().stream()
                .map(line -> line.standing())
                .filter(one -> one.application().equals(application))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var decision = board.of(application).orElse(null);
        title = standing.reference() + " " + standing.title();
        var heading = new PageTitle(title, standing.organisation());
        var problems = new ErrorSummary(heading);
        var back = Spaces.path("manage/rounds", board.round(), "decisions");
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(back, getTranslation("decision.title")),
                        problems,
                        heading,
                        facts(standing),
                        new Anchor(
                                Spaces.path("manage/applications", application, "scores"),
                                getTranslation("decision.scores")));
        if (board.canBeChanged() && access.roles().contains(Role.FUND_MANAGER)) {
            getContent().add(new DecisionForm(decisions, standing, decision, board.left(), problems, back));
        } else {
            show(decision);
        }
    }

    private SummaryList facts(Standing standing) {
        var facts = new SummaryList();
        facts.add(getTranslation("decision.total"), DecisionsWords.total(standing));
        facts.add(
                getTranslation("decision.assessments"),
                getTranslation("decision.assessments-of", standing.totals().size(), standing.needed()));
        facts.add(
                getTranslation("decision.votes"),
                getTranslation("decision.votes-of", standing.inScope(), standing.fundable()));
        facts.add(getTranslation("decision.asked"), DecisionsWords.money(standing.asked()));
        return facts;
    }

    private void show(@Nullable Decision decision) {
        var facts = new SummaryList();
        if (decision == null) {
            facts.add(getTranslation("decision.decision"), getTranslation("decision.undecided"));
        } else {
            var amount = decision.amount();
            facts.add(getTranslation("decision.decision"), DecisionsWords.outcome(decision.outcome()));
            if (amount != null) {
                facts.add(getTranslation("decision.amount"), DecisionsWords.money(amount));
            }
            facts.add(getTranslation("decision.reasons"), decision.reasons());
            facts.add(getTranslation("decision.feedback"), decision.feedback());
            facts.add(
                    getTranslation("decision.by"),
                    getTranslation(
                            "decision.by-at",
                            decision.decidedBy(),
                            Language.formats().dateTime(decision.decidedAt())));
        }
        getContent().add(facts);
    }
}
