package org.scalingfund.lifecycle;

import static org.jooq.impl.DSL.count;
import static org.scalingfund.db.Tables.ACTIVITY;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.FUND;
import static org.scalingfund.db.Tables.ROUND;
import static org.scalingfund.db.Tables.WORK_ITEM;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundLifecycle;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.process.Incidents;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.Rows;
import org.scalingfund.testing.Stage;
import org.springframework.context.ApplicationContext;

/**
 * A round whose deadline has just passed on drafts and on submitted applications. Everything falls due in the moment in
 * which it is committed; the process engine's own threads work it off.
 */
record ClosingRound(Stage stage, DSLContext db, ApplicationContext product, StoryIds ids) {
    static final int DRAFTS = 30;
    static final int SUBMITTED = 30;

    private static final String CODE = "C9";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    void begin(Consumer<String> say) {
        var organisation = stage.organisation("Hearth and Harbour", ids.lead());
        in(() -> {
            var closes = Instant.now().minus(Duration.ofMinutes(5));
            var round = insertRound(closes);
            product.getBean(RoundLifecycle.class).begin(round, closes.minus(Duration.ofDays(30)), closes);
            var cases = product.getBean(ApplicationLifecycle.class);
            for (var number = 1; number <= DRAFTS + SUBMITTED; number++) {
                var submitted = number > DRAFTS;
                var application = insertApplication(round, organisation, number, submitted, closes);
                cases.begin(application, closes);
                if (submitted) {
                    cases.submitted(application);
                }
            }
            return round;
        });
        say.accept("closing");
        for (var reached = worked(); reached < DRAFTS + SUBMITTED; reached = awaitMoreThan(reached)) {
            say.accept("closed " + reached);
        }
    }

    /** Waits until everything has reached its end, and says what is there then. */
    void settle(Consumer<String> say) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> statuses().equals(Map.of("EXPIRED", DRAFTS, "CHECKING", SUBMITTED, "ROUND CLOSED", 1)));
        say.accept("settled " + statuses() + " " + remembered() + " " + work() + " incidents="
                + product.getBean(Incidents.class).openIn(ids.funder(), 10).size());
    }

    private int awaitMoreThan(int reached) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(this::worked, now -> now > reached);
    }

    private int worked() {
        return in(() -> db.fetchCount(
                APPLICATION, DSL.and(ofRound(APPLICATION.ID), APPLICATION.STATUS.in("EXPIRED", "CHECKING"))));
    }

    private Map<String, Integer> statuses() {
        return in(() -> {
            var found = new TreeMap<String, Integer>();
            db.select(APPLICATION.STATUS, count())
                    .from(APPLICATION)
                    .where(ofRound(APPLICATION.ID))
                    .groupBy(APPLICATION.STATUS)
                    .forEach(row -> found.put(row.value1(), row.value2()));
            db.select(ROUND.STATUS)
                    .from(ROUND)
                    .where(ROUND.CODE.eq(CODE))
                    .forEach(row -> found.put("ROUND " + row.value1(), 1));
            return found;
        });
    }

    private Map<String, Integer> remembered() {
        return in(() -> {
            var found = new TreeMap<String, Integer>();
            db.select(ACTIVITY.KIND, count())
                    .from(ACTIVITY)
                    .where(ofRound(ACTIVITY.SUBJECT_ID))
                    .groupBy(ACTIVITY.KIND)
                    .forEach(row -> found.put(row.value1(), row.value2()));
            return found;
        });
    }

    private Map<String, Integer> work() {
        return in(() -> {
            var found = new TreeMap<String, Integer>();
            db.select(WORK_ITEM.KIND, count())
                    .from(WORK_ITEM)
                    .where(ofRound(WORK_ITEM.SUBJECT_ID))
                    .groupBy(WORK_ITEM.KIND)
                    .forEach(row -> found.put(row.value1(), row.value2()));
            return found;
        });
    }

    /** The round itself, or one of its applications. */
    private Condition ofRound(TableField<?, UUID> subject) {
        return subject.in(DSL.select(APPLICATION.as("a").ID)
                .from(APPLICATION.as("a"))
                .join(ROUND.as("r"))
                .on(ROUND.as("r").ID.eq(APPLICATION.as("a").ROUND_ID))
                .where(ROUND.as("r").CODE.eq(CODE))
                .union(DSL.select(ROUND.as("r").ID)
                        .from(ROUND.as("r"))
                        .where(ROUND.as("r").CODE.eq(CODE))));
    }

    private RoundId insertRound(Instant closes) {
        var id = RoundId.random();
        var fund = db.select(FUND.ID).from(FUND).limit(1).fetchSingle(FUND.ID);
        var round = Rows.round(id, new FundId(Objects.requireNonNull(fund)), closes.minus(Duration.ofDays(30)), closes);
        round.setStatus("SCHEDULED");
        round.setCode(CODE);
        db.executeInsert(round);
        return id;
    }

    private ApplicationId insertApplication(
            RoundId round, OrganisationId organisation, int number, boolean submitted, Instant closes) {
        var id = ApplicationId.random();
        var application = Rows.application(id, round, organisation, ids.lead(), closes);
        application.setReference("C9-%02d".formatted(number));
        if (submitted) {
            application.setStatus("SUBMITTED");
            application.setSubmittedAt(closes);
            application.setSubmittedBy(ids.lead().value());
            application.setAnswersHash("hash".getBytes(StandardCharsets.UTF_8));
        }
        db.executeInsert(application);
        return id;
    }

    private <T> T in(Supplier<T> deed) {
        return stage.inTransaction(Standpoint.in(ids.funder()), deed);
    }
}
