package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.fund.FundChangeResult;
import org.scalingfund.fund.RoundProblem;
import org.scalingfund.fund.SetUpResult;

/** A page of fields that belong together: problems above and beside the fields, one button that keeps them. */
final class PartForm extends Composite<Div> {
    private final ErrorSummary problems;
    private final Div fields = new Div();
    private final Div buttons = new Div();
    private final Map<String, Component> named = new HashMap<>();
    private final String back;

    PartForm(String title, @Nullable String lead, String back) {
        this.back = back;
        var heading = new PageTitle(title, lead);
        problems = new ErrorSummary(heading);
        fields.addClassName("form");
        buttons.addClassName("button-row");
        getContent().addClassName("reading");
        getContent().add(new BackLink(back), problems, heading, fields, buttons);
    }

    /** {@code name} is the records' word for the field, by which their problems name it. */
    PartForm field(String name, Component field) {
        named(name, field);
        fields.add(field);
        return this;
    }

    /** A field that stands on the page already. */
    void named(String name, Component field) {
        named.put(name, field);
    }

    PartForm add(Component... more) {
        fields.add(more);
        return this;
    }

    PartForm action(String words, Runnable deed) {
        var button = new Button(words, click -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        buttons.add(button);
        return this;
    }

    PartForm cancel() {
        buttons.add(new Anchor(back, getTranslation("fund.cancel")));
        return this;
    }

    PartForm other(Component component) {
        buttons.add(component);
        return this;
    }

    /** True when there is nothing to put right. */
    boolean passes(List<RoundProblem> found) {
        show(found);
        return found.isEmpty();
    }

    void show(List<RoundProblem> found) {
        showProblems(found.stream().map(this::problem).toList());
    }

    void showProblems(List<Problem> found) {
        problems.show(found);
    }

    void show(String words, String field) {
        problems.show(List.of(new Problem(words, named.get(field))));
    }

    /** Goes back when it was kept; else says why not, and what was typed stays. */
    void conclude(SetUpResult result) {
        switch (result) {
            case SetUpResult.Done _ -> RoundPaths.go(back);
            case SetUpResult.CodeTaken _ -> show(getTranslation("fund.problem.code-taken"), "code");
            case SetUpResult.ChangedMeanwhile _ -> Outcomes.refused(getTranslation("fund.refused.changed-meanwhile"));
            case SetUpResult.NoLongerDraft _ -> Outcomes.refused(getTranslation("fund.refused.no-longer-draft"));
        }
    }

    /** The same for a part of a fund. */
    void conclude(FundChangeResult result) {
        conclude(result, back);
    }

    /** Goes to {@code onward} instead when it was kept. */
    void conclude(FundChangeResult result, String onward) {
        switch (result) {
            case FundChangeResult.Done _ -> RoundPaths.go(onward);
            case FundChangeResult.Refused(var found) -> show(found);
            case FundChangeResult.ChangedMeanwhile _ ->
                Outcomes.refused(getTranslation("fund.refused.changed-meanwhile"));
            case FundChangeResult.NoSuchFund _ -> Outcomes.refused(getTranslation("fund.refused.no-such-fund"));
        }
    }

    private Problem problem(RoundProblem found) {
        return new Problem(getTranslation(found.textKey(), found.details().toArray()), named.get(found.field()));
    }
}
