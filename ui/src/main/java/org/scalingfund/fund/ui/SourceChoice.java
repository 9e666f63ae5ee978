package org.scalingfund.fund.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scalingfund.base.ui.Choices;
import org.scalingfund.base.ui.Language;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundPart;
import org.scalingfund.fund.RoundProblem;
import org.scalingfund.fund.RoundRow;
import org.scalingfund.fund.RoundSource;

/** The fields for what a new round begins from: one of the templates, an earlier round, or a file. */
final class SourceChoice {
    /** In the place of a template's key: an earlier round. */
    private static final String PAST = "past";

    private static final String FILE = "file";

    private final RadioButtonGroup<String> kind = new RadioButtonGroup<>();
    private final ComboBox<RoundRow> past = new ComboBox<>();
    private final RoundUpload file;

    SourceChoice(List<String> templates, RoundUpload file) {
        this.file = file;
        kind.setLabel(Language.text("fund.new.template"));
        kind.setItems(Stream.concat(templates.stream(), Stream.of(PAST, FILE)).toList());
        kind.setItemLabelGenerator(key -> Language.text("fund.template." + key + ".name"));
        kind.addValueChangeListener(change -> {
            past.setVisible(PAST.equals(change.getValue()));
            file.setVisible(FILE.equals(change.getValue()));
        });
        past.setLabel(Language.text("fund.new.past"));
        past.setHelperText(Language.text("fund.new.past.hint"));
        past.setItemLabelGenerator(round -> round.code() + " " + round.title());
        past.setWidthFull();
        past.setVisible(false);
        file.setVisible(false);
    }

    void addTo(PartForm form) {
        form.field("template", kind).field("past", past).field("file", file);
    }

    /** The rounds to choose from; {@code asked} is chosen when it is one of them. */
    void offer(List<RoundRow> rounds, Optional<RoundId> asked) {
        Choices.offer(past, rounds);
        asked.flatMap(id ->
                        rounds.stream().filter(round -> round.id().equals(id)).findFirst())
                .ifPresent(round -> {
                    kind.setValue(PAST);
                    past.setValue(round);
                });
    }

    List<RoundProblem> problems() {
        var chosen = kind.getValue();
        if (chosen == null) {
            return List.of(RoundProblem.of(RoundPart.BASICS, "template", "template-missing"));
        }
        // Of a template nothing more is asked.
        return source().isEmpty() ? List.of(RoundProblem.of(RoundPart.BASICS, chosen, chosen + "-missing")) : List.of();
    }

    /** Nothing while there are problems. */
    Optional<RoundSource> source() {
        return switch (kind.getValue()) {
            case null -> Optional.empty();
            case PAST -> past.getOptionalValue().map(round -> new RoundSource.Past(round.id()));
            case FILE -> file.source();
            case String template -> Optional.of(new RoundSource.Template(template));
        };
    }
}
