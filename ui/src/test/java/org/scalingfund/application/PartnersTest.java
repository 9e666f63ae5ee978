package org.scalingfund.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.APPLICATION_PARTNER;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.activity.Entry;
import org.scalingfund.base.ProductClock;
import org.scalingfund.base.Texts;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Rater;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.SentStatements;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** Mair's organisation leads; Fay signs for Fenland Homes, which is asked to take part, and Gus writes for it. */
@ProductTest
class PartnersTest {
    private static final String PART = "Finds homes and trains carers in the fens.";

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    ProductClock clock;

    @Autowired
    Letters letters;

    @Autowired
    Applications applications;

    @Autowired
    ApplicationSheets sheets;

    @Autowired
    Outlines outlines;

    @Autowired
    Answers answers;

    @Autowired
    Budgets budgets;

    @Autowired
    DeliveryPlans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    OwnApplications own;

    @Autowired
    Partners partners;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Conditions conditions;

    OpenRound open;
    PersonId fay;
    PersonId gus;
    OrganisationId fenland;

    @BeforeEach
    void openARound() {
        open = new OpenRound(stage, db);
        fay = stage.person("Fay Fenn");
        gus = stage.person("Gus Gray");
        fenland = stage.organisation("Fenland Homes Ltd", fay);
        stage.join(fenland, gus, "CONTRIBUTOR");
    }

    @Test
    void whoHoldsTheAddressSeesWhoInvitesToWhatBeforeSigningIn() {
        var id = open.started(applications);
        invite(open.dev, id, fay);
        assertThat(letters.last(stage.emailOf(fay)).subject())
                .isEqualTo("Dev Patel invites Fenland Homes to take part in an application");
        assertThat(letters.last(stage.emailOf(fay)).body()).contains(PART);

        assertThat(invitation(tokenOf(fay))).isInstanceOfSatisfying(PartnerInvitation.Open.class, seen -> {
            assertThat(seen.title()).isEqualTo("Shared Lives in three counties");
            assertThat(seen.leadName()).isEqualTo("Hearth and Harbour");
            assertThat(seen.invitedBy()).isEqualTo("Dev Patel");
            assertThat(seen.name()).isEqualTo("Fenland Homes");
            assertThat(seen.part()).isEqualTo(PART);
            assertThat(seen.closesAt()).isEqualTo(open.closesAt);
        });
    }

    @Test
    void thePartnersPeopleReadAndWriteOnlyOnceTheirOrganisationHasAccepted() {
        var id = open.started(applications);
        invite(open.mair, id, fay);
        assertThat(stage.as(gus, open.tenant, () -> applications.tasks(id))).isEmpty();
        assertThat(stage.as(gus, open.tenant, () -> answers.save(id, open.need, "Ours", 0)))
                .isInstanceOf(SaveResult.Refused.class);

        assertThat(accept(fay, fenland)).isEqualTo(new AnswerPartnerResult.Accepted(id));

        var tasks = stage.as(gus, open.tenant, () -> applications.tasks(id)).orElseThrow();
        assertThat(tasks.maySign()).isFalse();
        assertThat(tasks.team())
                .extracting(TaskSheet.Colleague::name, TaskSheet.Colleague::partner)
                .contains(tuple("Gus Gray", "Fenland Homes Ltd"))
                .contains(tuple("Mair Rees", null));
        stage.run(gus, open.tenant, () -> {
            assertThat(answers.save(id, open.need, "People in the fens.", 0)).isInstanceOf(SaveResult.Saved.class);
            assertThat(outlines.save(id, OutlineField.SUMMARY, "With homes.", ""))
                    .isInstanceOf(SaveResult.Saved.class);
            assertThat(budgets.add(id, OpenRound.line("1200"))).isInstanceOf(RowResult.Kept.class);
            assertThat(conditions.mayRate(id, ConditionRating.AT_APPLICATION, Rater.SELF))
                    .isTrue();
        });
        assertThat(answered(id)).isEqualTo("People in the fens.");
        var sheet = stage.as(open.mair, open.tenant, () -> sheets.sheet(id)).orElseThrow();
        assertThat(sheet.acceptedPartners())
                .containsExactly(new ApplicationSheet.Partner(fenland, "Fenland Homes Ltd", PART));
        assertThat(letters.last(stage.emailOf(open.sian)).subject()).startsWith("Fenland Homes Ltd is your partner");
        assertThat(kinds(id)).contains("application.partner-invited", "application.partner-accepted");
    }

    @Test
    void thePartnersPeopleNeverSignSubmitWithdrawOrManagePartners() {
        var id = complete();
        joined(id);

        assertThat(stage.as(fay, open.tenant, () -> submissions.submit(id, true)))
                .isEqualTo(new SubmitResult.NotASignatory());
        assertThat(stage.as(fay, open.tenant, () -> applications.withdraw(id)))
                .isEqualTo(new WithdrawResult.NotASignatory());
        assertThat(stage.as(
                        fay,
                        open.tenant,
                        () -> partners.invite(id, new NewPartner("Another", "x@example.org", PART), Texts.ENGLISH)))
                .isInstanceOf(InvitePartnerResult.Refused.class);
        var seen = stage.as(fay, open.tenant, () -> partners.of(id)).orElseThrow();
        assertThat(seen.mayManage()).isFalse();
        assertThat(seen.rows()).extracting(PartnersSheet.Row::email).containsExactly("");
        assertThat(stage.as(
                        fay,
                        open.tenant,
                        () -> partners.remove(id, seen.rows().getFirst().id())))
                .isInstanceOf(ChangePartnerResult.Refused.class);
    }

    @Test
    void theReceiptIsThePartnersTooAndNamesThemInWhatWasSealed() {
        var id = complete();
        var before = canonical(id);
        joined(id);
        assertThat(before).doesNotContain("partners");
        assertThat(canonical(id))
                .startsWith(before.substring(0, before.length() - 1))
                .contains("Fenland Homes Ltd");

        assertThat(stage.as(open.mair, open.tenant, () -> submissions.submit(id, true)))
                .isInstanceOf(SubmitResult.Submitted.class);

        var receipt = stage.as(open.mair, open.tenant, () -> submissions.receipt(id));
        assertThat(stage.as(gus, open.tenant, () -> submissions.receipt(id)))
                .isEqualTo(receipt)
                .isPresent();
        assertThat(letters.last(stage.emailOf(gus)).body()).contains("/files/receipts/" + id);
        assertThat(stage.as(gus, open.tenant, () -> answers.save(id, open.need, "Too late", 1)))
                .isInstanceOf(SaveResult.Refused.class);
        stage.as(open.mair, open.tenant, () -> applications.withdraw(id));
        assertThat(letters.last(stage.emailOf(gus)).body()).contains("in which you take part as a partner");
    }

    @Test
    void anInvitationRunsOutAfterFourteenDaysAndIsSentAgainUnderANewAddress() {
        var id = open.started(applications);
        deadline(id, Instant.now().plus(Duration.ofDays(40)));
        invite(open.mair, id, fay);
        var first = tokenOf(fay);

        clock.at(
                Instant.now().plus(Duration.ofDays(13)),
                () -> assertThat(invitation(first)).isInstanceOf(PartnerInvitation.Open.class));
        clock.at(Instant.now().plus(Duration.ofDays(15)), () -> {
            assertThat(invitation(first)).isEqualTo(new PartnerInvitation.Over(PartnerInvitation.Why.EXPIRED));
            assertThat(accept(fay, fenland)).isEqualTo(new AnswerPartnerResult.Over(PartnerInvitation.Why.EXPIRED));
            assertThat(stage.as(open.mair, open.tenant, () -> partners.resend(id, only(id), Texts.ENGLISH)))
                    .isEqualTo(new ChangePartnerResult.Done());
            assertThat(tokenOf(fay)).isNotEqualTo(first);
            assertThat(invitation(first)).isEqualTo(new PartnerInvitation.Over(PartnerInvitation.Why.UNKNOWN));
            assertThat(accept(fay, fenland)).isEqualTo(new AnswerPartnerResult.Accepted(id));
            assertThat(stage.as(open.mair, open.tenant, () -> partners.resend(id, only(id), Texts.ENGLISH)))
                    .isEqualTo(new ChangePartnerResult.ChangedMeanwhile());
        });
        assertThat(kinds(id)).contains("application.partner-invited-again");
    }

    @Test
    void anInvitationNeverOutlivesTheDeadlineOrTheDraft() {
        var id = complete();
        invite(open.mair, id, fay);
        assertThat(((PartnerInvitation.Open) invitation(tokenOf(fay))).expiresAt())
                .isEqualTo(open.closesAt);
        clock.at(
                open.closesAt.plusSeconds(1),
                () -> assertThat(invitation(tokenOf(fay)))
                        .isEqualTo(new PartnerInvitation.Over(PartnerInvitation.Why.CLOSED)));

        // Nobody waits for an answer to submit.
        assertThat(stage.as(open.mair, open.tenant, () -> submissions.submit(id, true)))
                .isInstanceOf(SubmitResult.Submitted.class);

        assertThat(accept(fay, fenland)).isEqualTo(new AnswerPartnerResult.Over(PartnerInvitation.Why.CLOSED));
    }

    @Test
    void anAddressThatIsWrongUsedOrTakenBackSaysWhichOfThese() {
        var id = open.started(applications);
        assertThat(invitation("0".repeat(64))).isEqualTo(new PartnerInvitation.Over(PartnerInvitation.Why.UNKNOWN));

        invite(open.mair, id, fay);
        stage.as(open.dev, open.tenant, () -> partners.remove(id, only(id)));
        assertThat(accept(fay, fenland)).isEqualTo(new AnswerPartnerResult.Over(PartnerInvitation.Why.REMOVED));

        joined(id);
        assertThat(accept(fay, fenland)).isEqualTo(new AnswerPartnerResult.Over(PartnerInvitation.Why.ACCEPTED));

        invite(open.mair, id, gus);
        assertThat(stage.as(gus, open.tenant, () -> partnerships.decline(tokenOf(gus), "No time")))
                .isEqualTo(new AnswerPartnerResult.Declined());
        assertThat(invitation(tokenOf(gus))).isEqualTo(new PartnerInvitation.Over(PartnerInvitation.Why.DECLINED));
        assertThat(letters.last(stage.emailOf(open.mair)).body()).contains("No time");
        assertThat(kinds(id)).contains("application.partner-taken-back", "application.partner-declined");
    }

    @Test
    void theWordIsGivenBySomebodyWhoSignsForAnotherOrganisationThanTheLeadsAndToTheTerms() {
        var id = open.started(applications);
        invite(open.mair, id, fay);
        var token = tokenOf(fay);

        assertThat(stage.as(gus, open.tenant, () -> partnerships.accept(token, fenland, true)))
                .isEqualTo(new AnswerPartnerResult.NotASignatory());
        assertThat(stage.as(open.mair, open.tenant, () -> partnerships.accept(token, open.hearth, true)))
                .isEqualTo(new AnswerPartnerResult.LeadsItself());
        assertThat(stage.as(fay, open.tenant, () -> partnerships.accept(token, fenland, false)))
                .isEqualTo(new AnswerPartnerResult.TermsNotAccepted());
        assertThat(stage.as(fay, open.tenant, () -> partnerships.accept(token, fenland, true)))
                .isEqualTo(new AnswerPartnerResult.Accepted(id));
        assertThat(stage.inTransaction(
                        Standpoint.in(open.tenant.id()),
                        () -> db.select(APPLICATION_PARTNER.TERMS_VERSION, APPLICATION_PARTNER.ACCEPTED_BY)
                                .from(APPLICATION_PARTNER)
                                .where(APPLICATION_PARTNER.APPLICATION_ID.eq(id.value()))
                                .fetchSingle()))
                .satisfies(row -> {
                    assertThat(row.value1()).isEqualTo(Partnerships.TERMS);
                    assertThat(row.value2()).isEqualTo(fay.value());
                });
    }

    @Test
    void anAddressIsInvitedOnceAtATimeAndWhatIsTypedWronglyIsNamed() {
        var id = open.started(applications);
        invite(open.mair, id, fay);
        assertThat(stage.as(open.dev, open.tenant, () -> partners.invite(id, typed(fay), Texts.ENGLISH)))
                .isEqualTo(new InvitePartnerResult.InvitedAlready());
        assertThat(stage.as(
                        open.dev,
                        open.tenant,
                        () -> partners.invite(id, new NewPartner(" ", "nobody", "x"), Texts.ENGLISH)))
                .isEqualTo(new InvitePartnerResult.Unusable(List.of(NewPartner.Problem.values())));
        assertThat(stage.as(fay, open.tenant, () -> partners.invite(id, typed(gus), Texts.ENGLISH)))
                .isInstanceOf(InvitePartnerResult.Refused.class);
    }

    @Test
    void ofTwoWhoAcceptOneInvitationAtOnceOneDoes() throws Exception {
        var id = open.started(applications);
        var hal = stage.person("Hal Hythe");
        var hythe = stage.organisation("Hythe Housing", hal);
        invite(open.mair, id, fay);
        var token = tokenOf(fay);

        var results = atOnce(
                () -> stage.as(fay, open.tenant, () -> partnerships.accept(token, fenland, true)),
                () -> stage.as(hal, open.tenant, () -> partnerships.accept(token, hythe, true)));

        assertThat(results)
                .containsExactlyInAnyOrder(
                        new AnswerPartnerResult.Accepted(id),
                        new AnswerPartnerResult.Over(PartnerInvitation.Why.ACCEPTED));
    }

    @Test
    void ofTwoInvitationsAcceptedForOneOrganisationAtOnceOneCounts() throws Exception {
        var id = open.started(applications);
        var ida = stage.person("Ida Isle");
        stage.join(fenland, ida, "SIGNATORY");
        invite(open.mair, id, fay);
        invite(open.mair, id, ida);

        var results = atOnce(() -> accept(fay, fenland), () -> accept(ida, fenland));

        assertThat(results)
                .containsExactlyInAnyOrder(
                        new AnswerPartnerResult.Accepted(id), new AnswerPartnerResult.TakesPartAlready());
    }

    @Test
    void aRemovedPartnerLosesAccessAtOnceAndWhatItWroteStays() {
        var id = open.started(applications);
        joined(id);
        stage.run(gus, open.tenant, () -> answers.save(id, open.need, "Written by Gus", 0));
        assertThat(mine(gus)).extracting(OwnApplicationRow::partner).containsExactly(true);

        assertThat(stage.as(open.dev, open.tenant, () -> partners.remove(id, only(id))))
                .isEqualTo(new ChangePartnerResult.Done());

        assertThat(stage.as(gus, open.tenant, () -> applications.tasks(id))).isEmpty();
        assertThat(stage.as(gus, open.tenant, () -> answers.save(id, open.need, "Again", 1)))
                .isInstanceOf(SaveResult.Refused.class);
        assertThat(mine(gus)).isEmpty();
        assertThat(answered(id)).isEqualTo("Written by Gus");
        assertThat(letters.last(stage.emailOf(gus)).subject()).contains("no longer takes part");
        assertThat(kinds(id)).contains("application.partner-removed");
        joined(id);
        assertThat(mine(gus)).hasSize(1);
    }

    @Test
    void theOwnListShowsAnApplicationOnceToWhoActsForSeveralOfItsOrganisations() {
        var id = open.started(applications);
        joined(id);
        stage.join(open.hearth, gus, "CONTRIBUTOR");
        stage.run(
                open.mair,
                open.tenant,
                () -> outlines.save(id, OutlineField.TITLE, "Homes in the fens", "Shared Lives in three counties"));

        assertThat(mine(gus))
                .extracting(OwnApplicationRow::title, OwnApplicationRow::partner)
                .containsExactly(tuple("Homes in the fens", false));
        assertThat(mine(fay))
                .extracting(OwnApplicationRow::title, OwnApplicationRow::partner)
                .containsExactly(tuple("Homes in the fens", true));
    }

    @Test
    void inAnotherFundersSpaceThereIsNothingOfItAndOutsideEverySpaceItsLineAlone() {
        var id = open.started(applications);
        invite(open.mair, id, fay);
        var token = tokenOf(fay);
        var other = stage.tenant("Other Fund");
        assertThat(stage.as(fay, other, () -> partnerships.accept(token, fenland, true)))
                .isEqualTo(new AnswerPartnerResult.Over(PartnerInvitation.Why.UNKNOWN));
        accept(fay, fenland);

        assertThat(stage.as(fay, other, () -> applications.tasks(id))).isEmpty();
        assertThat(stage.as(fay, other, () -> partners.of(id))).isEmpty();
        assertThat(stage.as(fay, other, () -> own.mine(null, 10))).isEmpty();
        assertThat(stage.inTransaction(Standpoint.of(fay), () -> own.mine(null, 10)))
                .extracting(OwnApplicationRow::id)
                .containsExactly(id);
        assertThat(stage.inTransaction(Standpoint.in(other.id(), fay), () -> db.fetchCount(APPLICATION_PARTNER)))
                .isZero();
        assertThat(stage.inTransaction(Standpoint.of(fay), () -> db.fetchCount(APPLICATION_PARTNER)))
                .isZero();
    }

    @Test
    void theDatabaseItselfKeepsTheLeadFromBeingItsOwnPartner() {
        var id = open.started(applications);
        joined(id);
        assertThatThrownBy(() -> stage.inTransaction(
                        Standpoint.in(open.tenant.id()),
                        () -> db.update(APPLICATION_PARTNER)
                                .set(APPLICATION_PARTNER.ORGANISATION_ID, open.hearth.value())
                                .where(APPLICATION_PARTNER.APPLICATION_ID.eq(id.value()))
                                .execute()))
                .hasMessageContaining("application_partner");
    }

    @Test
    void thePagesOfAnApplicationAskTheDatabaseAsOftenWithPartnersAsWithout() {
        var id = open.started(applications);
        var without = statements(id);
        joined(id);
        invite(open.mair, id, gus);
        assertThat(statements(id)).isEqualTo(without);
    }

    private int statements(ApplicationId id) {
        return SentStatements.of(() -> stage.run(open.mair, open.tenant, () -> {
                    applications.tasks(id);
                    partners.of(id);
                    own.mine(null, 10);
                }))
                .size();
    }

    private String canonical(ApplicationId id) {
        var sheet = stage.as(open.mair, open.tenant, () -> sheets.sheet(id)).orElseThrow();
        return SubmittedContent.canonical(
                sheet, new LinkedHashMap<>(), open.mair, null, Instant.parse("2026-07-03T16:00:00Z"));
    }

    /** What stands under the question of need, as the lead reads it. */
    private String answered(ApplicationId id) {
        return stage.as(open.mair, open.tenant, () -> sheets.sheet(id)).orElseThrow().sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.id().equals(open.need))
                .map(ApplicationSheet.Question::answer)
                .findFirst()
                .orElseThrow();
    }

    private ApplicationId complete() {
        return open.complete(applications, outlines, answers, budgets, plans);
    }

    private void deadline(ApplicationId id, Instant closesAt) {
        stage.inTransaction(
                Standpoint.in(open.tenant.id()),
                () -> db.update(APPLICATION)
                        .set(APPLICATION.CLOSES_AT, closesAt)
                        .where(APPLICATION.ID.eq(id.value()))
                        .execute());
    }

    private NewPartner typed(PersonId whom) {
        return new NewPartner("Fenland Homes", stage.emailOf(whom), PART);
    }

    private void invite(PersonId by, ApplicationId id, PersonId whom) {
        assertThat(stage.as(by, open.tenant, () -> partners.invite(id, typed(whom), Texts.ENGLISH)))
                .isEqualTo(new InvitePartnerResult.Invited(stage.emailOf(whom)));
    }

    private void joined(ApplicationId id) {
        invite(open.mair, id, fay);
        assertThat(accept(fay, fenland)).isEqualTo(new AnswerPartnerResult.Accepted(id));
    }

    /** By the latest of their letters. */
    private AnswerPartnerResult accept(PersonId person, OrganisationId organisation) {
        var token = tokenOf(person);
        return stage.as(person, open.tenant, () -> partnerships.accept(token, organisation, true));
    }

    private String tokenOf(PersonId person) {
        return letters.to(stage.emailOf(person)).stream()
                .filter(letter -> letter.body().contains("/partnerships/"))
                .reduce((_, later) -> later)
                .orElseThrow()
                .token();
    }

    private PartnerInvitation invitation(String token) {
        return stage.inTransaction(Standpoint.in(open.tenant.id()), () -> partnerships.invitation(token));
    }

    private PartnerId only(ApplicationId id) {
        return stage.as(open.mair, open.tenant, () -> partners.of(id))
                .orElseThrow()
                .rows()
                .getFirst()
                .id();
    }

    private List<OwnApplicationRow> mine(PersonId person) {
        return stage.as(person, open.tenant, () -> own.mine(null, 10));
    }

    private List<String> kinds(ApplicationId id) {
        return stage.as(open.mair, open.tenant, () -> sheets.history(id, null, 50)).stream()
                .map(Entry::kind)
                .toList();
    }

    @SafeVarargs
    private static List<AnswerPartnerResult> atOnce(Supplier<AnswerPartnerResult>... deeds) throws Exception {
        var start = new CyclicBarrier(deeds.length);
        try (var threads = Executors.newFixedThreadPool(deeds.length)) {
            var begun = new ArrayList<Future<AnswerPartnerResult>>();
            for (var deed : deeds) {
                begun.add(threads.submit(() -> {
                    start.await();
                    return deed.get();
                }));
            }
            var results = new ArrayList<AnswerPartnerResult>();
            for (var result : begun) {
                results.add(result.get());
            }
            return results;
        }
    }
}
