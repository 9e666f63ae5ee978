package org.scalingfund.fund.ui;

import java.util.Locale;
import java.util.Map;
import org.scalingfund.fund.PublishedRound;
import org.springframework.modulith.NamedInterface;

/**
 * What another feature shows on the public page of a round, drawn on the server. It is asked from the standpoint of the
 * duty of publishing and needs few statements, however much it shows: everybody reads this page.
 */
@NamedInterface("panels")
public interface PublicRoundPanel {
    /** The template with a fragment {@code panel(content)}. */
    String template();

    /** What that fragment draws; {@code chosen} is what stands in the address, by name. */
    Object content(PublishedRound round, Map<String, String> chosen, Locale locale);
}
