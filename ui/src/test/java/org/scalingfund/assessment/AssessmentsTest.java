package org.scalingfund.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.testing.AssessmentScene.COMMENT;
import static org.scalingfund.testing.AssessmentScene.inDays;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle;
import org.scalingfund.application.ApplicationProgress;
import org.scalingfund.application.Applications;
import org.scalingfund.application.WithdrawResult;
import org.scalingfund.base.Role;
import org.scalingfund.fund.CriterionId;
import org.scalingfund.fund.RoundLifecycle;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.AssessmentScene;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.scalingfund.worklist.WorkItem;
import org.scalingfund.worklist.WorkKind;
import org.scalingfund.worklist.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class AssessmentsTest {
    private final Stage stage;
    private final AssessmentScene.Parts parts;
    private final Allocations allocations;
    private final Assessments assessments;
    private final ScoreSheets sheets;
    private final Moderations moderations;
    private final RoundAssessments rounds;
    private final WorkList work;
    private final Applications applications;
    private final Letters letters;
    private final DueSteps steps;
    private AssessmentScene scene;

    @Autowired
    AssessmentsTest(
            Stage stage,
            DSLContext db,
            Allocations allocations,
            Assessments assessments,
            ScoreSheets sheets,
            Moderations moderations,
            RoundAssessments rounds,
            WorkList work,
            Applications applications,
            Letters letters,
            ApplicationLifecycle lifecycle,
            ApplicationProgress progress,
            RoundLifecycle roundLifecycle,
            DueSteps steps) {
        this.stage = stage;
        this.allocations = allocations;
        this.assessments = assessments;
        this.sheets = sheets;
        this.moderations = moderations;
        this.rounds = rounds;
        this.work = work;
        this.applications = applications;
        this.letters = letters;
        this.steps = steps;
        parts = new AssessmentScene.Parts(db, allocations, assessments, lifecycle, progress, roundLifecycle, steps);
        scene = new AssessmentScene(stage, parts, "Assessing");
    }

    @BeforeEach
    void setTheScene() {
        scene = new AssessmentScene(stage, parts, "Assessing");
    }

    @Test
    void anApplicationIsScoredByAsManyAssessorsAsTheRoundAsksForAndIsAssessed() {
        var application = scene.application("50000");
        assertThat(managersWork()).contains(WorkKind.ALLOCATE_ASSESSORS);

        var both = scene.accepted(application, 2);
        assertThat(managersWork()).doesNotContain(WorkKind.ALLOCATE_ASSESSORS);
        assertThat(scene.score(both.get(0), 0, 8, 7))
                .isEqualTo(new SubmitAssessmentResult.Submitted(new BigDecimal("76.00")));
        scene.score(both.get(1), 1, 7, 7);
        steps.runUntil(Instant.now());

        assertThat(scene.statusOf(application)).isEqualTo("ASSESSED");
        var sheet = scene.asManager(() -> sheets.find(application)).orElseThrow();
        assertThat(sheet.mean()).contains(new BigDecimal("73.00"));
        assertThat(sheet.range(scene.criteria.getFirst())).isEqualTo(1);
        assertThat(sheet.stage()).isEqualTo(AssessmentStage.FINISHED);
        assertThat(managersWork()).contains(WorkKind.CLOSE_ASSESSMENT);
    }

    @Test
    void assessorsAreFreedAndToldWhenTheApplicationIsWithdrawn() {
        var lead = stage.person("Lena Lead");
        var organisation = stage.organisation("Hearth and Harbour", lead);
        var signatory = stage.person("Sian Signatory");
        stage.join(organisation, signatory, "SIGNATORY");
        var application = scene.application(organisation, lead, "50000");
        var both = scene.accepted(application, 2);
        scene.score(both.get(0), 0, 8, 7);

        assertThat(stage.as(signatory, scene.tenant, () -> applications.withdraw(application)))
                .isInstanceOf(WithdrawResult.Withdrawn.class);

        assertThat(scene.asAssessor(1, () -> work.mine(null, 10))).isEmpty();
        assertThat(scene.asAssessor(
                        1,
                        () -> assessments.saveScore(
                                both.get(1), scene.criteria.getFirst(), 5, "Too late to say", null)))
                .isInstanceOf(SaveResult.NoLongerOpen.class);
        assertThat(letters.to(stage.emailOf(scene.assessors.get(1))))
                .anyMatch(letter -> letter.body().contains("The applicant withdrew"));
        assertThat(letters.to(stage.emailOf(scene.assessors.get(0))))
                .noneMatch(letter -> letter.body().contains("The applicant withdrew"));
    }

    @Test
    void anAssessorReadsTitleOrganisationAndSummaryOnlyBeforeAccepting() {
        var application = scene.application("50000");
        allocate(application, 0);
        var id = scene.asAssessor(0, () -> assessments.of(application)).orElseThrow();

        assertThat(scene.asAssessor(0, () -> assessments.find(id)).orElseThrow().summary())
                .isEqualTo("Three counties");
        assertThat(scene.asAssessor(0, () -> assessments.sheet(id))).isEmpty();

        scene.asAssessor(0, () -> assessments.accept(id));
        assertThat(scene.asAssessor(0, () -> assessments.sheet(id))).isPresent();

        scene.asAssessor(0, () -> assessments.declareConflict(id, "My sister works there"));
        assertThat(scene.asAssessor(0, () -> assessments.sheet(id))).isEmpty();
    }

    @Test
    void nobodyElsesAssessmentIsFoundHoweverItIsAskedFor() {
        var id = scene.accepted(scene.application("50000"), 1).getFirst();

        assertNothingOf(id, 1, scene);
    }

    @Test
    void anotherFundersAssessmentIsNotFoundHoweverItIsAskedFor() {
        var application = scene.application("50000");
        var id = scene.accepted(application, 1).getFirst();
        var elsewhere = new AssessmentScene(stage, parts, "Elsewhere");

        assertNothingOf(id, 0, elsewhere);
        assertThat(elsewhere.asManager(() -> allocations.ofRound(scene.round, null, 10)))
                .isEmpty();
        assertThat(elsewhere.asManager(() -> allocations.find(application))).isEmpty();
        assertThat(elsewhere.asManager(() -> allocations.candidates(application)))
                .isEmpty();
        assertThat(elsewhere.asManager(
                        () -> allocations.allocate(application, elsewhere.assessors.subList(0, 1), inDays(5))))
                .isEqualTo(new AllocateResult.NotInAssessment());
        assertThat(elsewhere.asManager(() -> allocations.withdraw(id))).isFalse();
        assertThat(elsewhere.asManager(() -> sheets.find(application))).isEmpty();
        assertThat(elsewhere.asManager(() -> moderations.moderate(application, BigDecimal.TEN, "Talked")))
                .isEqualTo(new ModerateResult.NothingToModerate());
        assertThat(elsewhere.asManager(() -> rounds.find(scene.round))).isEmpty();
        assertThat(elsewhere.asManager(() -> rounds.close(scene.round))).isEqualTo(new CloseResult.NotOpen());
    }

    @Test
    void assessorsNeverReadScoresOfOthers() {
        var application = scene.application("50000");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> scene.asAssessor(0, () -> sheets.find(application)));
    }

    @Test
    void whoActsForTheOrganisationOrSharesItsDomainIsNotAllocated() {
        var insider = stage.person("Ines Insider", scene.tenant, Role.ASSESSOR);
        var lead = stage.person("Lena Lead");
        var organisation = stage.organisation("Insiders", lead);
        stage.join(organisation, insider, "CONTRIBUTOR");
        var application = scene.application(organisation, lead, "5000");

        assertThat(conflictsOf(application, insider)).containsExactly(ConflictKind.SAME_ORGANISATION);
        // Everybody on this stage has an address at example.org, which is open to all.
        assertThat(conflictsOf(application, scene.assessors.getFirst())).isEmpty();
        changeEmail(scene.assessors.getFirst(), "hearth.example.net");
        assertThat(conflictsOf(application, scene.assessors.getFirst())).isEmpty();
        changeEmail(lead, "hearth.example.net");
        assertThat(conflictsOf(application, scene.assessors.getFirst()))
                .containsExactly(ConflictKind.SAME_EMAIL_DOMAIN);
        assertThat(scene.asManager(() -> allocations.allocate(application, Set.of(insider), inDays(5))))
                .isInstanceOf(AllocateResult.Conflicted.class);
    }

    @Test
    void allocatingIsRefusedForStrangersTheAllocatedThePastAndNobody() {
        var application = scene.application("50000");
        var stranger = stage.person("Stan Stranger");
        allocate(application, 0);

        assertThat(scene.asManager(() -> allocations.allocate(application, Set.of(stranger), inDays(5))))
                .isEqualTo(new AllocateResult.NotAnAssessor(stranger));
        assertThat(scene.asManager(
                        () -> allocations.allocate(application, Set.of(scene.assessors.getFirst()), inDays(5))))
                .isEqualTo(new AllocateResult.AlreadyAllocated(scene.assessors.getFirst()));
        assertThat(scene.asManager(() -> allocations.allocate(application, Set.of(scene.assessors.get(1)), inDays(-1))))
                .isInstanceOf(AllocateResult.DueInThePast.class);
        assertThat(scene.asManager(() -> allocations.allocate(application, Set.of(), inDays(5))))
                .isEqualTo(new AllocateResult.NobodyChosen());
    }

    @Test
    void decliningAndWithdrawingAskForSomebodyElse() {
        var application = scene.application("50000");
        allocate(application, 0);
        allocate(application, 1);
        assertThat(managersWork()).doesNotContain(WorkKind.ALLOCATE_ASSESSORS);
        var first = scene.asAssessor(0, () -> assessments.of(application)).orElseThrow();
        var second = scene.asAssessor(1, () -> assessments.of(application)).orElseThrow();

        assertThat(scene.asAssessor(0, () -> assessments.decline(first, " ")))
                .isEqualTo(new AnswerResult.ReasonsMissing());
        assertThat(scene.asAssessor(0, () -> assessments.decline(first, "On leave")))
                .isEqualTo(new AnswerResult.Done());
        assertThat(scene.asAssessor(0, () -> assessments.accept(first))).isEqualTo(new AnswerResult.NoLongerOpen());
        assertThat(managersWork()).contains(WorkKind.ALLOCATE_ASSESSORS);
        assertThat(scene.asManager(() -> allocations.withdraw(second))).isTrue();
        assertThat(scene.asManager(() -> allocations.withdraw(second))).isFalse();

        allocate(application, 2);
        allocate(application, 3);
        assertThat(managersWork()).doesNotContain(WorkKind.ALLOCATE_ASSESSORS);
    }

    @Test
    void aLateConflictVoidsTheScoreAndReopensTheAllocation() {
        var application = scene.application("50000");
        var both = scene.accepted(application, 2);
        scene.score(both.getFirst(), 0, 9, 9);

        assertThat(scene.asAssessor(0, () -> assessments.declareConflict(both.getFirst(), "I advised them in May")))
                .isEqualTo(new AnswerResult.Done());

        assertThat(scene.asManager(() -> sheets.find(application)).orElseThrow().assessments())
                .isEmpty();
        assertThat(managersWork()).contains(WorkKind.ALLOCATE_ASSESSORS);
        assertThat(scene.asManager(
                        () -> allocations.allocate(application, Set.of(scene.assessors.getFirst()), inDays(5))))
                .isInstanceOf(AllocateResult.Conflicted.class);
        allocate(application, 2);
        var third = scene.asAssessor(2, () -> assessments.of(application)).orElseThrow();
        scene.asAssessor(2, () -> assessments.accept(third));
        scene.score(third, 2, 6, 6);
        scene.score(both.get(1), 1, 6, 6);
        steps.runUntil(Instant.now());
        assertThat(scene.statusOf(application)).isEqualTo("ASSESSED");
    }

    @Test
    void anUnfinishedAssessmentIsNotSubmittedAndSaysWhatIsMissing() {
        var id = scene.accepted(scene.application("50000"), 1).getFirst();
        save(id, scene.criteria.getFirst(), 5, "Too short", null);

        assertThat(scene.asAssessor(0, () -> assessments.submit(id)))
                .isInstanceOf(SubmitAssessmentResult.Incomplete.class);
        assertThat(scene.asAssessor(0, () -> assessments.check(id)))
                .extracting(Gap::kind)
                .containsExactly(
                        Gap.Kind.COMMENT, Gap.Kind.POINTS, Gap.Kind.COMMENT, Gap.Kind.IN_SCOPE, Gap.Kind.FUNDABLE);
    }

    @Test
    void nothingIsSavedOffTheScaleForAnotherRoundOrAfterSubmitting() {
        var application = scene.application("50000");
        var id = scene.accepted(application, 1).getFirst();

        assertThat(save(id, scene.criteria.getFirst(), 11, COMMENT, null))
                .isEqualTo(new SaveResult.OffTheScale(new Scale(0, 10)));
        assertThat(save(id, CriterionId.random(), 5, COMMENT, null)).isEqualTo(new SaveResult.NoLongerOpen());
        scene.score(id, 0, 5, 5);
        assertThat(save(id, scene.criteria.getFirst(), 6, COMMENT, null)).isEqualTo(new SaveResult.NoLongerOpen());
        assertThat(scene.asAssessor(0, () -> assessments.submit(id)))
                .isEqualTo(new SubmitAssessmentResult.NoLongerOpen());
    }

    @Test
    void aSecondTabNeverReplacesWhatItHasNotShown() {
        var id = scene.accepted(scene.application("50000"), 1).getFirst();
        var criterion = scene.criteria.getFirst();
        var first = (SaveResult.Saved) save(id, criterion, 5, "From the first tab", null);

        assertThat(save(id, criterion, 7, "From the second tab", null))
                .isEqualTo(new SaveResult.ChangedElsewhere(5, "From the first tab", first.at()));
        assertThat(save(id, criterion, 7, "From the second tab", first.at())).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void scoresFarApartGetOneMoreAssessorAndAreThenModerated() {
        var application = scene.application("50000");
        var both = scene.accepted(application, 2);
        scene.score(both.get(0), 0, 10, 10);
        scene.score(both.get(1), 1, 2, 2);
        steps.runUntil(Instant.now());
        assertThat(managersWork()).contains(WorkKind.ALLOCATE_ASSESSORS);

        allocate(application, 2);
        var third = scene.asAssessor(2, () -> assessments.of(application)).orElseThrow();
        scene.asAssessor(2, () -> assessments.accept(third));
        scene.score(third, 2, 6, 6);
        steps.runUntil(Instant.now());
        assertThat(managersWork()).contains(WorkKind.MODERATE_SCORES);

        assertThat(scene.asManager(() -> moderations.moderate(application, new BigDecimal("101"), "Talked")))
                .isEqualTo(new ModerateResult.NotAPercentage());
        assertThat(scene.asManager(() -> moderations.moderate(application, new BigDecimal("65"), "")))
                .isEqualTo(new ModerateResult.ReasonsMissing());
        assertThat(scene.asManager(() -> moderations.moderate(application, new BigDecimal("65"), "Talked")))
                .isEqualTo(new ModerateResult.Moderated());
        assertThat(scene.asManager(() -> moderations.moderate(application, new BigDecimal("66"), "Again")))
                .isEqualTo(new ModerateResult.NothingToModerate());
        steps.runUntil(Instant.now());

        assertThat(scene.statusOf(application)).isEqualTo("ASSESSED");
        assertThat(scene.asManager(() -> sheets.find(application)).orElseThrow().standing())
                .hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo("65"));
    }

    @Test
    void theAssessmentOfARoundIsClosedWhenAllIsAssessedAndNothingChangesAfter() {
        var application = scene.assessed("50000", 8);
        var late = scene.application("40000");
        assertThat(scene.asManager(() -> rounds.close(scene.round))).isEqualTo(new CloseResult.StillBeingAssessed(1));
        var both = scene.accepted(late, 2);
        scene.score(both.get(0), 0, 6, 6);
        scene.score(both.get(1), 1, 6, 6);
        steps.runUntil(Instant.now());

        assertThat(scene.asManager(() -> rounds.close(scene.round))).isEqualTo(new CloseResult.Closed());
        assertThat(scene.asManager(() -> rounds.close(scene.round))).isEqualTo(new CloseResult.NotOpen());
        assertThat(managersWork()).contains(WorkKind.DECIDE_FUNDING);
        assertThat(scene.asManager(() -> allocations.allocate(application, scene.assessors.subList(3, 4), inDays(5))))
                .isEqualTo(new AllocateResult.NotInAssessment());
    }

    private List<ConflictKind> conflictsOf(ApplicationId application, PersonId person) {
        return scene.asManager(() -> allocations.candidates(application)).stream()
                .filter(candidate -> candidate.person().equals(person))
                .flatMap(candidate -> candidate.conflicts().stream())
                .map(Candidate.Conflict::kind)
                .toList();
    }

    private void changeEmail(PersonId person, String domain) {
        stage.inTransaction(
                Standpoint.NOWHERE,
                () -> parts.db()
                        .update(PERSON)
                        .set(PERSON.EMAIL, person.value() + "@" + domain)
                        .where(PERSON.ID.eq(person.value()))
                        .execute());
    }

    private void assertNothingOf(AssessmentId id, int place, AssessmentScene where) {
        assertThat(where.asAssessor(place, () -> assessments.find(id))).isEmpty();
        assertThat(where.asAssessor(place, () -> assessments.sheet(id))).isEmpty();
        assertThat(where.asAssessor(place, () -> assessments.check(id))).isEmpty();
        assertThat(where.asAssessor(place, () -> assessments.accept(id))).isEqualTo(new AnswerResult.NoLongerOpen());
        assertThat(where.asAssessor(place, () -> assessments.decline(id, "No")))
                .isEqualTo(new AnswerResult.NoLongerOpen());
        assertThat(where.asAssessor(place, () -> assessments.declareConflict(id, "Yes")))
                .isEqualTo(new AnswerResult.NoLongerOpen());
        assertThat(where.asAssessor(
                        place, () -> assessments.saveScore(id, scene.criteria.getFirst(), 5, COMMENT, null)))
                .isEqualTo(new SaveResult.NoLongerOpen());
        assertThat(where.asAssessor(place, () -> assessments.saveOverall(id, "x", true, true)))
                .isEqualTo(new SaveResult.NoLongerOpen());
        assertThat(where.asAssessor(place, () -> assessments.submit(id)))
                .isEqualTo(new SubmitAssessmentResult.NoLongerOpen());
    }

    private SaveResult save(
            AssessmentId id, CriterionId criterion, int points, String comment, @Nullable Instant seen) {
        return scene.asAssessor(0, () -> assessments.saveScore(id, criterion, points, comment, seen));
    }

    private void allocate(ApplicationId application, int place) {
        var person = scene.assessors.get(place);
        assertThat(scene.asManager(() -> allocations.allocate(application, List.of(person), inDays(10))))
                .isInstanceOf(AllocateResult.Allocated.class);
    }

    private List<WorkKind> managersWork() {
        return scene.asManager(() -> work.mine(null, 50)).stream()
                .map(WorkItem::kind)
                .toList();
    }
}
