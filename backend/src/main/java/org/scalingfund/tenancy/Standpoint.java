package org.scalingfund.tenancy;

import org.jspecify.annotations.Nullable;

/** For whom a transaction works: in which funder's space, for which person, on which duty. Any of them may be none. */
public record Standpoint(
        @Nullable TenantId tenant,
        @Nullable PersonId person,
        @Nullable Duty duty) {
    public static final Standpoint NOWHERE = new Standpoint(null, null, null);

    /** Work that belongs to no funder's space; the policies let each see just what it needs. */
    public enum Duty {
        /** Sends the mail that all funders have put into the outbox. */
        MAILING,
        /** Shows the published rounds of all funders to the public. */
        PUBLISHING,
        /** Fetches the key that receipts are signed with; no request is on this duty. */
        SIGNING
    }

    public static Standpoint in(TenantId tenant, PersonId person) {
        return new Standpoint(tenant, person, null);
    }

    /** The product itself works in a funder's space: its clock, its processes. */
    public static Standpoint in(TenantId tenant) {
        return new Standpoint(tenant, null, null);
    }

    /** A person outside every funder's space. */
    public static Standpoint of(PersonId person) {
        return new Standpoint(null, person, null);
    }

    public static Standpoint on(Duty duty) {
        return new Standpoint(null, null, duty);
    }
}
