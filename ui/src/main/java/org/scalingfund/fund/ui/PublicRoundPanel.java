package org.scalingfund.fund.ui;

import java.util.Locale;
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

    /** What that fragment draws. */
    Object content(PublishedRound round, Locale locale);
}
