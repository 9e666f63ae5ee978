package org.scalingfund.application;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.document.DocumentHistory;
import org.springframework.stereotype.Component;

/** What happens to a file of an application stands in the application's history. */
@Component
class AttachmentHistory implements DocumentHistory {
    private final ApplicationRepository applications;

    AttachmentHistory(ApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    public Optional<Of> of(UUID subject, String slot) {
        return applications.exists(new ApplicationId(subject))
                ? Optional.of(new Of(SubjectKind.APPLICATION, subject))
                : Optional.empty();
    }
}
