package org.scalingfund.application;

/** What came of answering an invitation to take part in an application. */
public sealed interface AnswerPartnerResult {
    record Accepted(ApplicationId application) implements AnswerPartnerResult {}

    record Declined() implements AnswerPartnerResult {}

    /** Somebody was faster, or time was. */
    record Over(PartnerInvitation.Why why) implements AnswerPartnerResult {}

    record TermsNotAccepted() implements AnswerPartnerResult {}

    /** The person does not bind this organisation. */
    record NotASignatory() implements AnswerPartnerResult {}

    /** It leads the application already. */
    record LeadsItself() implements AnswerPartnerResult {}

    /** It takes part already, by another invitation. */
    record TakesPartAlready() implements AnswerPartnerResult {}
}
