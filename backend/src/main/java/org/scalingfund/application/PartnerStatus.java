package org.scalingfund.application;

/** What became of an invitation to take part in an application; one that expired is still {@link #INVITED}. */
public enum PartnerStatus {
    INVITED,
    ACCEPTED,
    DECLINED,
    REMOVED
}
