package org.scalingfund.fund.ui;

import java.util.List;
import org.scalingfund.activity.Entry;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.TimeLine;

/** What happened to a fund or a round, in words; what nobody did, the product did. */
final class History {
    private History() {}

    static TimeLine line(List<Entry> entries) {
        var line = new TimeLine();
        entries.forEach(entry -> line.add(
                entry.at(),
                entry.person() == null ? Language.text("base.product") : entry.person(),
                entry.words(Language::text)));
        return line;
    }
}
