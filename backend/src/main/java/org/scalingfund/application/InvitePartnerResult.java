package org.scalingfund.application;

import java.util.List;

/** What came of inviting an organisation to take part in an application. */
public sealed interface InvitePartnerResult {
    /** The mail is on its way to {@code email}. */
    record Invited(String email) implements InvitePartnerResult {}

    record Unusable(List<NewPartner.Problem> problems) implements InvitePartnerResult {}

    /** There is an invitation to this address that nobody has answered; it can be sent again. */
    record InvitedAlready() implements InvitePartnerResult {}

    /** So many were invited to this application that it cannot be meant. */
    record TooMany(int limit) implements InvitePartnerResult {}

    /** The address was written to so often that it has to rest for a while. */
    record TooManyMails() implements InvitePartnerResult {}

    record Refused(NotWritable why) implements InvitePartnerResult {}
}
