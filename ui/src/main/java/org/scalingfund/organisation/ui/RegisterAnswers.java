package org.scalingfund.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.organisation.RegisterAnswer;
import org.scalingfund.organisation.RegisterEntry;
import org.scalingfund.organisation.RegisterLookUps;

/** Looks numbers up in the public registers; what these say is taken over by whoever asked, and by nobody else. */
final class RegisterAnswers extends Composite<Div> {
    private final transient RegisterLookUps registers;
    private final transient Supplier<String> company;
    private final transient Supplier<String> charity;
    private final transient Consumer<RegisterEntry> take;
    private final Div answers = new Div();

    /** The numbers are read when somebody asks; {@code take} fills in what a register says. */
    RegisterAnswers(
            RegisterLookUps registers,
            Supplier<String> company,
            Supplier<String> charity,
            Consumer<RegisterEntry> take) {
        this.registers = registers;
        this.company = company;
        this.charity = charity;
        this.take = take;
        answers.getElement().setAttribute("role", "status");
        getContent().addClassName("stack");
        getContent().add(new Button(getTranslation("organisation.register.look-up"), _ -> lookUp()), answers);
    }

    private void lookUp() {
        answers.removeAll();
        var found = registers.lookUp(company.get(), charity.get());
        if (found.isEmpty()) {
            answers.add(new Paragraph(getTranslation("organisation.register.no-number")));
        }
        found.forEach(answer -> answers.add(shown(answer)));
    }

    private Component shown(RegisterAnswer answer) {
        return switch (answer) {
            case RegisterAnswer.Found(var entry, var asOf) -> found(entry, asOf);
            case RegisterAnswer.NotFound(var register, var asOf) ->
                new Paragraph(new StatusTag(
                        getTranslation(
                                "organisation.register.not-found",
                                getTranslation(register.textKey()),
                                Language.formats().date(asOf)),
                        Tone.WARN));
            case RegisterAnswer.NoExtract(var register) ->
                new Paragraph(getTranslation("organisation.register.no-extract", getTranslation(register.textKey())));
        };
    }

    private Div found(RegisterEntry entry, Instant asOf) {
        var says = new Div(new Paragraph(getTranslation(
                "organisation.register.says",
                getTranslation(entry.register().textKey()),
                Language.formats().date(asOf))));
        if (!entry.isCurrent()) {
            says.add(new Paragraph(
                    new StatusTag(getTranslation("organisation.register.not-current", entry.status()), Tone.WARN)));
        }
        var facts = new SummaryList();
        addIfSaid(facts, "organisation.name", entry.name());
        addIfSaid(facts, "organisation.register.status", entry.status());
        addIfSaid(facts, "organisation.register.address", entry.address());
        addIfSaid(facts, "organisation.postcode", entry.postcode());
        says.add(facts, new Button(getTranslation("organisation.register.take"), _ -> take.accept(entry)));
        return says;
    }

    private void addIfSaid(SummaryList facts, String key, String said) {
        if (!said.isEmpty()) {
            facts.add(getTranslation(key), said);
        }
    }
}
