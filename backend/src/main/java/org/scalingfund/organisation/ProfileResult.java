package org.scalingfund.organisation;

import java.util.Map;
import org.scalingfund.base.TextKey;

/** What came of saving a part of what an organisation says of itself. */
public sealed interface ProfileResult {
    record Saved() implements ProfileResult {}

    /** Something has to be typed otherwise: beside which field, in which words. */
    record Refused(Map<ProfileField, TextKey> problems) implements ProfileResult {}

    /** A colleague changed some of the same fields to something else; the part as it is now. */
    record ChangedMeanwhile(Map<ProfileField, String> now) implements ProfileResult {}

    /** Another organisation, {@code name}, is registered with one of these numbers. */
    record RegisteredAlready(String name) implements ProfileResult {}

    /** Not the person's organisation. */
    record NotFound() implements ProfileResult {}
}
