package org.scalingfund.document;

import java.util.UUID;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Remembers and tells that a virus was found, in the transaction of what is done about it. */
@Component
class FoundViruses {
    private final ObjectProvider<DocumentHistory> histories;
    private final ActivityLog activity;
    private final Outbox outbox;
    private final CurrentTenant current;

    FoundViruses(
            ObjectProvider<DocumentHistory> histories, ActivityLog activity, Outbox outbox, CurrentTenant current) {
        this.histories = histories;
        this.activity = activity;
        this.outbox = outbox;
        this.current = current;
    }

    /** Who sent it sees it refused and is told on the page. */
    void refused(UUID subject, String slot, String name, String virus) {
        remember("document.refused", subject, slot, name, virus);
    }

    /** Who sent it has gone on and is told by mail. */
    void removed(DocumentRepository.Waiting file, String virus) {
        remember("document.removed", file.subject(), file.slot(), file.name(), virus);
        if (file.uploadedBy() != null) {
            outbox.write(file.uploadedBy(), "document.removed", file.name(), virus);
        }
    }

    private void remember(String kind, UUID subject, String slot, String name, String virus) {
        var history = histories.stream()
                .flatMap(feature -> feature.of(subject, slot).stream())
                .findFirst()
                .orElseGet(this::ofTheSpace);
        activity.remember(Deed.seenByApplicant(kind, history.kind(), history.subject(), name, virus));
    }

    private DocumentHistory.Of ofTheSpace() {
        return new DocumentHistory.Of(
                SubjectKind.TENANT,
                current.current()
                        .orElseThrow(() -> new IllegalStateException("Files belong to a funder's space"))
                        .value());
    }
}
