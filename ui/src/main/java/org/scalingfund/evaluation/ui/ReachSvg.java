package org.scalingfund.evaluation.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scalingfund.base.ui.Language;
import org.scalingfund.evaluation.AreaSpread;
import org.springframework.web.util.HtmlUtils;

/** Draws for each council area which share of its people is reached, and which share of its settings takes part. */
final class ReachSvg {
    private static final int ROW = 78;
    /** Of the width, in per cent; what is left is for the values. */
    private static final int BARS = 82;

    private final StringBuilder svg = new StringBuilder();

    /** As wide as there is room, so that it needs no scrolling on a phone. */
    String draw(List<AreaSpread> areas, String title) {
        add(
                "<svg xmlns='http://www.w3.org/2000/svg' role='img' aria-labelledby='reach-title' width='100%%'"
                        + " height='%d'><title id='reach-title'>%s</title><defs><pattern id='reach-hatch'"
                        + " width='6' height='6' patternUnits='userSpaceOnUse' patternTransform='rotate(45)'>"
                        + "<rect class='hatch-ground' width='6' height='6'/><line class='hatch' x1='0' y1='0' x2='0'"
                        + " y2='6'/></pattern></defs>",
                ROW * areas.size(), safe(title));
        for (var place = 0; place < areas.size(); place++) {
            area(areas.get(place), ROW * place);
        }
        return svg.append("</svg>").toString();
    }

    private void area(AreaSpread area, int y) {
        add("<text class='area' x='0' y='%d'>%s</text>", y + 16, safe(area.councilName()));
        bar("reach", area.reach(), y + 24);
        bar("adoption", area.adoption(), y + 46);
    }

    private void bar(String kind, Optional<BigDecimal> share, int y) {
        add("<rect class='whole' x='0' y='%d' width='%d%%' height='18' rx='3'/>", y, BARS);
        share.ifPresent(part -> add(
                "<rect class='%s' x='0' y='%d' width='%.2f%%' height='18' rx='3'/>",
                kind, y, BARS * Math.min(1, part.doubleValue())));
        add(
                "<text class='share' x='%d%%' y='%d'>%s</text>",
                BARS + 2,
                y + 14,
                safe(share.map(part -> Language.formats().percent(part)).orElse("–")));
    }

    /** Numbers with a point whatever the reader's language. */
    private void add(String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern, values));
    }

    private static String safe(String words) {
        return HtmlUtils.htmlEscape(words);
    }
}
