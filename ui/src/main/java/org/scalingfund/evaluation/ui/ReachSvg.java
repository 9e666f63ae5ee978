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
    private static final int LABELS = 190;
    private static final int WIDTH = 640;
    private static final int VALUES = 60;
    private static final int ROW = 58;
    private static final int LONGEST_LABEL = 24;

    private final StringBuilder svg = new StringBuilder();

    String draw(List<AreaSpread> areas, String title) {
        var height = ROW * areas.size() + 6;
        add(
                "<svg xmlns='http://www.w3.org/2000/svg' role='img' aria-labelledby='reach-title' width='%d' height='%d'"
                        + " viewBox='0 0 %d %d'><title id='reach-title'>%s</title><defs><pattern id='reach-hatch'"
                        + " width='6' height='6' patternUnits='userSpaceOnUse' patternTransform='rotate(45)'>"
                        + "<rect class='hatch-ground' width='6' height='6'/><line class='hatch' x1='0' y1='0' x2='0'"
                        + " y2='6'/></pattern></defs>",
                WIDTH, height, WIDTH, height, safe(title));
        for (var place = 0; place < areas.size(); place++) {
            area(areas.get(place), ROW * place + 6);
        }
        return svg.append("</svg>").toString();
    }

    private void area(AreaSpread area, int y) {
        var name = area.councilName();
        add(
                "<text class='area' x='0' y='%d'>%s</text>",
                y + 26, safe(name.length() <= LONGEST_LABEL ? name : name.substring(0, LONGEST_LABEL - 1) + "…"));
        bar("reach", area.reach(), y + 2);
        bar("adoption", area.adoption(), y + 26);
    }

    private void bar(String kind, Optional<BigDecimal> share, int y) {
        var room = WIDTH - LABELS - VALUES;
        add("<rect class='whole' x='%d' y='%d' width='%d' height='18' rx='3'/>", LABELS, y, room);
        share.ifPresent(part -> add(
                "<rect class='%s' x='%d' y='%d' width='%.1f' height='18' rx='3'/>",
                kind, LABELS, y, room * Math.min(1, part.doubleValue())));
        add(
                "<text class='share' x='%d' y='%d'>%s</text>",
                WIDTH - VALUES + 8,
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
