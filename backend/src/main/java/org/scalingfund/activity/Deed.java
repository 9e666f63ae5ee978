package org.scalingfund.activity;

import java.util.List;
import java.util.UUID;

/**
 * Something that was done, to be remembered. People read it as the text {@code activity.<kind>} with {@code details} in
 * the places {0}, {1} and so on; who and when is the transaction's.
 *
 * @param kind word of the field with the feature first: {@code application.submitted}
 * @param subject the case in whose history it stands: an application, a round, a grant
 * @param applicantMaySee whether the people of the applying organisation see it too
 */
public record Deed(String kind, SubjectKind subjectKind, UUID subject, List<String> details, boolean applicantMaySee) {

    /** What kind of case it is. */
    public enum SubjectKind {
        TENANT,
        FUND,
        ROUND,
        APPLICATION,
        AWARD,
        GRANT,
        EVALUATION
    }

    /** Seen by the funder's people only. */
    public static Deed withinFunder(String kind, SubjectKind subjectKind, UUID subject, String... details) {
        return new Deed(kind, subjectKind, subject, List.of(details), false);
    }

    /** Seen by the applying organisation too. */
    public static Deed seenByApplicant(String kind, SubjectKind subjectKind, UUID subject, String... details) {
        return new Deed(kind, subjectKind, subject, List.of(details), true);
    }
}
