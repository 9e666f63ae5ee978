package org.scalingfund.enquiry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.fund.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody can read about a round's questions, without signing in; from the standpoint of the duty of publishing. */
@Service
public class PublishedAnswers {
    private final EnquiryRepository repository;
    private final EnquiryQueries queries;

    PublishedAnswers(EnquiryRepository repository, EnquiryQueries queries) {
        this.repository = repository;
        this.queries = queries;
    }

    /** Until when questions are taken, and the published answers, newest first. */
    public record Sheet(EnquiryWindow window, List<Answer> answers) {}

    /** At most {@code limit} answers, those after the one to {@code after}. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public Optional<Sheet> of(RoundId round, @Nullable EnquiryId after, int limit) {
        return repository.findWindow(round).map(window -> new Sheet(window, queries.published(round, after, limit)));
    }
}
