package org.scalingfund.application;

import java.time.Instant;

/** An invitation to take part in an application, as whoever holds its address sees it. */
public sealed interface PartnerInvitation {
    /**
     * It can be answered.
     *
     * @param name the invited organisation, as the inviter called it
     * @param part what it is to do in the project
     */
    record Open(
            ApplicationId application,
            String title,
            String roundTitle,
            String leadName,
            String invitedBy,
            String name,
            String part,
            Instant closesAt,
            Instant expiresAt)
            implements PartnerInvitation {}

    /** It cannot be answered, or not any more; nothing of the application is shown. */
    record Over(Why why) implements PartnerInvitation {}

    /** Why an invitation cannot be answered. */
    enum Why {
        /** Mistyped, cut off on its way, or replaced by a newer mail. */
        UNKNOWN,
        EXPIRED,
        ACCEPTED,
        DECLINED,
        REMOVED,
        /** The application was submitted or withdrawn, or its deadline has passed. */
        CLOSED
    }
}
