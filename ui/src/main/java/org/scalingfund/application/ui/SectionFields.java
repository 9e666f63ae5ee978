package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.fund.QuestionId;

/** The questions of a page: those are shown that the answers ask for, with what is worked out and what does not fit. */
final class SectionFields {
    private final Map<QuestionId, Component> parts = new HashMap<>();
    private final Map<QuestionId, Component> templates = new HashMap<>();
    private final Map<QuestionId, HasValidation> validations = new HashMap<>();

    void add(QuestionId question, Component part) {
        parts.put(question, part);
    }

    /** The file that is handed out with a question stands above it. */
    void addTemplate(QuestionId question, Component template) {
        templates.put(question, template);
    }

    /** Where to say that an answer does not fit the others. */
    void validated(QuestionId question, HasValidation validation) {
        validations.put(question, validation);
    }

    /** As the answers now make it. */
    void show(Collection<ApplicationSheet.Section> sections) {
        sections.stream().flatMap(section -> section.questions().stream()).forEach(this::show);
    }

    private void show(ApplicationSheet.Question question) {
        var part = parts.get(question.id());
        if (part == null) {
            return;
        }
        part.setVisible(question.shown());
        var template = templates.get(question.id());
        if (template != null) {
            template.setVisible(question.shown());
        }
        if (part instanceof CalculatedAnswer calculated) {
            calculated.show(question);
        }
        var validation = validations.get(question.id());
        var words = question.asked().logic().validWords();
        if (validation == null || words.isBlank()) {
            return;
        }
        if (!question.fits()) {
            validation.setErrorMessage(words);
            validation.setInvalid(true);
        } else if (words.equals(validation.getErrorMessage())) {
            validation.setInvalid(false);
        }
    }
}
