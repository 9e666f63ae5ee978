package org.scalingfund.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.activity.LogCheck;
import org.scalingfund.activity.WholeLog;
import org.scalingfund.application.ApplicationLists;
import org.scalingfund.application.ApplicationRow;
import org.scalingfund.application.ApplicationSheets;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.award.Awards;
import org.scalingfund.base.Money;
import org.scalingfund.base.Words;
import org.scalingfund.evaluation.EvaluationSheet;
import org.scalingfund.evaluation.EvaluationStatus;
import org.scalingfund.evaluation.Evaluations;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.fund.RoundFilter;
import org.scalingfund.fund.RoundRow;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.fund.Rounds;
import org.scalingfund.identity.EmailAddress;
import org.scalingfund.identity.People;
import org.scalingfund.milestone.GrantFilter;
import org.scalingfund.milestone.GrantRow;
import org.scalingfund.milestone.GrantSheet;
import org.scalingfund.milestone.GrantStatus;
import org.scalingfund.milestone.Grants;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.Incidents;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration as it is loaded on the first start, in the database that all tests share. */
@ProductTest
class DemonstrationTest {
    private static final int FEWEST_WORDS_OF_AN_ANSWER = 60;

    @Autowired
    ApplicationContext product;

    @Autowired
    LoadedDemonstration demonstration;

    @Autowired
    Standpoints standpoints;

    @Autowired
    InstantSource clock;

    private Tenant english;
    private Tenant scottish;

    @BeforeEach
    void load() {
        english = demonstration.english();
        scottish = demonstration.scottish();
    }

    @Test
    void thereAreRoundsInEveryState() {
        assertThat(rounds(english))
                .containsOnly(
                        Map.entry("A1", RoundStatus.DECIDED),
                        Map.entry("A2", RoundStatus.DECIDED),
                        Map.entry("A3", RoundStatus.CLOSED),
                        Map.entry("A4", RoundStatus.OPEN),
                        Map.entry("A5", RoundStatus.SCHEDULED),
                        Map.entry("A6", RoundStatus.DRAFT));
        assertThat(rounds(scottish))
                .containsOnly(Map.entry("B1", RoundStatus.DECIDED), Map.entry("B2", RoundStatus.OPEN));
    }

    @Test
    void theSecondRoundFundsSixForAnExactSum() {
        var second = applications(english).stream()
                .filter(application -> application.reference().startsWith("A2-"))
                .toList();

        assertThat(second).hasSize(14);
        assertThat(count(second))
                .containsOnly(
                        Map.entry(ApplicationStatus.FUNDED, 6L),
                        Map.entry(ApplicationStatus.RESERVE, 4L),
                        Map.entry(ApplicationStatus.DECLINED, 2L),
                        Map.entry(ApplicationStatus.INELIGIBLE, 1L),
                        Map.entry(ApplicationStatus.WITHDRAWN, 1L));
        assertThat(second.stream()
                        .filter(application -> application.status() == ApplicationStatus.FUNDED)
                        .map(ApplicationRow::amount)
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.of("2805450.50"));
        assertThat(as(english, "manager@example.org", () -> the(Awards.class).underWay(null, 20)))
                .as("offers at every stage between their answer and both signatures")
                .extracting(row -> row.status().name())
                .containsExactlyInAnyOrder("OFFERED", "OFFERED", "READY_TO_SIGN", "SIGNED_BY_RECIPIENT");
    }

    @Test
    void oneReportIsLateAndOneGrantEndedInInsolvency() {
        var grants = grants(english);

        assertThat(grants).filteredOn(grant -> grant.needs().lateReports() > 0).hasSize(1);
        var insolvent = grants.stream()
                .filter(grant -> grant.status() == GrantStatus.TERMINATED)
                .toList();
        assertThat(insolvent).hasSize(1);
        var sheet = sheet(english, insolvent.getFirst());
        assertThat(sheet.paid()).isEqualTo(Money.of("180000.00"));
        assertThat(sheet.end().toRecover()).isEqualTo(Money.of("58649.75"));
    }

    @Test
    void evaluationsArePublishedAndSuperseded() {
        assertThat(evaluations(english))
                .extracting(EvaluationSheet.Row::status)
                .containsExactlyInAnyOrder(
                        EvaluationStatus.PUBLISHED, EvaluationStatus.SUPERSEDED, EvaluationStatus.GATHERING);
        assertThat(evaluations(scottish))
                .extracting(EvaluationSheet.Row::status)
                .containsExactlyInAnyOrder(
                        EvaluationStatus.PUBLISHED, EvaluationStatus.SUPERSEDED, EvaluationStatus.PUBLISHED);
    }

    @Test
    void everyAnswerIsWrittenInPlainWordsAndFitsItsQuestion() {
        for (var tenant : List.of(english, scottish)) {
            for (var application : applications(tenant)) {
                var sheet = as(
                                tenant,
                                managerOf(tenant),
                                () -> the(ApplicationSheets.class).sheet(application.id()))
                        .orElseThrow();
                sheet.sections().stream()
                        .flatMap(section -> section.questions().stream())
                        .filter(question -> question.kind() == QuestionKind.LONG_TEXT)
                        .forEach(question -> assertThat(question.answer())
                                .as(application.reference() + " " + question.label())
                                .doesNotContain("{", "}")
                                .satisfies(answer ->
                                        assertThat(Words.count(answer)).isBetween(FEWEST_WORDS_OF_AN_ANSWER, 200)));
            }
        }
    }

    @Test
    void whatHappenedIsRememberedWholeAndNothingFailedOnTheWay() {
        for (var tenant : List.of(english, scottish)) {
            assertThat(as(
                            tenant,
                            "auditor@example.org",
                            () -> the(WholeLog.class).check()))
                    .isInstanceOf(LogCheck.Whole.class);
            assertThat(the(Incidents.class).openIn(tenant.id(), 10)).isEmpty();
        }
    }

    @Test
    void theProcessesRememberTheirStepsAsOfTheDayTheyHappened() {
        var decided = as(
                        english,
                        "manager@example.org",
                        () -> the(Rounds.class).list(RoundFilter.in(RoundStatus.DECIDED), null, 5))
                .getFirst();
        var drawing = as(english, "manager@example.org", () -> the(Rounds.class).drawing(decided.id()))
                .orElseThrow();

        assertThat(drawing.steps())
                .filteredOn(step -> step.state() == CaseDrawing.State.DONE)
                .allSatisfy(step ->
                        assertThat(step.until()).isBefore(clock.instant().minus(Duration.ofDays(10))));
    }

    @Test
    void theDatesAreCountedFromToday() {
        var open = as(
                        english,
                        "manager@example.org",
                        () -> the(Rounds.class).list(RoundFilter.in(RoundStatus.OPEN), null, 5))
                .getFirst();
        var round = as(english, "manager@example.org", () -> the(Rounds.class).find(open.id()))
                .orElseThrow();

        assertThat(Duration.between(clock.instant(), round.dates().closesAt()))
                .isBetween(Duration.ofDays(2), Duration.ofDays(6));
    }

    @Test
    void theConsoleNamesThosePeopleWhoCanSignIn() {
        var out = new ByteArrayOutputStream();

        the(Welcome.class).greet(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Scaling Fund is ready: http");
    }

    private Map<String, RoundStatus> rounds(Tenant tenant) {
        return as(tenant, managerOf(tenant), () -> the(Rounds.class).list(RoundFilter.ALL, null, 20)).stream()
                .collect(Collectors.toMap(RoundRow::code, RoundRow::status));
    }

    private List<ApplicationRow> applications(Tenant tenant) {
        return as(tenant, managerOf(tenant), () -> the(ApplicationLists.class).submitted(null, null, null, 100));
    }

    private static Map<ApplicationStatus, Long> count(List<ApplicationRow> applications) {
        return applications.stream().collect(Collectors.groupingBy(ApplicationRow::status, Collectors.counting()));
    }

    private List<GrantRow> grants(Tenant tenant) {
        return as(tenant, managerOf(tenant), () -> the(Grants.class).list(GrantFilter.ALL, null, 50));
    }

    private GrantSheet sheet(Tenant tenant, GrantRow grant) {
        return as(tenant, managerOf(tenant), () -> the(Grants.class).find(grant.id()))
                .orElseThrow();
    }

    private List<EvaluationSheet.Row> evaluations(Tenant tenant) {
        return as(tenant, managerOf(tenant), () -> the(Evaluations.class).list(null, 20))
                .rows();
    }

    private String managerOf(Tenant tenant) {
        return tenant.equals(english) ? "manager@example.org" : "manager.scotland@example.org";
    }

    private <T> T as(Tenant tenant, String email, Supplier<T> deed) {
        var transaction = new TransactionTemplate(the(PlatformTransactionManager.class));
        var person = standpoints.from(
                Standpoint.NOWHERE,
                () -> transaction.execute(_ -> the(People.class)
                        .find(EmailAddress.parse(email).orElseThrow())
                        .orElseThrow()
                        .id()));
        return standpoints.from(Standpoint.in(tenant.id(), person), deed);
    }

    private <T> T the(Class<T> type) {
        return product.getBean(type);
    }
}
