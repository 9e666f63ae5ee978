package org.scalingfund.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an application beside the organisation that leads it, and who was asked to.
 *
 * @param mayManage whether the person acts for the organisation that leads, and the application can still be written
 */
public record PartnersSheet(List<Row> rows, boolean mayManage, Instant now) {

    /**
     * A partner or an invitation.
     *
     * @param name the organisation's own once it has accepted, before that the one the inviter typed
     * @param email where the invitation went; nothing for those who do not act for the organisation that leads
     * @param endedAt when it was declined or removed
     */
    public record Row(
            PartnerId id,
            String name,
            String email,
            String part,
            PartnerStatus status,
            Instant expiresAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant endedAt,
            @Nullable String declinedBecause) {

        /** Whether it can be answered at {@code now}. */
        public boolean isOpenAt(Instant now) {
            return status == PartnerStatus.INVITED && now.isBefore(expiresAt);
        }

        Row withoutEmail() {
            return new Row(id, name, "", part, status, expiresAt, acceptedAt, endedAt, declinedBecause);
        }
    }
}
