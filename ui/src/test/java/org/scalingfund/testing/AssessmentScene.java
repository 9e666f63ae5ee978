package org.scalingfund.testing;

import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.CRITERION;
import static org.scalingfund.db.Tables.ROUND;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle;
import org.scalingfund.application.ApplicationProgress;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.assessment.AllocateResult;
import org.scalingfund.assessment.Allocations;
import org.scalingfund.assessment.AssessmentId;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.assessment.SubmitAssessmentResult;
import org.scalingfund.base.Role;
import org.scalingfund.fund.CriterionId;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundLifecycle;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;

/** A funder with a closed round of two criteria (weights 60 and 40, scale 0 to 10), three assessors, and applications. */
public final class AssessmentScene {
    public static final String COMMENT = "A clear plan with local numbers, and people helped to define the need well.";

    public final Tenant tenant;
    public final PersonId manager;
    public final List<PersonId> assessors = new ArrayList<>();
    public final RoundId round = RoundId.random();
    public final List<CriterionId> criteria = List.of(CriterionId.random(), CriterionId.random());

    private final Stage stage;
    private final Parts parts;
    private final Instant closedAt = Instant.now().minus(Duration.ofDays(1));
    private int applications;

    /** What the scene is played with. */
    public record Parts(
            DSLContext db,
            Allocations allocations,
            Assessments assessments,
            ApplicationLifecycle lifecycle,
            ApplicationProgress progress,
            RoundLifecycle rounds,
            DueSteps steps) {}

    public AssessmentScene(Stage stage, Parts parts, String funder) {
        this.stage = stage;
        this.parts = parts;
        tenant = stage.tenant(funder);
        manager = stage.person("Morwen Manager", tenant, Role.FUND_MANAGER);
        for (var name : List.of("Ada Assessor", "Bea Assessor", "Cai Assessor", "Dil Assessor")) {
            assessors.add(stage.person(name, tenant, Role.ASSESSOR));
        }
        stage.inTransaction(Standpoint.in(tenant.id()), () -> {
            insertRound();
            parts.rounds().begin(round, closedAt.minus(Duration.ofDays(30)), closedAt);
            return round;
        });
        parts.steps().runUntil(Instant.now());
        stage.inTransaction(
                Standpoint.in(tenant.id()),
                () -> parts.db()
                        .update(ROUND)
                        .set(ROUND.STATUS, "CLOSED")
                        .where(ROUND.ID.eq(round.value()))
                        .execute());
    }

    /** An eligible application that waits for its assessors. */
    public ApplicationId application(String pounds) {
        var lead = stage.person("Lena Lead");
        return application(stage.organisation("Hearth and Harbour", lead), lead, pounds);
    }

    public ApplicationId application(OrganisationId organisation, PersonId lead, String pounds) {
        var id = ApplicationId.random();
        stage.inTransaction(Standpoint.in(tenant.id()), () -> {
            insert(id, organisation, lead, new BigDecimal(pounds));
            parts.lifecycle().begin(id, closedAt);
            parts.lifecycle().submitted(id);
            return id;
        });
        parts.steps().runUntil(Instant.now());
        // Without areas a rule doubts it; here a person says that it goes on.
        stage.inTransaction(Standpoint.in(tenant.id()), () -> {
            if (parts.progress().move(id, ApplicationStatus.CHECKING, ApplicationStatus.IN_ASSESSMENT)) {
                parts.lifecycle().ineligibilityReviewed(id, false);
            }
            return id;
        });
        parts.steps().runUntil(Instant.now());
        return id;
    }

    /** Allocates the first {@code number} assessors, who accept; their assessments in the same order. */
    public List<AssessmentId> accepted(ApplicationId application, int number) {
        var people = assessors.subList(0, number);
        var result = asManager(() -> parts.allocations().allocate(application, people, inDays(15)));
        if (!(result instanceof AllocateResult.Allocated)) {
            throw new AssertionError(result);
        }
        return people.stream()
                .map(person -> stage.as(person, tenant, () -> {
                    var id = parts.assessments().of(application).orElseThrow();
                    parts.assessments().accept(id);
                    return id;
                }))
                .toList();
    }

    /** The assessor at this place scores both criteria with {@code points} and submits. */
    public SubmitAssessmentResult score(AssessmentId assessment, int place, int... points) {
        return stage.as(assessors.get(place), tenant, () -> {
            for (var at = 0; at < points.length; at++) {
                parts.assessments().saveScore(assessment, criteria.get(at), points[at], COMMENT, null);
            }
            parts.assessments().saveOverall(assessment, "Good", true, true);
            return parts.assessments().submit(assessment);
        });
    }

    /** Two assessors give an application the same points on both criteria, and the process runs to its end. */
    public ApplicationId assessed(String pounds, int points) {
        var application = application(pounds);
        var assessments = accepted(application, 2);
        score(assessments.get(0), 0, points, points);
        score(assessments.get(1), 1, points, points);
        parts.steps().runUntil(Instant.now());
        return application;
    }

    public <T> T asManager(Supplier<T> deed) {
        return stage.as(manager, tenant, deed);
    }

    public <T> T asAssessor(int place, Supplier<T> deed) {
        return stage.as(assessors.get(place), tenant, deed);
    }

    public String statusOf(ApplicationId application) {
        return stage.inTransaction(
                Standpoint.in(tenant.id()),
                () -> parts.db()
                        .select(APPLICATION.STATUS)
                        .from(APPLICATION)
                        .where(APPLICATION.ID.eq(application.value()))
                        .fetchSingle()
                        .value1());
    }

    public static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    private void insertRound() {
        var fund = FundId.random();
        parts.db().executeInsert(Rows.fund(fund));
        var closing = Rows.round(round, fund, closedAt.minus(Duration.ofDays(30)), closedAt);
        closing.setStatus("SCHEDULED");
        closing.setTitle("Second round");
        closing.setBudget(new BigDecimal(100_000));
        closing.setLeastAward(new BigDecimal(1_000));
        closing.setMostAward(new BigDecimal(90_000));
        parts.db().executeInsert(closing);
        insertCriterion(0, "C1", "Need and people", 60);
        insertCriterion(1, "C2", "Scaling plan", 40);
    }

    private void insertCriterion(int place, String code, String title, int weight) {
        parts.db()
                .insertInto(CRITERION)
                .set(CRITERION.ID, criteria.get(place).value())
                .set(CRITERION.ROUND_ID, round.value())
                .set(CRITERION.POSITION, place + 1)
                .set(CRITERION.CODE, code)
                .set(CRITERION.TITLE, title)
                .set(CRITERION.GUIDANCE, "Local numbers by group")
                .set(CRITERION.WEIGHT, weight)
                .execute();
    }

    private void insert(ApplicationId id, OrganisationId organisation, PersonId lead, BigDecimal amount) {
        applications++;
        var submitted = Rows.application(id, round, organisation, lead, closedAt);
        submitted.setReference("A2-%02d".formatted(applications));
        submitted.setTitle("Shared lives " + applications);
        submitted.setSummary("Three counties");
        submitted.setAmount(amount);
        submitted.setStatus("SUBMITTED");
        submitted.setSubmittedAt(closedAt);
        submitted.setSubmittedBy(lead.value());
        submitted.setAnswersHash("hash".getBytes(StandardCharsets.UTF_8));
        parts.db().executeInsert(submitted);
    }
}
