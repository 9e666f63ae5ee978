package org.scalingfund.organisation;

/** What came of adding somebody to an organisation. The same is said whether or not they had an account before. */
public sealed interface AddMemberResult {
    /** They were told by mail. */
    record Added(String email) implements AddMemberResult {}

    record MemberAlready() implements AddMemberResult {}

    record NotAnAddress() implements AddMemberResult {}

    record NameMissing() implements AddMemberResult {}

    /** Not the person's organisation, or they do not lead it. */
    record NotLead() implements AddMemberResult {}
}
