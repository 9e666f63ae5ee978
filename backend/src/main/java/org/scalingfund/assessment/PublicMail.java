package org.scalingfund.assessment;

import java.util.List;

/**
 * Mail domains open to everybody, or to nobody as those reserved for examples: two people there have nothing to do with
 * each other.
 */
final class PublicMail {
    static final List<String> DOMAINS = List.of(
            "aol.com",
            "btinternet.com",
            "example.com",
            "example.net",
            "example.org",
            "fastmail.com",
            "gmail.com",
            "gmx.co.uk",
            "gmx.com",
            "googlemail.com",
            "hotmail.co.uk",
            "hotmail.com",
            "icloud.com",
            "live.co.uk",
            "live.com",
            "mac.com",
            "mail.com",
            "me.com",
            "msn.com",
            "ntlworld.com",
            "outlook.com",
            "proton.me",
            "protonmail.com",
            "sky.com",
            "talktalk.net",
            "virginmedia.com",
            "yahoo.co.uk",
            "yahoo.com",
            "zoho.com");

    private PublicMail() {}
}
