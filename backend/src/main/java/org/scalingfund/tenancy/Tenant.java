package org.scalingfund.tenancy;

import java.time.ZoneId;

/** A funder's separate space; {@code space} is its part of an address, {@code zone} the one its deadlines are in. */
public record Tenant(TenantId id, String space, String name, String accent, ZoneId zone, String grantPrefix) {}
