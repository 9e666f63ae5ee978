package org.scalingfund.application;

import static org.scalingfund.db.Tables.EVIDENCE_CLAIM;
import static org.scalingfund.db.Tables.QUESTION;
import static org.scalingfund.db.Tables.SECTION;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.scalingfund.base.Money;
import org.scalingfund.fund.AnswerShape;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.fund.QuestionLogic;
import org.scalingfund.fund.RoundId;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.Rows;
import org.scalingfund.testing.Stage;
import tools.jackson.databind.json.JsonMapper;

/** A funder with an open round of two questions, and an organisation with three people that applies to it. */
final class OpenRound {
    static final LocalDate WORK_FROM = LocalDate.of(2027, 1, 4);
    static final LocalDate WORK_UNTIL = LocalDate.of(2028, 12, 22);

    final Tenant tenant;
    final RoundId round = RoundId.random();
    final QuestionId need = QuestionId.random();
    final QuestionId letter = QuestionId.random();
    final Instant closesAt = Instant.now().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
    final PersonId mair;
    final PersonId dev;
    final PersonId sian;
    final OrganisationId hearth;

    private final Stage stage;
    private final DSLContext db;

    OpenRound(Stage stage, DSLContext db) {
        this.stage = stage;
        this.db = db;
        tenant = stage.tenant("Nation and Neighbourhood");
        mair = stage.person("Mair Rees");
        dev = stage.person("Dev Patel");
        sian = stage.person("Sian Owen");
        hearth = stage.organisation("Hearth and Harbour", mair);
        stage.join(hearth, dev, "CONTRIBUTOR");
        stage.join(hearth, sian, "SIGNATORY");
        stage.inTransaction(Standpoint.in(tenant.id()), () -> write(db));
    }

    private int write(DSLContext db) {
        var fund = FundId.random();
        var section = UUID.randomUUID();
        var now = Instant.now();
        db.executeInsert(Rows.fund(fund));
        var open = Rows.round(round, fund, now.minus(Duration.ofDays(1)), closesAt);
        open.setStatus("OPEN");
        open.setWorkFrom(WORK_FROM);
        open.setWorkUntil(WORK_UNTIL);
        open.setAllowedKinds(new String[] {"CHARITY", "COUNCIL"});
        db.executeInsert(open);
        db.insertInto(SECTION)
                .set(SECTION.ID, section)
                .set(SECTION.ROUND_ID, round.value())
                .set(SECTION.POSITION, 1)
                .set(SECTION.TITLE, "Need and people")
                .execute();
        question(db, section, need, "LONG_TEXT", true);
        return question(db, section, letter, "FILE", false);
    }

    private int question(DSLContext db, UUID section, QuestionId id, String kind, boolean required) {
        return db.insertInto(QUESTION)
                .set(QUESTION.ID, id.value())
                .set(QUESTION.ROUND_ID, round.value())
                .set(QUESTION.SECTION_ID, section)
                .set(QUESTION.CODE, kind.equals("FILE") ? "Q2" : "Q1")
                .set(QUESTION.POSITION, 1)
                .set(QUESTION.LABEL, "Who is not reached?")
                .set(QUESTION.KIND, kind)
                .set(QUESTION.REQUIRED, required)
                .set(QUESTION.WORD_LIMIT, kind.equals("FILE") ? null : 200)
                .execute();
    }

    /** One more question, required; {@code code} is what formulas call it. */
    QuestionId ask(String code, QuestionKind kind, String label, QuestionLogic logic) {
        var shape = kind.offersChoices()
                ? AnswerShape.chosen(kind, List.of("England", "Wales"))
                : kind.isText() ? AnswerShape.written(kind, 100) : AnswerShape.of(kind);
        return ask(code, shape, label, logic);
    }

    QuestionId ask(String code, AnswerShape shape, String label, QuestionLogic logic) {
        var id = QuestionId.random();
        stage.inTransaction(
                Standpoint.in(tenant.id()),
                () -> db.insertInto(QUESTION)
                        .set(QUESTION.ID, id.value())
                        .set(QUESTION.ROUND_ID, round.value())
                        .set(
                                QUESTION.SECTION_ID,
                                db.select(SECTION.ID)
                                        .from(SECTION)
                                        .where(SECTION.ROUND_ID.eq(round.value()))
                                        .fetchSingle(SECTION.ID))
                        .set(QUESTION.CODE, code)
                        .set(QUESTION.POSITION, Integer.parseInt(code.substring(1)))
                        .set(QUESTION.LABEL, label)
                        .set(QUESTION.KIND, shape.kind().name())
                        .set(QUESTION.REQUIRED, true)
                        .set(QUESTION.WORD_LIMIT, shape.wordLimit())
                        .set(QUESTION.CHOICES, shape.choices().toArray(String[]::new))
                        .set(QUESTION.COLUMNS, JSONB.valueOf(JsonMapper.shared().writeValueAsString(shape.columns())))
                        .set(QUESTION.MOST_ROWS, shape.mostRows())
                        .set(QUESTION.SHOWN_WHEN, logic.shownWhen())
                        .set(QUESTION.VALID_WHEN, logic.validWhen())
                        .set(QUESTION.VALID_WORDS, logic.validWords())
                        .set(QUESTION.CALCULATED_AS, logic.calculatedAs())
                        .execute());
        return id;
    }

    /** Another round of the same funder, for one kind of organisation; a draft is not published. */
    RoundId another(String status, Instant closes, String kind) {
        var id = RoundId.random();
        var fund = FundId.random();
        var other = Rows.round(id, fund, closes.minus(Duration.ofDays(60)), closes);
        other.setStatus(status);
        other.setTitle("Round " + status + " for " + kind);
        other.setWorkFrom(WORK_FROM);
        other.setWorkUntil(WORK_UNTIL);
        other.setAllowedKinds(new String[] {kind});
        if (status.equals("DRAFT")) {
            other.setPublishedAt(null);
        }
        stage.inTransaction(
                Standpoint.in(tenant.id()), () -> db.executeInsert(Rows.fund(fund)) + db.executeInsert(other));
        return id;
    }

    /** The path of the round's public page. */
    String page() {
        return "/" + tenant.space() + "/rounds/" + round;
    }

    /** Mair starts an application. */
    ApplicationId started(Applications applications) {
        var result = stage.as(mair, tenant, () -> applications.start(round, hearth, "Shared Lives in three counties"));
        return ((StartResult.Started) result).application();
    }

    /** Mair writes everything that is asked for. */
    ApplicationId complete(
            Applications applications, Outlines outlines, Answers answers, Budgets budgets, DeliveryPlans plans) {
        var id = started(applications);
        stage.run(mair, tenant, () -> {
            outlines.save(id, OutlineField.SUMMARY, "We recruit carers.", "");
            outlines.save(id, OutlineField.STARTS_ON, WORK_FROM.toString(), "");
            outlines.save(id, OutlineField.ENDS_ON, WORK_UNTIL.toString(), "");
            outlines.save(id, OutlineField.STAGE, "GROWING", "");
            outlines.save(id, OutlineField.TARGET_STAGE, "SYSTEM_CHANGE", "");
            outlines.save(id, OutlineField.SCALING_ROUTE, "PARTNERSHIP", "");
            outlines.addArea(id, "E10000014");
            answers.save(id, need, "People with dementia.", 0);
            budgets.add(id, line("612500.50"));
            plans.add(
                    id,
                    new PlannedMilestone(
                            PlannedMilestoneId.random(), "Recruit", WORK_FROM.plusMonths(2), new BigDecimal(100)));
        });
        stage.inTransaction(Standpoint.in(tenant.id()), () -> writePagesOfHigherFeatures(id));
        return id;
    }

    /** Written straight into their tables: this feature does not know those that bring the pages. */
    private int writePagesOfHigherFeatures(ApplicationId id) {
        Rows.ratings(db, id, mair, "none");
        var claim = db.newRecord(EVIDENCE_CLAIM);
        claim.setApplicationId(id.value());
        claim.setTheoryOfChange(true);
        claim.setPrePostData(true);
        claim.setComparisonGroup(false);
        claim.setEffectExcludesZero(false);
        claim.setIndependentEvaluator(false);
        claim.setReplicatedSites(0);
        claim.setUnitCostKnown(false);
        claim.setOperatedByOthers(false);
        claim.setManualOrLicence(false);
        claim.setImpactSustained(false);
        claim.setVerified(false);
        claim.setStatedBy(mair.value());
        claim.setStatedAt(Instant.now());
        return db.insertInto(EVIDENCE_CLAIM).set(claim).execute();
    }

    static BudgetLine line(String amount) {
        return new BudgetLine(BudgetLineId.random(), BudgetCategory.STAFF, "Recruitment officer", Money.of(amount));
    }
}
