package org.scalingfund.fund.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Locale;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.FundPart;
import org.scalingfund.fund.Funds;

/** The addresses of the pages on which funds are set up and read. */
final class FundPaths {
    static final String FUND = "fund";

    private FundPaths() {}

    static String all() {
        return Spaces.path("manage", "funds");
    }

    static String begin() {
        return Spaces.path("manage", "funds", "new");
    }

    static String fund(FundId fund) {
        return Spaces.path("manage", "funds", fund);
    }

    static String part(FundId fund, FundPart part) {
        return part(fund, part.name().toLowerCase(Locale.ROOT));
    }

    /** {@code part} by its name in addresses. */
    static String part(FundId fund, String part) {
        return fund(fund) + "/" + part;
    }

    /** The list of its rounds. */
    static String rounds(FundId fund) {
        return RoundPaths.all() + "?" + RoundsView.FUND + "=" + fund;
    }

    /** Where a round of this fund is begun. */
    static String newRound(FundId fund) {
        return Spaces.path("manage", "rounds", "new") + "?" + NewRoundView.FUND + "=" + fund;
    }

    static FundId id(BeforeEnterEvent event) {
        return RoundPaths.id(event, FUND, FundId::parse);
    }

    static Fund fund(BeforeEnterEvent event, Funds funds) {
        return funds.find(id(event)).orElseThrow(NotFoundException::new);
    }
}
