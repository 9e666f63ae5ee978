package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.AllocateResult;
import org.scalingfund.assessment.Allocations;
import org.scalingfund.assessment.Candidate;
import org.scalingfund.base.ui.DateFields;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.tenancy.PersonId;

/** Chooses assessors for an application: each with their load, and why somebody cannot be chosen. */
final class CandidateChoice extends Composite<Div> {
    /** How long scoring usually takes. */
    private static final int DAYS_TO_SCORE = 15;

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private final transient Allocations allocations;
    private final ApplicationId application;
    private final ErrorSummary problems;
    private final transient Runnable allocated;
    private final Map<PersonId, Checkbox> chosen = new LinkedHashMap<>();
    private final DatePicker dueOn = DateFields.date(getTranslation("assessment.due-on"));

    CandidateChoice(
            Allocations allocations,
            ApplicationId application,
            Instant now,
            ErrorSummary problems,
            Runnable allocated) {
        this.allocations = allocations;
        this.application = application;
        this.problems = problems;
        this.allocated = allocated;
        dueOn.setHelperText(getTranslation("assessment.due-on.hint"));
        dueOn.setValue(now.atZone(Spaces.here().zone()).toLocalDate().plusDays(DAYS_TO_SCORE));
        var go = new Button(getTranslation("assessment.allocate"), _ -> allocate());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var list = new KeysetList<Candidate>(getTranslation("assessment.candidates"))
                .controls(getTranslation("assessment.assessor"), this::choice)
                .number(
                        getTranslation("assessment.load"),
                        candidate -> Language.formats().count(candidate.load()))
                .column(getTranslation("assessment.may-be-chosen"), this::why);
        list.show(allocations.candidates(application), false);
        var form = new Div(dueOn, go);
        form.addClassName("form");
        getContent().add(new H2(getTranslation("assessment.candidates")), list, form);
    }

    private Component choice(Candidate candidate) {
        if (!candidate.mayBeAllocated()) {
            return new Span(candidate.name());
        }
        var box = new Checkbox(candidate.name());
        chosen.put(candidate.person(), box);
        return box;
    }

    private Component why(Candidate candidate) {
        var allocatedAs = candidate.allocated();
        if (allocatedAs != null) {
            return AssessmentWords.status(allocatedAs);
        }
        return new Span(
                candidate.conflicts().isEmpty()
                        ? getTranslation("assessment.no-conflict")
                        : candidate.conflicts().stream()
                                .map(conflict ->
                                        getTranslation("assessment.why." + conflict.kind(), conflict.reasons()))
                                .collect(Collectors.joining(" ")));
    }

    private void allocate() {
        var day = dueOn.getValue();
        if (day == null) {
            problems.show(List.of(new Problem(getTranslation("assessment.due-on.missing"), dueOn)));
            return;
        }
        var people = chosen.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        var dueAt = day.atTime(CLOSE_OF_BUSINESS).atZone(Spaces.here().zone()).toInstant();
        switch (allocations.allocate(application, people, dueAt)) {
            case AllocateResult.Allocated done -> {
                Outcomes.done(getTranslation("assessment.allocate.done", done.live(), done.needed()));
                allocated.run();
            }
            case AllocateResult.DueInThePast _ ->
                problems.show(List.of(new Problem(getTranslation("assessment.due-on.past"), dueOn)));
            case AllocateResult.NobodyChosen _ ->
                problems.show(List.of(Problem.of(getTranslation("assessment.allocate.nobody-chosen"))));
            case AllocateResult.Conflicted conflicted ->
                refused(
                        "assessment.allocate.conflicted",
                        conflicted.people().getFirst().name());
            case AllocateResult.AlreadyAllocated _ -> refused("assessment.allocate.changed", "");
            case AllocateResult.NotAnAssessor _ -> refused("assessment.allocate.changed", "");
            case AllocateResult.NotInAssessment _ ->
                Outcomes.refused(getTranslation("assessment.allocate.not-in-assessment"));
        }
    }

    private void refused(String key, String about) {
        Outcomes.refused(getTranslation(key, about));
        allocated.run();
    }
}
