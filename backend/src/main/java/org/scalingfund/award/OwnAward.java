package org.scalingfund.award;

/** An award as somebody of the receiving organisation sees it; only its lead and signatories {@code mayBind} it. */
public record OwnAward(AwardSheet sheet, boolean mayBind) {}
