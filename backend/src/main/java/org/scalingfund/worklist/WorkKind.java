package org.scalingfund.worklist;

/** What a person is waited for to do; the page it is done on is chosen by it. */
public enum WorkKind {
    ANSWER_ENQUIRY,
    SUBMIT_APPLICATION,
    CONFIRM_INELIGIBILITY,
    ALLOCATE_ASSESSORS,
    ANSWER_INVITATION,
    SCORE_APPLICATION,
    MODERATE_SCORES,
    CLOSE_ASSESSMENT,
    DECIDE_FUNDING,
    ANSWER_OFFER,
    SIGN_FOR_RECIPIENT,
    SIGN_FOR_FUND,
    REPORT_ON_MILESTONE,
    REVIEW_REPORT,
    CLOSE_GRANT,
    PAY,
    GATHER_EVIDENCE,
    VERIFY_EVIDENCE,
    CONFIRM_RECOMMENDATION
}
