package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundDesign;
import org.scalingfund.fund.RoundPart;
import org.scalingfund.fund.RoundProblem;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.fund.Rounds;
import org.scalingfund.tenancy.Access;

/** A round: the list of what is to be set up while it is a draft, from publication on where it stands. */
@Route(value = "manage/rounds/:round", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
class RoundView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Rounds rounds;
    private final transient RoundDesign design;
    private final transient Access access;
    private final transient InstantSource clock;
    private String title = "";

    RoundView(Rounds rounds, RoundDesign design, Access access, InstantSource clock) {
        this.rounds = rounds;
        this.design = design;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = rounds.sheet(RoundPaths.round(event)).orElseThrow(NotFoundException::new);
        var round = sheet.round();
        var manages = access.roles().contains(Role.FUND_MANAGER);
        title = round.code() + " " + round.title();
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(RoundPaths.all(), getTranslation("fund.rounds.title")),
                        new PageTitle(title, RoundWords.clock(round, clock.instant(), rounds.zone())),
                        RoundWords.status(round.status()));
        if (round.status() != RoundStatus.DRAFT) {
            getContent()
                    .add(new RoundStanding(sheet, rounds.drawing(round.id()), rounds.zone(), clock.instant(), manages));
            return;
        }
        if (manages) {
            showDraft(round);
        } else {
            getContent()
                    .add(
                            new RoundOverview(round, design.find(round.id()).orElseThrow(), rounds.zone(), false),
                            new Paragraph(RoundPaths.file(round.id())));
        }
    }

    private void showDraft(Round round) {
        var unfinished =
                design.problems(round.id()).stream().map(RoundProblem::part).toList();
        var tasks = new DraftTasks();
        for (var part : RoundPart.values()) {
            tasks.add(round, part, !unfinished.contains(part));
        }
        tasks.addCheck(round.id(), unfinished.size());
        var withdraw = new Anchor(RoundPaths.within(round.id(), "withdraw"), getTranslation("fund.withdraw.title"));
        // Never missing: without it, the end of the questions follows from the deadline.
        var enquiries =
                new Anchor(RoundPaths.within(round.id(), "enquiries/until"), getTranslation("fund.draft.enquiries"));
        getContent()
                .add(
                        tasks,
                        new Paragraph(enquiries),
                        new Paragraph(RoundPaths.file(round.id())),
                        new Paragraph(withdraw));
    }
}
