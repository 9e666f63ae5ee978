package org.scalingfund.enquiry;

/** What has become of a question. */
public enum EnquiryStatus {
    /** Nobody has answered it yet. */
    WAITING,
    /** Everybody can read the answer. */
    PUBLISHED,
    /** Only who asked has the answer, because publishing it would tell who they are. */
    PRIVATE,
    /** Another published answer says it already. */
    SET_ASIDE
}
