package org.scalingfund.fund;

/** A nation of the United Kingdom in which a round pays for work. */
public enum Nation {
    ENGLAND,
    SCOTLAND,
    WALES,
    NORTHERN_IRELAND
}
