package org.scalingfund.enquiry;

import java.util.List;
import java.util.Optional;
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

    /** Until when questions are taken, and every published answer, newest first. */
    public record Sheet(EnquiryWindow window, List<Answer> answers) {}

    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public Optional<Sheet> of(RoundId round) {
        return repository.findWindow(round).map(window -> new Sheet(window, queries.published(round)));
    }
}
