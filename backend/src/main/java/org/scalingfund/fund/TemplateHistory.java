package org.scalingfund.fund;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.document.DocumentHistory;
import org.springframework.stereotype.Component;

/** What happens to a template file stands in the history of its round. */
@Component
class TemplateHistory implements DocumentHistory {
    private final TemplateQueries queries;

    TemplateHistory(TemplateQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Of> of(UUID subject, String slot) {
        return slot.equals(TemplateStore.SLOT)
                ? queries.roundOf(subject).map(round -> new Of(SubjectKind.ROUND, round.value()))
                : Optional.empty();
    }
}
