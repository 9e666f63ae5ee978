package org.scalingfund.application.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.PartnerStatus;
import org.scalingfund.application.PartnersSheet;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;

/** Where partners and invitations stand, in words. */
final class PartnerStanding {
    private PartnerStanding() {}

    static StatusTag tag(PartnersSheet.Row row, Instant now) {
        return switch (row.status()) {
            case INVITED ->
                row.isOpenAt(now)
                        ? new StatusTag(words("INVITED", row.expiresAt()), Tone.INFO)
                        : new StatusTag(words("EXPIRED", row.expiresAt()), Tone.WARN);
            case ACCEPTED -> new StatusTag(words("ACCEPTED", row.acceptedAt()), Tone.GOOD);
            case DECLINED -> new StatusTag(declined(row), Tone.QUIET);
            case REMOVED -> new StatusTag(words("REMOVED", row.endedAt()), Tone.QUIET);
        };
    }

    /** How many take part, and how many have yet to say whether they do. */
    static String summary(PartnersSheet sheet) {
        var parts = new ArrayList<String>();
        var partners = count(sheet, PartnerStatus.ACCEPTED);
        var waiting = count(sheet, PartnerStatus.INVITED);
        if (partners > 0) {
            parts.add(Language.count("application.partners.count", partners));
        }
        if (waiting > 0) {
            parts.add(Language.count("application.partners.waiting", waiting));
        }
        return parts.isEmpty() ? Language.text("application.partners.none") : String.join(" · ", parts);
    }

    private static long count(PartnersSheet sheet, PartnerStatus status) {
        return sheet.rows().stream().filter(row -> row.status() == status).count();
    }

    private static String declined(PartnersSheet.Row row) {
        var because = row.declinedBecause();
        return because == null
                ? words("DECLINED", row.endedAt())
                : Language.text("application.partners.status.DECLINED-BECAUSE", date(row.endedAt()), because);
    }

    private static String words(String status, @Nullable Instant at) {
        return Language.text("application.partners.status." + status, date(at));
    }

    private static String date(@Nullable Instant at) {
        return Language.formats().dateTime(Objects.requireNonNull(at));
    }
}
