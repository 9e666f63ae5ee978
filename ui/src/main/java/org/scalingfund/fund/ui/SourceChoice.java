package org.scalingfund.fund.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scalingfund.base.ui.Language;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundPart;
import org.scalingfund.fund.RoundProblem;
import org.scalingfund.fund.RoundRow;
import org.scalingfund.fund.RoundSource;

/** The fields for what a new round begins from: one of the templates, or an earlier round. */
final class SourceChoice {
    /** In the place of a template's key: an earlier round. */
    private static final String PAST = "past";

    private final RadioButtonGroup<String> kind = new RadioButtonGroup<>();
    private final ComboBox<RoundRow> past = new ComboBox<>();

    SourceChoice(List<String> templates) {
        kind.setLabel(Language.text("fund.new.template"));
        kind.setItems(Stream.concat(templates.stream(), Stream.of(PAST)).toList());
        kind.setItemLabelGenerator(key -> Language.text("fund.template." + key + ".name"));
        kind.addValueChangeListener(change -> past.setVisible(PAST.equals(change.getValue())));
        past.setLabel(Language.text("fund.new.past"));
        past.setHelperText(Language.text("fund.new.past.hint"));
        past.setItemLabelGenerator(round -> round.code() + " " + round.title());
        past.setWidthFull();
        past.setVisible(false);
    }

    void addTo(PartForm form) {
        form.field("template", kind).field("past", past);
    }

    /** The rounds to choose from; {@code asked} is chosen when it is one of them. */
    void offer(List<RoundRow> rounds, Optional<RoundId> asked) {
        past.setItems(rounds);
        asked.flatMap(id ->
                        rounds.stream().filter(round -> round.id().equals(id)).findFirst())
                .ifPresent(round -> {
                    kind.setValue(PAST);
                    past.setValue(round);
                });
    }

    List<RoundProblem> problems() {
        if (kind.getValue() == null) {
            return List.of(RoundProblem.of(RoundPart.BASICS, "template", "template-missing"));
        }
        return source().isEmpty() ? List.of(RoundProblem.of(RoundPart.BASICS, "past", "past-missing")) : List.of();
    }

    /** Nothing while there are problems. */
    Optional<RoundSource> source() {
        var chosen = kind.getValue();
        if (chosen == null) {
            return Optional.empty();
        }
        return chosen.equals(PAST)
                ? past.getOptionalValue().map(round -> new RoundSource.Past(round.id()))
                : Optional.of(new RoundSource.Template(chosen));
    }
}
