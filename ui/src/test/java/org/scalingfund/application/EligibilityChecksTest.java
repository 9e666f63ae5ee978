package org.scalingfund.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.APPLICATION_AREA;
import static org.scalingfund.db.Tables.BUDGET_LINE;
import static org.scalingfund.db.Tables.ORGANISATION;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.application.EligibilityCheck.Fit;
import org.scalingfund.application.EligibilityCheck.Verdict;
import org.scalingfund.base.Money;
import org.scalingfund.fund.Nation;
import org.scalingfund.fund.RoundId;
import org.scalingfund.organisation.OrganisationKind;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.SentStatements;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are told before they apply, against what the rules say of applications. */
@ProductTest
class EligibilityChecksTest {
    private static final Map<Nation, String> AREAS = Map.of(Nation.ENGLAND, "E10000014", Nation.WALES, "W06000015");
    private static final Intention NOTHING = new Intention(null, Set.of(), null, null, null);

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    Applications applications;

    @Autowired
    EligibilityRepository repository;

    @Autowired
    EligibilityRules rules;

    @Autowired
    EligibilityChecks checks;

    private OpenRound open;

    @BeforeEach
    void openARound() {
        open = new OpenRound(stage, db);
    }

    @Test
    void whateverIsSaidTheCheckSaysWhatTheRulesSayOfAnApplicationThatSaysTheSame() {
        var real = ofApplications();

        for (var said : everything()) {
            var check = check(said);

            // What every application says no to that agrees with what was said, whatever else it says.
            var always = real.keySet().stream()
                    .filter(whole -> agrees(whole, said))
                    .map(whole -> new HashSet<>(Objects.requireNonNull(real.get(whole))))
                    .reduce((one, other) -> {
                        one.retainAll(other);
                        return one;
                    })
                    .orElseThrow();
            assertThat(check.failed()).as("%s", said).containsExactlyInAnyOrderElementsOf(always);
            assertThat(check.verdict())
                    .as("%s", said)
                    .isEqualTo(!always.isEmpty() ? Verdict.NO : real.containsKey(said) ? Verdict.YES : Verdict.PERHAPS);
        }
        assertThat(real.values()).anyMatch(List::isEmpty);
        assertThat(real.values().stream().flatMap(List::stream))
                .contains(
                        "KIND_NOT_ALLOWED",
                        "PLACE_OUTSIDE",
                        "AMOUNT_BELOW_LEAST",
                        "AMOUNT_ABOVE_MOST",
                        "DATES_OUTSIDE");
    }

    @Test
    void whatIsLeftOpenIsAskedLaterAndSaysNoToNothing() {
        var check = check(NOTHING);

        assertThat(check.verdict()).isEqualTo(Verdict.PERHAPS);
        assertThat(EligibilityPoint.values()).allMatch(point -> check.fit(point) == Fit.OPEN);
    }

    @Test
    void onePointThatDoesNotFitIsNoHoweverMuchElseIsOpen() {
        var check = check(new Intention(OrganisationKind.COMPANY, Set.of(), null, OpenRound.WORK_FROM, null));

        assertThat(check.verdict()).isEqualTo(Verdict.NO);
        assertThat(check.fit(EligibilityPoint.KIND)).isEqualTo(Fit.FAILS);
        assertThat(check.fit(EligibilityPoint.DATES)).isEqualTo(Fit.OPEN);
    }

    @Test
    void theOthersAreOpenOrForthcomingRoundsOfTheSameFunderThatFit() {
        var later = another("SCHEDULED", 40, "CHARITY");
        var sooner = another("OPEN", 5, "CHARITY");
        another("OPEN", 6, "COMPANY");
        another("DRAFT", 7, "CHARITY");
        another("CLOSED", 8, "CHARITY");
        another("WITHDRAWN", 9, "CHARITY");
        another("OPEN", -1, "CHARITY");
        new OpenRound(stage, db);

        var check = check(new Intention(OrganisationKind.CHARITY, Set.of(), null, null, null));

        assertThat(check.others()).extracting(other -> other.round().id()).containsExactly(sooner, later);
    }

    @Test
    void aRoundIsFoundUnderItsOwnFunderOnlyAndADraftNever() {
        var elsewhere = new OpenRound(stage, db);

        assertThat(check(elsewhere.tenant.space(), open.round, NOTHING)).isEmpty();
        assertThat(check(open.tenant.space(), another("DRAFT", 5, "CHARITY"), NOTHING))
                .isEmpty();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfRounds() {
        another("OPEN", 5, "CHARITY");
        check(NOTHING);

        var withOne = SentStatements.of(() -> check(NOTHING));
        for (var days = 6; days < 16; days++) {
            another("OPEN", days, "CHARITY");
        }
        var withMany =
                SentStatements.of(() -> assertThat(check(NOTHING).others()).hasSize(11));

        assertThat(withMany).hasSameSizeAs(withOne);
        assertThat(withOne).hasSize(3);
    }

    private EligibilityCheck check(Intention said) {
        return check(open.tenant.space(), open.round, said).orElseThrow();
    }

    private Optional<EligibilityCheck> check(String space, RoundId round, Intention said) {
        return stage.inTransaction(Standpoint.on(Standpoint.Duty.PUBLISHING), () -> checks.check(space, round, said));
    }

    /** What the rules say of an application that says all of it, for each that could be. */
    private Map<Intention, List<String>> ofApplications() {
        var id = open.started(applications);
        var found = new HashMap<Intention, List<String>>();
        everything().stream().filter(EligibilityChecksTest::isWhole).forEach(whole -> {
            var failed = stage.inTransaction(Standpoint.in(open.tenant.id()), () -> {
                write(id, whole);
                return rules.failedBy(repository.facts(id));
            });
            found.put(whole, failed);
        });
        return found;
    }

    private void write(ApplicationId id, Intention whole) {
        var amount = Objects.requireNonNull(whole.amount()).pounds();
        db.update(ORGANISATION)
                .set(ORGANISATION.KIND, Objects.requireNonNull(whole.kind()).name())
                .where(ORGANISATION.ID.eq(open.hearth.value()))
                .execute();
        db.update(APPLICATION)
                .set(APPLICATION.AMOUNT, amount)
                .set(APPLICATION.STARTS_ON, whole.startsOn())
                .set(APPLICATION.ENDS_ON, whole.endsOn())
                .where(APPLICATION.ID.eq(id.value()))
                .execute();
        db.deleteFrom(BUDGET_LINE)
                .where(BUDGET_LINE.APPLICATION_ID.eq(id.value()))
                .execute();
        db.insertInto(BUDGET_LINE)
                .set(BUDGET_LINE.ID, UUID.randomUUID())
                .set(BUDGET_LINE.APPLICATION_ID, id.value())
                .set(BUDGET_LINE.POSITION, 1)
                .set(BUDGET_LINE.CATEGORY, "STAFF")
                .set(BUDGET_LINE.DESCRIPTION, "Recruitment officer")
                .set(BUDGET_LINE.AMOUNT, amount)
                .execute();
        db.deleteFrom(APPLICATION_AREA)
                .where(APPLICATION_AREA.APPLICATION_ID.eq(id.value()))
                .execute();
        for (var nation : whole.nations()) {
            db.insertInto(APPLICATION_AREA)
                    .set(APPLICATION_AREA.APPLICATION_ID, id.value())
                    .set(APPLICATION_AREA.COUNCIL_CODE, AREAS.get(nation))
                    .execute();
        }
    }

    /** Every mix of what can be said at the edges of the round's rules, each also left open. */
    private static List<Intention> everything() {
        var from = OpenRound.WORK_FROM;
        var until = OpenRound.WORK_UNTIL;
        var mixes = new ArrayList<Intention>();
        for (var kind : orNothing(OrganisationKind.CHARITY, OrganisationKind.COMPANY)) {
            for (var nations : List.of(Set.<Nation>of(), Set.of(Nation.ENGLAND), AREAS.keySet())) {
                for (var amount : orNothing(Money.of("9999.99"), Money.of("10000"), Money.of("750000.01"))) {
                    for (var starts : orNothing(from.minusDays(1), from, until)) {
                        for (var ends : orNothing(from, until, until.plusDays(1))) {
                            mixes.add(new Intention(
                                    kind.orElse(null),
                                    nations,
                                    amount.orElse(null),
                                    starts.orElse(null),
                                    ends.orElse(null)));
                        }
                    }
                }
            }
        }
        return mixes;
    }

    @SafeVarargs
    private static <T> List<Optional<T>> orNothing(T... values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), Stream.of(values).map(Optional::of))
                .toList();
    }

    private static boolean isWhole(Intention said) {
        return Stream.of(EligibilityPoint.values())
                .allMatch(point -> point == EligibilityPoint.BUDGET || said.says(point));
    }

    /** Whether {@code whole} says everything that {@code said} says. */
    private static boolean agrees(Intention whole, Intention said) {
        return (said.kind() == null || said.kind() == whole.kind())
                && (said.nations().isEmpty() || said.nations().equals(whole.nations()))
                && (said.amount() == null || said.amount().equals(whole.amount()))
                && (said.startsOn() == null || said.startsOn().equals(whole.startsOn()))
                && (said.endsOn() == null || said.endsOn().equals(whole.endsOn()));
    }

    private RoundId another(String status, int closesInDays, String kind) {
        return open.another(status, Instant.now().plus(Duration.ofDays(closesInDays)), kind);
    }
}
