package org.scalingfund.enquiry;

import java.util.List;
import java.util.stream.Stream;
import org.scalingfund.base.ProductAddress;
import org.scalingfund.fund.RoundId;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Component;

/** What is written to whom when a question is answered: one mail each, and none names who asked. */
@Component
class EnquiryLetters {
    private final EnquiryRepository repository;
    private final EnquiryQueries queries;
    private final Outbox outbox;
    private final ProductAddress address;

    EnquiryLetters(EnquiryRepository repository, EnquiryQueries queries, Outbox outbox, ProductAddress address) {
        this.repository = repository;
        this.queries = queries;
        this.outbox = outbox;
        this.address = address;
    }

    /** To who asked, and to everybody else who applies. */
    void published(RoundId round, Answer answer, PersonId asker) {
        writePublished(List.of(asker), "enquiry.answered", round, answer);
        var others = queries.applicants(round).stream()
                .filter(person -> !person.equals(asker))
                .toList();
        writePublished(others, "enquiry.published", round, answer);
    }

    void setAside(RoundId round, Answer answer, PersonId asker) {
        writePublished(List.of(asker), "enquiry.answered", round, answer);
    }

    /** To everybody who applies, and to all who asked. */
    void corrected(RoundId round, Answer answer) {
        var told = Stream.concat(queries.applicants(round).stream(), queries.askers(answer.enquiry()).stream())
                .distinct()
                .toList();
        writePublished(told, "enquiry.corrected", round, answer);
    }

    void answeredPrivately(RoundId round, Answer answer, PersonId asker) {
        writePrivately(asker, "enquiry.answered-privately", round, answer);
    }

    void correctedPrivately(RoundId round, Answer answer, PersonId asker) {
        writePrivately(asker, "enquiry.corrected-privately", round, answer);
    }

    private void writePrivately(PersonId asker, String key, RoundId round, Answer answer) {
        var about = about(round);
        outbox.writeToEach(
                List.of(asker),
                key,
                about.name(),
                answer.question(),
                answer.answer(),
                address.of(about.page() + "/questions"));
    }

    private void writePublished(List<PersonId> people, String key, RoundId round, Answer answer) {
        var about = about(round);
        outbox.writeToEach(
                people, key, about.name(), answer.question(), answer.answer(), address.of(about.page() + "#answers"));
    }

    private EnquiryWindow.About about(RoundId round) {
        return repository.findWindow(round).orElseThrow().about();
    }
}
