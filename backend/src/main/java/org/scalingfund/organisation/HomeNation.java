package org.scalingfund.organisation;

import java.util.Locale;

/** The nation of the United Kingdom in which an organisation has its main office. */
public enum HomeNation {
    ENGLAND,
    SCOTLAND,
    WALES,
    NORTHERN_IRELAND;

    public String textKey() {
        return "organisation.home-nation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
