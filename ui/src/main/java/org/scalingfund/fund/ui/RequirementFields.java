package org.scalingfund.fund.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.fund.FundStatement;
import org.scalingfund.fund.FundStatement.Stance;
import org.scalingfund.fund.Requirement;
import org.scalingfund.fund.RoundProblem;

/** One requirement of the grants standard with what a fund says of it; it stands out until something is chosen. */
final class RequirementFields {
    private final Requirement requirement;
    private final Div box = new Div();
    private final StatusTag blank = new StatusTag(Language.text("fund.standard.nothing"), Tone.WARN);
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
    private final TextArea words = Fields.longText(Language.text("fund.standard.how"), null);
    private final TextArea instead = Fields.longText(Language.text("fund.standard.instead"), null);

    RequirementFields(Requirement requirement, Optional<FundStatement> said) {
        this.requirement = requirement;
        var title = new H2(FundWords.requirement(requirement));
        title.setId("requirement-" + UUID.randomUUID());
        stance.setLabel(Language.text("fund.standard.stance"));
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(each -> Language.text("fund.standard.stance." + each));
        words.setMinRows(2);
        instead.setMinRows(2);
        box.addClassName("requirement");
        box.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", title.getId().orElseThrow());
        box.add(
                title,
                blank,
                new Paragraph(Language.text("fund.requirement." + requirement + ".means")),
                stance,
                words,
                instead);
        said.ifPresent(statement -> {
            stance.setValue(statement.stance());
            words.setValue(statement.words());
            instead.setValue(statement.instead());
        });
        stance.addValueChangeListener(change -> adapt());
        adapt();
    }

    void addTo(PartForm form) {
        form.add(box);
        form.named("words-" + requirement.ordinal(), words);
        form.named("instead-" + requirement.ordinal(), instead);
    }

    List<RoundProblem> problems() {
        var chosen = chosen();
        return chosen == null
                ? List.of()
                : FundStatement.problems(requirement, chosen, Fields.words(words), Fields.words(instead));
    }

    /** Nothing when nothing is chosen. Asked when there are no problems. */
    Optional<FundStatement> statement() {
        return Optional.ofNullable(chosen())
                .map(each -> new FundStatement(requirement, each, Fields.words(words), Fields.words(instead)));
    }

    private void adapt() {
        var chosen = chosen();
        box.setClassName("blank", chosen == null);
        blank.setVisible(chosen == null);
        words.setVisible(chosen != null);
        words.setLabel(Language.text(chosen == Stance.EXPLAIN ? "fund.standard.why" : "fund.standard.how"));
        instead.setVisible(chosen == Stance.EXPLAIN);
    }

    private @Nullable Stance chosen() {
        return stance.getValue();
    }
}
