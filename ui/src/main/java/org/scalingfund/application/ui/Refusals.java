package org.scalingfund.application.ui;

import org.scalingfund.application.NotWritable;
import org.scalingfund.application.RowResult;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Outcomes;

/** The words for what could not be done, the same wherever it is met. */
final class Refusals {
    private Refusals() {}

    static String words(NotWritable why) {
        return switch (why) {
            case NotWritable.RoundClosed closed ->
                Language.text("application.refused.closed", Language.formats().dateTimeWithZone(closed.deadline()));
            case NotWritable.BeingCertified(var certifier) ->
                Language.text("application.refused.being-certified", certifier);
            case NotWritable.NoLongerDraft _ -> Language.text("application.refused.no-draft");
        };
    }

    /** Says why a row could not be kept; true when it was. */
    static boolean kept(RowResult result) {
        switch (result) {
            case RowResult.Kept _ -> {
                return true;
            }
            case RowResult.ChangedByColleague _ -> Outcomes.refused(Language.text("application.refused.row-changed"));
            case RowResult.Unusable _ -> Outcomes.refused(Language.text("application.refused.row-unusable"));
            case RowResult.TooMany tooMany ->
                Outcomes.refused(Language.text("application.refused.too-many", tooMany.limit()));
            case RowResult.Refused(NotWritable why) -> Outcomes.refused(words(why));
        }
        return false;
    }
}
