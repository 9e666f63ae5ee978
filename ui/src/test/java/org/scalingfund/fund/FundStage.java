package org.scalingfund.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.ReadyFund;
import org.scalingfund.testing.Stage;

/** A funder with a fund, Mair who manages it, and rounds from the template. */
final class FundStage {
    static Instant soon() {
        return Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    final Tenant tenant;
    final PersonId mair;
    final FundId fund;
    private final Stage stage;
    private final Rounds rounds;
    private final RoundSetUp setUp;

    FundStage(Stage stage, String name, Funds funds, Rounds rounds, RoundSetUp setUp) {
        this.stage = stage;
        this.rounds = rounds;
        this.setUp = setUp;
        tenant = stage.tenant(name);
        mair = stage.person("Mair Rees", tenant, Role.FUND_MANAGER);
        fund = as(() ->
                ReadyFund.begin(funds, "Neighbourhood Care Fund", "For care near home.", Money.of("12000000.00")));
    }

    /** Does {@code deed} as Mair. */
    void run(Runnable deed) {
        stage.run(mair, tenant, deed);
    }

    <T> T as(Supplier<T> deed) {
        return stage.as(mair, tenant, deed);
    }

    RoundId draft(String code) {
        var created = as(() -> rounds.create(new NewRound(fund, "adult-social-care", code, "Scaling round " + code)));
        return ((CreateRoundResult.Created) created).round();
    }

    /** A draft whose dates begin at {@code opens} and follow one another by weeks. */
    RoundId draft(String code, Instant opens) {
        var id = draft(code);
        run(() -> setUp.changeDates(id, round(id).dates(), dates(opens)));
        return id;
    }

    Round round(RoundId id) {
        return as(() -> rounds.find(id)).orElseThrow();
    }

    static RoundDates dates(Instant opens) {
        var workFrom = LocalDate.ofInstant(opens.plus(200, ChronoUnit.DAYS), ZoneOffset.UTC);
        return new RoundDates(
                opens,
                opens.plus(28, ChronoUnit.DAYS),
                opens.plus(56, ChronoUnit.DAYS),
                opens.plus(84, ChronoUnit.DAYS),
                workFrom,
                workFrom.plusYears(2));
    }
}
