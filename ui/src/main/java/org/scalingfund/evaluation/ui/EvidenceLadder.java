package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Optional;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.evaluation.EvidenceClaim;

/** The five levels of evidence with what each means, and which of them is claimed and which verified. */
final class EvidenceLadder extends Composite<Div> {
    private static final int HIGHEST = 5;

    EvidenceLadder(Optional<EvidenceClaim> claimed, Optional<Integer> verified) {
        var claimedLevel = claimed.map(claim -> claim.facts().level());
        getContent().addClassName("evidence");
        getContent().add(new Paragraph(finding(claimedLevel, verified)));
        if (claimed.isEmpty() && verified.isEmpty()) {
            return;
        }
        var list = new OrderedList();
        list.addClassName("evidence-ladder");
        for (var level = 1; level <= HIGHEST; level++) {
            list.add(step(level, claimedLevel.orElse(0), verified.orElse(0)));
        }
        getContent().add(list);
        claimed.filter(claim -> !claim.note().isBlank()).ifPresent(claim -> {
            var where = new Paragraph(getTranslation("evidence.where", claim.note()));
            where.addClassName("as-typed");
            getContent().add(where);
        });
    }

    private String finding(Optional<Integer> claimed, Optional<Integer> verified) {
        if (claimed.isEmpty() && verified.isEmpty()) {
            return getTranslation("evidence.none");
        }
        var sentences = new ArrayList<String>();
        claimed.ifPresent(level -> sentences.add(getTranslation("evidence.finding.claimed", level)));
        sentences.add(verified.map(level -> getTranslation("evidence.finding.verified", level))
                .orElseGet(() -> getTranslation("evidence.finding.unverified")));
        return String.join(" ", sentences);
    }

    private ListItem step(int level, int claimed, int verified) {
        var item = new ListItem(new Span(getTranslation("evidence.level." + level)));
        if (level == claimed) {
            item.add(new StatusTag(getTranslation("evidence.tag.claimed"), Tone.INFO));
        }
        if (level == verified) {
            item.add(new StatusTag(getTranslation("evidence.tag.verified"), Tone.GOOD));
        }
        item.setClassName("reached", level <= Math.max(claimed, verified));
        return item;
    }
}
