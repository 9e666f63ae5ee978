package org.scalingfund.activity;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that was done, to be remembered. People read it as the text {@code activity.<kind>} with {@code details} in
 * the places {0}, {1} and so on; who and when is the transaction's. A detail that is a choice of the product's own, such
 * as a status, is added by {@link #with} as {@link Detail#named}, never as its constant's name.
 *
 * @param kind word of the field with the feature first: {@code application.submitted}
 * @param subject the case in whose history it stands: an application, a round, a grant
 * @param applicantMaySee whether the people of the applying organisation see it too
 * @param named whether the entry says who did it
 */
public record Deed(
        String kind,
        SubjectKind subjectKind,
        UUID subject,
        List<Detail> details,
        boolean applicantMaySee,
        boolean named) {

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
        return new Deed(kind, subjectKind, subject, said(details), false, true);
    }

    /** Seen by the applying organisation too. */
    public static Deed seenByApplicant(String kind, SubjectKind subjectKind, UUID subject, String... details) {
        return new Deed(kind, subjectKind, subject, said(details), true, true);
    }

    /** With these details after those it has. */
    public Deed with(Detail... more) {
        return new Deed(
                kind,
                subjectKind,
                subject,
                Stream.concat(details.stream(), Stream.of(more)).toList(),
                applicantMaySee,
                named);
    }

    /** The same without who did it, where those who read the log decide on the one who did. */
    public Deed unnamed() {
        return new Deed(kind, subjectKind, subject, details, applicantMaySee, false);
    }

    private static List<Detail> said(String... details) {
        return Stream.of(details).map(Detail::said).toList();
    }
}
