package org.scalingfund.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scalingfund.db.Tables.ACTIVITY;
import static org.scalingfund.db.Tables.MEMBERSHIP;
import static org.scalingfund.db.Tables.OUTBOX;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.WORK_ITEM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.ProductClock;
import org.scalingfund.document.Document;
import org.scalingfund.document.DocumentAccess;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class OffersAndAgreementsTest {
    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    ProductClock clock;

    @Autowired
    DueSteps dueSteps;

    @Autowired
    Offers offers;

    @Autowired
    OfferAnswers answers;

    @Autowired
    Agreements agreements;

    @Autowired
    Awards awards;

    @Autowired
    List<DocumentAccess> documentAccess;

    private FundedApplication funded;

    @BeforeEach
    void setTheStage() {
        funded = new FundedApplication(stage, db);
    }

    @Test
    void anOfferStandsForThirtyDaysUntilFiveInTheAfternoon() {
        var award = funded.offered(offers);

        var zone = funded.tenant.zone();
        assertThat(sheet(award).status().acceptBy())
                .isEqualTo(LocalDate.now(zone)
                        .plusDays(30)
                        .atTime(LocalTime.of(17, 0))
                        .atZone(zone)
                        .toInstant());
        assertThat(sheet(award).schedule())
                .extracting(milestone -> milestone.payment().toString())
                .hasSize(3);
        assertThat(waiting(award)).containsExactly("ANSWER_OFFER");
        assertThat(mailsTo(funded.mair)).isEqualTo(1);
        assertThat(deeds()).containsExactly("award.offered");
    }

    @Test
    void theLeadAcceptsAndTheAgreementIsDrawnUpForBothSides() {
        var award = funded.offered(offers);

        assertThat(accept(funded.mair, award)).isInstanceOf(AnswerResult.Accepted.class);
        dueSteps.runUntil(Instant.now());

        assertThat(status(award)).isEqualTo(AwardStatus.READY_TO_SIGN);
        assertThat(agreement(award)).extracting(Document::name).containsExactly("Grant agreement A2-01.pdf");
        assertThat(agreement(award)).allMatch(file -> file.mediaType().equals("application/pdf"));
        assertThat(waiting(award)).containsExactly("SIGN_FOR_RECIPIENT");
        assertThat(stage.as(funded.dev, funded.tenant, () -> awards.ownAgreement(award)))
                .hasSize(1);
        assertThat(stage.as(funded.stranger, funded.tenant, () -> awards.ownAgreement(award)))
                .isEmpty();
    }

    @Test
    void aLeadWhoReadsWelshGetsTheAgreementInWelshAsWell() {
        stage.inTransaction(
                Standpoint.NOWHERE,
                () -> db.update(PERSON)
                        .set(PERSON.LANGUAGE, "cy")
                        .where(PERSON.ID.eq(funded.mair.value()))
                        .execute());
        var award = funded.offered(offers);

        accept(funded.mair, award);
        dueSteps.runUntil(Instant.now());

        assertThat(agreement(award))
                .extracting(Document::name)
                .containsExactlyInAnyOrder("Grant agreement A2-01.pdf", "Cytundeb grant A2-01.pdf");
    }

    @Test
    void bothSidesSignAndTheSignedAgreementIsKeptBesideTheFirst() {
        var award = funded.inForce(offers, answers, agreements, dueSteps);

        assertThat(status(award)).isEqualTo(AwardStatus.IN_FORCE);
        assertThat(sheet(award).recipientSignature().person()).isEqualTo("Sian Owen");
        assertThat(sheet(award).fundSignature().person()).isEqualTo("Ann Lee");
        assertThat(agreement(award))
                .extracting(Document::name)
                .containsExactly("Grant agreement A2-01.pdf", "Grant agreement A2-01, signed.pdf");
        assertThat(waiting(award)).isEmpty();
        assertThat(deeds())
                .containsExactly(
                        "award.offered",
                        "award.accepted",
                        "award.agreement-drawn-up",
                        "award.signed-by-recipient",
                        "award.signed-by-fund");
    }

    @Test
    void aContributorNeitherAnswersNorSigns() {
        var award = funded.offered(offers);

        assertThat(accept(funded.dev, award)).isInstanceOf(AnswerResult.NotYours.class);
        accept(funded.mair, award);
        dueSteps.runUntil(Instant.now());
        assertThat(signForRecipient(funded.dev, award)).isInstanceOf(SignResult.NotYours.class);
        assertThat(stage.as(funded.dev, funded.tenant, () -> awards.findOwn(award)))
                .hasValueSatisfying(own -> assertThat(own.mayBind()).isFalse());
    }

    @Test
    void aDeclinedOfferEndsThereWithItsReasons() {
        var award = funded.offered(offers);

        var result = stage.as(funded.sian, funded.tenant, () -> answers.decline(award, "Funded elsewhere"));

        assertThat(result).isInstanceOf(AnswerResult.Declined.class);
        assertThat(status(award)).isEqualTo(AwardStatus.OFFER_DECLINED);
        assertThat(waiting(award)).isEmpty();
        assertThat(accept(funded.mair, award)).isInstanceOf(AnswerResult.AlreadyAnswered.class);
    }

    @Test
    void anOfferNobodyAnsweredLapsesAndIsNotAcceptedAfterwards() {
        var award = funded.offered(offers);
        var acceptBy = sheet(award).status().acceptBy();

        assertThat(acceptAt(acceptBy, award)).isInstanceOf(AnswerResult.Lapsed.class);
        dueSteps.runUntil(funded.tenant.id(), acceptBy.plusSeconds(1));

        assertThat(status(award)).isEqualTo(AwardStatus.LAPSED);
        assertThat(waiting(award)).isEmpty();
        assertThat(accept(funded.mair, award)).isInstanceOf(AnswerResult.Lapsed.class);
        assertThat(deeds()).containsExactly("award.offered", "award.lapsed");
    }

    @Test
    void theLastMomentIsStillInTime() {
        var award = funded.offered(offers);

        assertThat(acceptAt(sheet(award).status().acceptBy().minusMillis(1), award))
                .isInstanceOf(AnswerResult.Accepted.class);
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneDoes() throws Exception {
        var award = funded.offered(offers);

        var results = atOnce(List.of(() -> accept(funded.mair, award), () -> accept(funded.sian, award)));

        assertThat(results).hasAtLeastOneElementOfType(AnswerResult.Accepted.class);
        assertThat(results).hasAtLeastOneElementOfType(AnswerResult.AlreadyAnswered.class);
        assertThat(deeds()).containsOnlyOnce("award.accepted");
    }

    @Test
    void nobodySignsForBothSides() {
        var award = funded.offered(offers);
        accept(funded.mair, award);
        dueSteps.runUntil(Instant.now());
        signForRecipient(funded.sian, award);
        stage.join(funded.hearth, funded.ben, "CONTRIBUTOR");

        assertThat(signForFund(funded.ben, award)).isInstanceOf(SignResult.OtherSideIsYours.class);
        assertThat(signForFund(funded.ann, award)).isInstanceOf(SignResult.Signed.class);
        assertThat(signForFund(funded.gwen, award)).isInstanceOf(SignResult.NotOpen.class);
    }

    @Test
    void theFundSignsAfterTheRecipientAndNotBefore() {
        var award = funded.offered(offers);
        accept(funded.mair, award);
        dueSteps.runUntil(Instant.now());

        assertThat(signForFund(funded.ann, award)).isInstanceOf(SignResult.NotOpen.class);
        assertThat(signForRecipient(funded.mair, award)).isInstanceOf(SignResult.Signed.class);
        assertThat(signForRecipient(funded.sian, award)).isInstanceOf(SignResult.NotOpen.class);
    }

    @Test
    void strangersAndOtherFundersFindNothingHoweverTheyAsk() {
        var award = funded.offered(offers);
        var other = new FundedApplication(stage, db);

        assertThat(accept(funded.stranger, award)).isInstanceOf(AnswerResult.NotYours.class);
        assertThat(stage.as(funded.stranger, funded.tenant, () -> answers.decline(award, "")))
                .isInstanceOf(AnswerResult.NotYours.class);
        assertThat(signForRecipient(funded.stranger, award)).isInstanceOf(SignResult.NotYours.class);
        assertThat(stage.as(funded.stranger, funded.tenant, () -> awards.findOwn(award)))
                .isEmpty();
        assertThat(stage.as(funded.stranger, funded.tenant, () -> awards.ownUnderWay(10)))
                .isEmpty();
        assertThat(stage.as(funded.mair, other.tenant, () -> answers.accept(award)))
                .isInstanceOf(AnswerResult.NotYours.class);
        assertThat(stage.as(other.ann, other.tenant, () -> agreements.signForFund(award)))
                .isInstanceOf(SignResult.NotYours.class);
        assertThat(stage.as(other.ann, other.tenant, () -> awards.find(award))).isEmpty();
        assertThat(stage.as(other.ann, other.tenant, () -> awards.agreement(award)))
                .isEmpty();
        assertThat(stage.as(other.ann, other.tenant, () -> awards.ofApplication(funded.application)))
                .isEmpty();
        assertThat(stage.as(other.ann, other.tenant, () -> awards.drawing(award)))
                .isEmpty();
        assertThat(stage.as(other.ann, other.tenant, () -> awards.underWay(null, 10)))
                .isEmpty();
        assertThatThrownBy(() -> signForFund(funded.mair, award)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.as(funded.mair, funded.tenant, () -> awards.find(award)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theFileOfAnAgreementIsReadByBothSidesOnly() {
        var award = funded.inForce(offers, answers, agreements, dueSteps);
        var file = agreement(award).getFirst();

        assertThat(mayRead(funded.dev, file)).contains(true);
        assertThat(mayRead(funded.femi, file)).contains(true);
        assertThat(mayRead(funded.stranger, file)).contains(false);
        stage.inTransaction(
                Standpoint.in(funded.tenant.id()),
                () -> db.insertInto(MEMBERSHIP)
                        .set(MEMBERSHIP.PERSON_ID, funded.stranger.value())
                        .set(MEMBERSHIP.ROLE, "ASSESSOR")
                        .set(MEMBERSHIP.GRANTED_AT, Instant.now())
                        .execute());
        assertThat(mayRead(funded.stranger, file)).contains(false);
    }

    private Optional<Boolean> mayRead(PersonId person, Document file) {
        return stage.inTransaction(
                Standpoint.in(funded.tenant.id(), person),
                () -> documentAccess.stream()
                        .flatMap(access -> access.mayRead(file).stream())
                        .findFirst());
    }

    private AnswerResult accept(PersonId person, AwardId award) {
        return stage.as(person, funded.tenant, () -> answers.accept(award));
    }

    private AnswerResult acceptAt(Instant moment, AwardId award) {
        var result = new ArrayList<AnswerResult>();
        clock.at(moment, () -> result.add(accept(funded.mair, award)));
        return result.getFirst();
    }

    private SignResult signForRecipient(PersonId person, AwardId award) {
        return stage.as(person, funded.tenant, () -> agreements.signForRecipient(award));
    }

    private SignResult signForFund(PersonId person, AwardId award) {
        return stage.as(person, funded.tenant, () -> agreements.signForFund(award));
    }

    private AwardSheet sheet(AwardId award) {
        return stage.as(funded.ann, funded.tenant, () -> awards.find(award)).orElseThrow();
    }

    private AwardStatus status(AwardId award) {
        return sheet(award).status().value();
    }

    private List<Document> agreement(AwardId award) {
        return stage.as(funded.ann, funded.tenant, () -> awards.agreement(award));
    }

    private List<String> waiting(AwardId award) {
        return stage.inTransaction(
                Standpoint.in(funded.tenant.id()),
                () -> db.select(WORK_ITEM.KIND)
                        .from(WORK_ITEM)
                        .where(WORK_ITEM.SUBJECT_ID.eq(award.value()))
                        .and(WORK_ITEM.DONE_AT.isNull())
                        .fetch(WORK_ITEM.KIND));
    }

    private int mailsTo(PersonId person) {
        return stage.inTransaction(
                Standpoint.in(funded.tenant.id()), () -> db.fetchCount(OUTBOX, OUTBOX.PERSON_ID.eq(person.value())));
    }

    private List<String> deeds() {
        return stage.inTransaction(
                Standpoint.in(funded.tenant.id()),
                () -> db.select(ACTIVITY.KIND)
                        .from(ACTIVITY)
                        .where(ACTIVITY.SUBJECT_ID.eq(funded.application.value()))
                        .orderBy(ACTIVITY.NUMBER)
                        .fetch(ACTIVITY.KIND));
    }

    private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        var start = new CyclicBarrier(deeds.size());
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            var running = deeds.stream()
                    .map(deed -> threads.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var deed : running) {
                results.add(deed.get(30, TimeUnit.SECONDS));
            }
            return results;
        }
    }
}
