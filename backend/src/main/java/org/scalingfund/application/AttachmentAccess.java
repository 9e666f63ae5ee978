package org.scalingfund.application;

import java.util.Optional;
import org.scalingfund.document.Document;
import org.scalingfund.document.DocumentAccess;
import org.springframework.stereotype.Component;

/** Whoever reads an application reads its files. */
@Component
class AttachmentAccess implements DocumentAccess {
    private final ApplicationVisibilityQueries visibility;

    AttachmentAccess(ApplicationVisibilityQueries visibility) {
        this.visibility = visibility;
    }

    /** Silent about a file it cannot place or show: another feature may know better, an assessor's for instance. */
    @Override
    public Optional<Boolean> mayRead(Document document) {
        return visibility.mayRead(new ApplicationId(document.subject())) ? Optional.of(true) : Optional.empty();
    }
}
