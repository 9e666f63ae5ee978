package org.scalingfund.demo;

import java.util.List;
import org.scalingfund.award.Agreements;
import org.scalingfund.award.AnswerResult;
import org.scalingfund.award.Awards;
import org.scalingfund.award.OfferAnswers;
import org.scalingfund.award.SignResult;
import org.scalingfund.base.Money;
import org.scalingfund.document.Intake;
import org.scalingfund.document.StoreResult;
import org.scalingfund.milestone.EndResult;
import org.scalingfund.milestone.GrantEnds;
import org.scalingfund.milestone.GrantSheet;
import org.scalingfund.milestone.Grants;
import org.scalingfund.milestone.OwnGrants;
import org.scalingfund.milestone.PayResult;
import org.scalingfund.milestone.PaymentStatus;
import org.scalingfund.milestone.Payments;
import org.scalingfund.milestone.ReportReviews;
import org.scalingfund.milestone.ReportSheet;
import org.scalingfund.milestone.Reports;
import org.scalingfund.milestone.ReviewResult;
import org.scalingfund.milestone.SaveResult;
import org.scalingfund.milestone.SubmitResult;
import org.scalingfund.milestone.Termination;
import org.scalingfund.tenancy.PersonId;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** How an offer becomes a grant, and what is reported, paid and ended. Milestones are counted from 1. */
@Component
class GrantStory {
    private final Material material;
    private final PlanStory plans;
    private final Awards awards;
    private final OfferAnswers offers;
    private final Agreements agreements;
    private final Grants grants;
    private final OwnGrants ownGrants;
    private final Reports reports;
    private final Intake intake;
    private final ReportReviews reviews;
    private final Payments payments;
    private final GrantEnds ends;

    GrantStory(
            Material material,
            PlanStory plans,
            Awards awards,
            OfferAnswers offers,
            Agreements agreements,
            Grants grants,
            OwnGrants ownGrants,
            Reports reports,
            Intake intake,
            ReportReviews reviews,
            Payments payments,
            GrantEnds ends) {
        this.material = material;
        this.plans = plans;
        this.awards = awards;
        this.offers = offers;
        this.agreements = agreements;
        this.grants = grants;
        this.ownGrants = ownGrants;
        this.reports = reports;
        this.intake = intake;
        this.reviews = reviews;
        this.payments = payments;
        this.ends = ends;
    }

    void accepted(Fundland land, ApplicationPlot plot, int day) {
        land.manager(day, 8, () -> plot.known(awards.ofApplication(plot.id()).orElseThrow()));
        land.scene(
                day,
                11,
                0,
                lead(land, plot),
                () -> Expect.that(AnswerResult.Accepted.class, offers.accept(plot.award())));
    }

    void signedByRecipient(Fundland land, ApplicationPlot plot, int day, PersonId who) {
        land.scene(
                day, 15, 0, who, () -> Expect.that(SignResult.Signed.class, agreements.signForRecipient(plot.award())));
    }

    /** Both sides sign within four days: the grant begins. */
    void inForce(Fundland land, ApplicationPlot plot, int day, PersonId signatory) {
        accepted(land, plot, day - 4);
        signedByRecipient(land, plot, day - 2, signatory);
        land.manager(day, 10, () -> Expect.that(SignResult.Signed.class, agreements.signForFund(plot.award())));
        land.manager(day, 12, () -> plot.known(grants.ofApplication(plot.id()).orElseThrow()));
    }

    void reported(Fundland land, ApplicationPlot plot, int milestone, int day, String spent) {
        land.scene(day, 11, 30, lead(land, plot), () -> report(plot, milestone, Money.of(spent)));
    }

    void acceptedReport(Fundland land, ApplicationPlot plot, int milestone, int day) {
        land.manager(day, 10, () -> {
            var report = submitted(plot, milestone).id();
            plans.rateAsReviewer(plot, report.toString(), milestone > 1 ? 1 : 0);
            Expect.that(ReviewResult.Accepted.class, reviews.accept(report));
        });
    }

    void returnedReport(Fundland land, ApplicationPlot plot, int milestone, int day, String note) {
        land.manager(
                day,
                10,
                () -> Expect.that(
                        ReviewResult.Returned.class,
                        reviews.returnForMore(submitted(plot, milestone).id(), note)));
    }

    void paid(Fundland land, ApplicationPlot plot, int milestone, int day) {
        land.scene(day, 9, 20, land.cast().person(land.finance()), () -> {
            var payment = payments.inStatus(PaymentStatus.RELEASED, null, 100).stream()
                    .filter(row -> row.grant().equals(plot.grant()) && row.position() == milestone)
                    .findFirst()
                    .orElseThrow();
            Expect.that(PayResult.Paid.class, payments.pay(payment.id()));
        });
    }

    /** Reported three days before it is due, accepted a week later, and paid. */
    void reached(Fundland land, ApplicationPlot plot, int milestone, String spent) {
        var due = plot.plan.get(milestone - 1).day();
        reported(land, plot, milestone, due - 3, spent);
        acceptedReport(land, plot, milestone, due + 4);
        paid(land, plot, milestone, due + 6);
    }

    void closed(Fundland land, ApplicationPlot plot, int day) {
        land.manager(day, 16, () -> Expect.that(EndResult.Closed.class, ends.close(plot.grant())));
    }

    void terminated(Fundland land, ApplicationPlot plot, int day, Termination termination) {
        land.manager(day, 16, () -> Expect.that(EndResult.Terminated.class, ends.terminate(plot.grant(), termination)));
    }

    private void report(ApplicationPlot plot, int milestone, Money spent) {
        var line = ownGrants.find(plot.grant()).orElseThrow().milestones().stream()
                .filter(planned -> planned.position() == milestone)
                .findFirst()
                .orElseThrow();
        var draft = reports.open(line.id()).orElseThrow();
        var words = material.remarks();
        var variant = plot.variant() + milestone;
        var content = new ReportSheet.Content(
                text(words.progress(), variant, plot), text(words.learned(), variant, plot), spent);
        var saved = Expect.that(
                SaveResult.Saved.class, reports.save(draft.id(), draft.saved().revision(), content));
        plans.rate(plot, draft.id().toString(), milestone > 1 ? 1 : 0);
        var paper = DemonstrationPaper.titled("Evidence: " + line.title(), List.of(content.progress()));
        Expect.that(
                StoreResult.Stored.class,
                reports.addEvidence(
                                draft.id(), intake.take("evidence " + milestone + ".pdf", new ByteArrayResource(paper)))
                        .orElseThrow());
        Expect.that(SubmitResult.Submitted.class, reports.submit(draft.id(), saved.revision()));
    }

    private GrantSheet.Report submitted(ApplicationPlot plot, int milestone) {
        return grants.find(plot.grant()).orElseThrow().reports().stream()
                .filter(report -> report.position() == milestone && report.reviewedAt() == null)
                .findFirst()
                .orElseThrow();
    }

    private String text(List<String> variants, int variant, ApplicationPlot plot) {
        return material.filled(variants.get(variant % variants.size()), plot.material);
    }

    private static PersonId lead(Fundland land, ApplicationPlot plot) {
        return land.cast().lead(plot.material.organisation());
    }
}
