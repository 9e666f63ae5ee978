package org.scalingfund.demo;

import java.util.List;
import org.scalingfund.application.Answers;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.application.Applications;
import org.scalingfund.application.AttachResult;
import org.scalingfund.application.Attachments;
import org.scalingfund.application.Certifications;
import org.scalingfund.application.OutlineField;
import org.scalingfund.application.Outlines;
import org.scalingfund.application.RowResult;
import org.scalingfund.application.SaveResult;
import org.scalingfund.application.SendResult;
import org.scalingfund.application.StartResult;
import org.scalingfund.application.Submissions;
import org.scalingfund.application.SubmitResult;
import org.scalingfund.document.Intake;
import org.scalingfund.tenancy.PersonId;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** How an organisation's lead begins an application, answers its questions and submits it. */
@Component
class WritingStory {
    /** How much of the questions an unfinished draft has answered. */
    private static final int ANSWERED_IN_A_DRAFT = 7;

    private final Material material;
    private final Applications applications;
    private final Outlines outlines;
    private final Answers answers;
    private final Attachments attachments;
    private final Intake intake;
    private final Submissions submissions;
    private final Certifications certifications;
    private final PlanStory plans;

    WritingStory(
            Material material,
            Applications applications,
            Outlines outlines,
            Answers answers,
            Attachments attachments,
            Intake intake,
            Submissions submissions,
            Certifications certifications,
            PlanStory plans) {
        this.material = material;
        this.applications = applications;
        this.outlines = outlines;
        this.answers = answers;
        this.attachments = attachments;
        this.intake = intake;
        this.submissions = submissions;
        this.certifications = certifications;
        this.plans = plans;
    }

    /** Written over two weeks and submitted on {@code day} at {@code hour}:{@code minute}. */
    void submitted(Fundland land, ApplicationPlot plot, int day, int hour, int minute) {
        var lead = lead(land, plot);
        begun(land, plot, day - 16);
        land.scene(day - 9, 10, 30, lead, () -> answer(plot, Integer.MAX_VALUE));
        land.scene(day - 3, 15, 0, lead, () -> plans.write(land, plot));
        land.scene(
                day,
                hour,
                minute,
                lead,
                () -> Expect.that(SubmitResult.Submitted.class, submissions.submit(plot.id(), true)));
    }

    /** Begun, and half written: the lead will be back. */
    void draft(Fundland land, ApplicationPlot plot, int day) {
        begun(land, plot, day);
        land.scene(day + 2, 11, 0, lead(land, plot), () -> answer(plot, ANSWERED_IN_A_DRAFT));
    }

    /** Written in five days, and with the person who certifies it since then. */
    void sentForCertification(Fundland land, ApplicationPlot plot, int day, String certifier) {
        var lead = lead(land, plot);
        begun(land, plot, day);
        land.scene(day + 2, 11, 0, lead, () -> answer(plot, Integer.MAX_VALUE));
        land.scene(day + 4, 15, 0, lead, () -> plans.write(land, plot));
        land.scene(
                day + 5,
                10,
                15,
                lead,
                () -> Expect.that(
                        SendResult.Sent.class,
                        certifications.send(plot.id(), land.cast().person(certifier), true)));
    }

    private void begun(Fundland land, ApplicationPlot plot, int day) {
        land.scene(day, 9, 30, lead(land, plot), () -> {
            var started = Expect.that(
                    StartResult.Started.class,
                    applications.start(
                            plot.round.id(),
                            land.cast().organisation(plot.material.organisation()),
                            plot.material.title()));
            plot.known(started.application());
            outline(land, plot);
        });
    }

    private void outline(Fundland land, ApplicationPlot plot) {
        var of = plot.material;
        var days = plot.round.days;
        // A month before the round pays for anything is what a rule has to find.
        var from = land.day(of.outside() ? days.workFrom() - 30 : days.workFrom());
        save(plot, OutlineField.SUMMARY, material.filled("{gap} We bring {model} to more {people} in {place}.", of));
        save(plot, OutlineField.STARTS_ON, from.toString());
        save(plot, OutlineField.ENDS_ON, land.day(days.workUntil()).toString());
        save(plot, OutlineField.STAGE, of.stage());
        save(plot, OutlineField.TARGET_STAGE, of.target());
        save(plot, OutlineField.SCALING_ROUTE, of.route());
        of.areas().forEach(area -> Expect.that(RowResult.Kept.class, outlines.addArea(plot.id(), area)));
    }

    private void save(ApplicationPlot plot, OutlineField field, String text) {
        Expect.that(SaveResult.Saved.class, outlines.save(plot.id(), field, text, ""));
    }

    private void answer(ApplicationPlot plot, int most) {
        questions(plot).stream().limit(most).forEach(question -> answer(plot, question));
    }

    private List<ApplicationSheet.Question> questions(ApplicationPlot plot) {
        return applications.tasks(plot.id()).orElseThrow().sheet().sections().stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    private void answer(ApplicationPlot plot, ApplicationSheet.Question question) {
        var of = plot.material;
        var text = switch (question.kind()) {
            case NUMBER -> Integer.toString(of.reach());
            case CHOICE ->
                of.approach().isEmpty() ? question.asked().shape().choices().get(of.evidence() - 1) : of.approach();
            case FILE -> "";
            default ->
                material.answer(
                        question.label(), of, plot.variant() + question.label().length());
        };
        if (text.isEmpty()) {
            var paper = DemonstrationPaper.titled(
                    question.label(),
                    List.of(
                            of.title(),
                            material.organisation(of.organisation()).name(),
                            material.organisation(of.organisation()).found()));
            Expect.that(
                    AttachResult.Attached.class,
                    attachments.add(
                            plot.id(),
                            question.id(),
                            intake.take(of.key() + " report.pdf", new ByteArrayResource(paper))));
            return;
        }
        Expect.that(SaveResult.Saved.class, answers.save(plot.id(), question.id(), text, 0));
    }

    private static PersonId lead(Fundland land, ApplicationPlot plot) {
        return land.cast().lead(plot.material.organisation());
    }
}
