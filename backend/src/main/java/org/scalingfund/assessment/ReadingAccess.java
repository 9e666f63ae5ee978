package org.scalingfund.assessment;

import java.util.Optional;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.document.Document;
import org.scalingfund.document.DocumentAccess;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Component;

/** An assessor reads an application's files as soon and as long as the application itself. */
@Component
class ReadingAccess implements DocumentAccess {
    private final AssessmentQueries queries;
    private final CurrentTenant current;

    ReadingAccess(AssessmentQueries queries, CurrentTenant current) {
        this.queries = queries;
        this.current = current;
    }

    @Override
    public Optional<Boolean> mayRead(Document document) {
        var application = new ApplicationId(document.subject());
        return current.person()
                .filter(person -> queries.reads(application, person))
                .map(_ -> true);
    }
}
