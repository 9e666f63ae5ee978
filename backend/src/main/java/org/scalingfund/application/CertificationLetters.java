package org.scalingfund.application;

import java.util.List;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.SpaceAddress;
import org.springframework.stereotype.Component;

/** What is written to whom while an application goes to its certifier and back; all of it names the deadline. */
@Component
class CertificationLetters {
    private final Outbox outbox;
    private final SpaceAddress address;

    CertificationLetters(Outbox outbox, SpaceAddress address) {
        this.outbox = outbox;
        this.address = address;
    }

    /** To the one who is asked to certify {@code words}. */
    void asked(Draft draft, String roundTitle, String words, PersonId certifier) {
        outbox.write(
                certifier,
                "certification-asked",
                formats -> List.of(
                        draft.reference(),
                        draft.title(),
                        roundTitle,
                        words,
                        formats.dateTimeWithZone(draft.closesAt()),
                        address.of("/applications/" + draft.id() + "/certify")));
    }

    /** To the one who was asked: they need not look any more. */
    void calledBack(Draft draft, PersonId certifier) {
        outbox.write(certifier, "certification-called-back", _ -> List.of(draft.reference(), draft.title()));
    }

    /** To everybody who writes it. */
    void declined(Draft draft, String certifier, String reasons) {
        outbox.writeToAll(
                draft.organisation(),
                "certification-declined",
                formats -> List.of(
                        draft.reference(),
                        draft.title(),
                        certifier,
                        reasons,
                        formats.dateTimeWithZone(draft.closesAt()),
                        address.of("/applications/" + draft.id())));
    }
}
