package org.scalingfund.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.scalingfund.application.Answers;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.application.ApplicationSheets;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.application.Applications;
import org.scalingfund.application.BudgetCategory;
import org.scalingfund.application.BudgetLine;
import org.scalingfund.application.BudgetLineId;
import org.scalingfund.application.Budgets;
import org.scalingfund.application.DeliveryPlans;
import org.scalingfund.application.OutlineField;
import org.scalingfund.application.Outlines;
import org.scalingfund.application.PlannedMilestone;
import org.scalingfund.application.PlannedMilestoneId;
import org.scalingfund.application.SaveResult;
import org.scalingfund.application.StartResult;
import org.scalingfund.application.Submissions;
import org.scalingfund.application.SubmitResult;
import org.scalingfund.base.Money;
import org.scalingfund.base.ProductClock;
import org.scalingfund.base.Role;
import org.scalingfund.document.Intake;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Evidence;
import org.scalingfund.evaluation.EvidenceFacts;
import org.scalingfund.evaluation.Rater;
import org.scalingfund.fund.CreateRoundResult;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.NewRound;
import org.scalingfund.fund.PublishResult;
import org.scalingfund.fund.RoundDates;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundSetUp;
import org.scalingfund.fund.RoundSteering;
import org.scalingfund.fund.Rounds;
import org.scalingfund.milestone.MilestoneId;
import org.scalingfund.milestone.ReportSheet;
import org.scalingfund.milestone.Reports;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.ReadyFund;
import org.scalingfund.testing.Stage;
import org.scalingfund.worklist.WorkItem;
import org.scalingfund.worklist.WorkKind;
import org.scalingfund.worklist.WorkList;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/**
 * One application on its way, and the people around it. It takes place long ago, so that the clock, when it is moved,
 * meets the timers of no other test.
 */
final class Journey {
    static final Money AMOUNT = Money.of("312500.50");
    static final String COMMENT =
            "Clear and honest, with local numbers, and the people concerned shaped it from the start.";

    final Tenant tenant;
    final PersonId manager;
    final PersonId finance;
    final PersonId evaluator;
    final PersonId auditor;
    final List<PersonId> assessors = new ArrayList<>();
    final PersonId lead;
    final PersonId contributor;
    final PersonId signatory;
    final OrganisationId organisation;

    private final ApplicationContext product;
    private final Stage stage;
    private Instant moment;
    private RoundId round = RoundId.random();
    private ApplicationId application = ApplicationId.random();

    Journey(ApplicationContext product, Instant begins) {
        this.product = product;
        this.stage = product.getBean(Stage.class);
        this.moment = begins.truncatedTo(ChronoUnit.SECONDS);
        tenant = stage.tenant("Journey Fund");
        manager = stage.person("Priya Nair", tenant, Role.FUND_MANAGER);
        finance = stage.person("Femi Adeyinka", tenant, Role.FINANCE_OFFICER);
        evaluator = stage.person("Elin Vaughan", tenant, Role.EVALUATOR);
        auditor = stage.person("Ada Okafor", tenant, Role.AUDITOR, Role.TENANT_ADMINISTRATOR);
        for (var name : List.of("Owen Pritchard", "Bea Marchetti", "Cai Morgan")) {
            assessors.add(stage.person(name, tenant, Role.ASSESSOR));
        }
        lead = stage.person("Mair Rees");
        contributor = stage.person("Dev Patel");
        signatory = stage.person("Sian Owen");
        organisation = stage.organisation("Hearth and Harbour", lead);
        stage.join(organisation, contributor, "CONTRIBUTOR");
        stage.join(organisation, signatory, "SIGNATORY");
    }

    <T> T the(Class<T> service) {
        return product.getBean(service);
    }

    RoundId round() {
        return round;
    }

    ApplicationId application() {
        return application;
    }

    /** Does {@code deed} as this person, at the moment the journey has reached. */
    <T> T as(PersonId person, Supplier<T> deed) {
        var result = new ArrayList<T>();
        the(ProductClock.class).at(moment, () -> result.add(stage.as(person, tenant, deed)));
        return result.getFirst();
    }

    void run(PersonId person, Runnable deed) {
        the(ProductClock.class).at(moment, () -> stage.run(person, tenant, deed));
    }

    /** Goes on until {@code then}; what is due on the way is done by the processes. */
    void until(Instant then) {
        the(ProductClock.class).at(moment, () -> the(DueSteps.class).runUntil(tenant.id(), then));
        moment = then;
    }

    void pass(Duration time) {
        until(moment.plus(time));
    }

    /** Lets the processes do what they have to do now. */
    void settle() {
        pass(Duration.ofMinutes(1));
    }

    Instant moment() {
        return moment;
    }

    LocalDate today() {
        return moment.atZone(tenant.zone()).toLocalDate();
    }

    Instant at17(LocalDate day) {
        return day.atTime(LocalTime.of(17, 0)).atZone(tenant.zone()).toInstant();
    }

    ApplicationStatus status() {
        // As its applicant sees it: a draft is sealed from the funder.
        return as(lead, () -> the(ApplicationSheets.class).sheet(application))
                .orElseThrow()
                .facts()
                .status();
    }

    /** What waits for this person, in the product's own words for it. */
    List<WorkKind> waitingFor(PersonId person) {
        return as(person, () -> the(WorkList.class).mine(null, 50)).stream()
                .map(WorkItem::kind)
                .toList();
    }

    /** Two weeks open, then six weeks of assessment, from the template for adult social care with two assessors. */
    void publishRound() {
        run(manager, () -> {
            var fund = ReadyFund.begin(the(Funds.class), "Scaling Care", "For what works.", Money.of("4000000.00"));
            var created = (CreateRoundResult.Created)
                    the(Rounds.class).create(new NewRound(fund, "adult-social-care", "A7", "Scaling what works"));
            round = created.round();
            var draft = the(Rounds.class).find(round).orElseThrow();
            the(RoundSetUp.class).changeDates(round, draft.dates(), dates());
            assertThat(the(RoundSteering.class).publish(round)).isInstanceOf(PublishResult.Published.class);
        });
    }

    void startApplication() {
        application = as(lead, () -> (StartResult.Started)
                        the(Applications.class).start(round, organisation, "Shared Lives in three counties"))
                .application();
    }

    /** Everything that the round asks for, each field saved by itself. */
    void write() {
        run(lead, () -> {
            var from = today().plusDays(100);
            outline(OutlineField.SUMMARY, "We bring Shared Lives to three counties.");
            outline(OutlineField.STARTS_ON, from.toString());
            outline(OutlineField.ENDS_ON, from.plusDays(600).toString());
            outline(OutlineField.STAGE, "GROWING");
            outline(OutlineField.TARGET_STAGE, "SYSTEM_CHANGE");
            outline(OutlineField.SCALING_ROUTE, "PARTNERSHIP");
            the(Outlines.class).addArea(application, "E10000014");
            questions().forEach(this::answer);
            the(Budgets.class)
                    .add(
                            application,
                            new BudgetLine(BudgetLineId.random(), BudgetCategory.STAFF, "A recruiter", AMOUNT));
            milestone("A recruiter is in post", from.plusDays(60), "40");
            milestone("Thirty arrangements have begun", from.plusDays(500), "60");
            the(Conditions.class)
                    .rate(
                            application,
                            ConditionRating.AT_APPLICATION,
                            Rater.SELF,
                            the(Conditions.class).parameters().stream()
                                    .map(parameter -> new Conditions.Rated(parameter.code(), 1, "Carries us"))
                                    .toList());
            the(Evidence.class)
                    .claim(
                            application,
                            new EvidenceFacts(true, true, true, true, true, 1, true, false, false, false),
                            "The report of the institute");
        });
    }

    SubmitResult submit() {
        return as(lead, () -> the(Submissions.class).submit(application, true));
    }

    List<ApplicationSheet.Question> questions() {
        return as(lead, () -> the(Applications.class).tasks(application)).orElseThrow().sheet().sections().stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** The draft of a report on a milestone, with everything that is asked for and a file. */
    ReportSheet report(MilestoneId milestone, String spent) {
        return as(lead, () -> {
            var reports = the(Reports.class);
            var draft = reports.open(milestone).orElseThrow();
            reports.save(
                    draft.id(),
                    draft.saved().revision(),
                    new ReportSheet.Content("It went as planned.", "First conversations decide.", Money.of(spent)));
            the(Conditions.class).rateAsBefore(application, draft.id().toString());
            reports.addEvidence(
                    draft.id(),
                    the(Intake.class)
                            .take(
                                    "carers.txt",
                                    new ByteArrayResource(
                                            "Twelve carers were approved.".getBytes(StandardCharsets.UTF_8))));
            return reports.find(draft.id()).orElseThrow();
        });
    }

    private RoundDates dates() {
        return new RoundDates(
                moment.plus(Duration.ofHours(1)),
                at17(today().plusDays(14)),
                at17(today().plusDays(56)),
                at17(today().plusDays(80)),
                today().plusDays(90),
                today().plusDays(900));
    }

    private void outline(OutlineField field, String text) {
        assertThat(the(Outlines.class).save(application, field, text, "")).isInstanceOf(SaveResult.Saved.class);
    }

    private void answer(ApplicationSheet.Question question) {
        var text = switch (question.kind()) {
            case NUMBER -> "118";
            case CHOICE -> question.asked().shape().choices().getFirst();
            case FILE -> "";
            default -> "People with a learning disability told us what a good week is, and we listened.";
        };
        if (!text.isEmpty()) {
            assertThat(the(Answers.class).save(application, question.id(), text, question.revision()))
                    .isInstanceOf(SaveResult.Saved.class);
        }
    }

    private void milestone(String title, LocalDate dueOn, String share) {
        the(DeliveryPlans.class)
                .add(
                        application,
                        new PlannedMilestone(PlannedMilestoneId.random(), title, dueOn, new BigDecimal(share)));
    }
}
