package org.scalingfund.organisation;

/** What came of changing what somebody does for an organisation, or of their leaving it. */
public sealed interface MemberChangeResult {
    record Changed() implements MemberChangeResult {}

    /** Nobody would be left to answer for the organisation. */
    record LastLead() implements MemberChangeResult {}

    /** Not a member, or the person who asks may not change it. */
    record NotFound() implements MemberChangeResult {}
}
