package org.scalingfund.fund.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundPart;
import org.scalingfund.fund.RoundProblem;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.fund.Rounds;

/** The addresses of the pages on which rounds are set up and steered. */
final class RoundPaths {
    static final String ROUND = "round";

    private RoundPaths() {}

    /** Where a round is begun that is like this one. */
    static String again(Round round) {
        return Spaces.path("manage", "rounds", "new") + "?" + NewRoundView.FROM + "=" + round.id() + "&"
                + NewRoundView.FUND + "=" + round.fund();
    }

    static String all() {
        return Spaces.path("manage", "rounds");
    }

    static String round(RoundId round) {
        return Spaces.path("manage", "rounds", round);
    }

    static String within(RoundId round, Object... parts) {
        var path = new StringBuilder(round(round));
        for (var part : parts) {
            path.append('/').append(part);
        }
        return path.toString();
    }

    static String part(RoundId round, RoundPart part) {
        return within(round, part.name().toLowerCase(Locale.ROOT));
    }

    /** The page of the round on which a part is set up; its fund has a page of its own. */
    static String part(Round round, RoundPart part) {
        return part == RoundPart.FUND ? FundPaths.fund(round.fund()) : part(round.id(), part);
    }

    /** The page on which a problem is mended. */
    static String mending(Round round, RoundProblem problem) {
        return problem.part() == RoundPart.FUND
                ? FundPaths.part(round.fund(), problem.field())
                : part(round.id(), problem.part());
    }

    /** What everybody can read of it, on a page of its own. */
    static String published(RoundId round) {
        return Spaces.path("rounds", round);
    }

    /** A link that saves the round as a file. */
    static Anchor file(RoundId round) {
        var link = new Anchor("/" + Spaces.path("files", "rounds", round), Language.text("fund.file.save"));
        // No view answers there.
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    static RoundId round(BeforeEnterEvent event) {
        return id(event, ROUND, RoundId::parse);
    }

    /** The identifier in the address; what is none, is not found. */
    static <I> I id(BeforeEnterEvent event, String parameter, Function<String, Optional<I>> parse) {
        return event.getRouteParameters().get(parameter).flatMap(parse).orElseThrow(NotFoundException::new);
    }

    /** The draft in the address; one that is a draft no longer has another page. */
    static Optional<Round> draft(BeforeEnterEvent event, Rounds rounds) {
        var id = round(event);
        var found = rounds.find(id).orElseThrow(NotFoundException::new);
        if (found.status() != RoundStatus.DRAFT) {
            event.forwardTo(round(id));
            return Optional.empty();
        }
        return Optional.of(found);
    }

    static void go(String path) {
        UI.getCurrent().navigate(path);
    }
}
