package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.Map;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.evaluation.Rater;

/** Where each side sees one thing on the scale, drawn and in words, with the gap between them. */
final class SideBySide extends Composite<Div> {
    private final UnorderedList words = new UnorderedList();

    /** {@code comparable} when every side has rated the same; only then a gap means something. */
    SideBySide(Map<Rater, BigDecimal> ratings, boolean comparable) {
        var picture = new Div();
        picture.addClassName("side-picture");
        picture.getElement().setProperty("innerHTML", new ConditionSvg().draw(ratings));
        words.addClassName("side-words");
        words.getElement().setAttribute("role", "list");
        ConditionWords.SIDES.stream()
                .filter(ratings::containsKey)
                .forEach(side -> say(side, ratings.getOrDefault(side, BigDecimal.ZERO)));
        getContent().addClassName("side-by-side");
        getContent().add(picture, words);
        if (comparable && ratings.size() > 1) {
            showGap(ratings);
        }
    }

    /** A further sentence below what the sides say. */
    void note(String sentence) {
        words.add(new ListItem(sentence));
    }

    private void say(Rater side, BigDecimal rating) {
        var sign = new Span();
        sign.addClassName("side-sign");
        sign.getElement().setProperty("innerHTML", ConditionSvg.sign(side));
        words.add(new ListItem(
                sign,
                new Span(getTranslation("condition.side", ConditionWords.side(side), ConditionWords.rating(rating)))));
    }

    private void showGap(Map<Rater, BigDecimal> ratings) {
        var sorted = ratings.values().stream().sorted().toList();
        var gap = sorted.getLast().subtract(sorted.getFirst());
        var line = new ListItem(
                gap.signum() == 0
                        ? new Span(getTranslation("condition.gap.nought"))
                        : new StatusTag(
                                getTranslation("condition.gap.of", ConditionWords.points(gap)),
                                gap.compareTo(ConditionWords.WIDE) >= 0 ? Tone.WARN : Tone.QUIET));
        words.add(line);
    }
}
