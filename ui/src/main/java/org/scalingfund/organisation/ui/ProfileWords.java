package org.scalingfund.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.organisation.CouncilArea;
import org.scalingfund.organisation.CouncilAreas;
import org.scalingfund.organisation.HomeNation;
import org.scalingfund.organisation.LegalForm;
import org.scalingfund.organisation.Policy;
import org.scalingfund.organisation.PolicyKind;
import org.scalingfund.organisation.ProfileField;

/** What an organisation says of itself, in the words of whoever reads it. */
final class ProfileWords {
    private ProfileWords() {}

    static String label(ProfileField field) {
        return Language.text(field.textKey());
    }

    /** The fields' names one after the other, for a sentence. */
    static String labels(List<ProfileField> fields) {
        return fields.stream().map(ProfileWords::label).collect(Collectors.joining(", "));
    }

    static String shown(ProfileField field, String text, CouncilAreas areas) {
        if (text.isEmpty()) {
            return Language.text("organisation.profile.nothing");
        }
        return switch (field.asked()) {
            case LINE, TEXT, WEBSITE -> text;
            case NUMBER -> number(text);
            case MONEY -> Language.formats().roundMoney(new BigDecimal(text));
            case DATE -> Language.formats().date(LocalDate.parse(text));
            case LEGAL_FORM -> Language.text(LegalForm.valueOf(text).textKey());
            case NATION -> Language.text(HomeNation.valueOf(text).textKey());
            case COUNCIL ->
                areas.all().stream()
                        .filter(area -> area.code().equals(text))
                        .findFirst()
                        .map(ProfileWords::name)
                        .orElse(text);
        };
    }

    /** The same to be looked at: a website leads to itself. */
    static Component fact(ProfileField field, String text, CouncilAreas areas) {
        if (field.asked() != ProfileField.Asked.WEBSITE) {
            return new Span(shown(field, text, areas));
        }
        var link = new Anchor(text, text);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    static String title(PolicyKind kind, String title) {
        return kind == PolicyKind.OTHER && !title.isEmpty() ? title : Language.text(kind.textKey());
    }

    /** Since when, until when, and up to which amount. */
    static String facts(Policy policy) {
        var agreed = policy.agreedOn();
        var until = policy.validUntil();
        if (agreed == null || until == null) {
            return Language.text("organisation.profile.nothing");
        }
        var dates = Language.text(
                "organisation.policy.dates",
                Language.formats().date(agreed),
                Language.formats().date(until));
        var covered = policy.covered();
        return covered == null
                ? dates
                : Language.text(
                        "organisation.policy.dates-covered",
                        dates,
                        Language.formats().roundMoney(covered.pounds()));
    }

    static StatusTag tag(Policy.Standing standing) {
        return switch (standing) {
            case VALID -> new StatusTag(Language.text("organisation.policy.valid"), Tone.GOOD);
            case EXPIRING ->
                new StatusTag(Language.text("organisation.policy.expiring", Policy.DAYS_OF_WARNING), Tone.WARN);
            case EXPIRED -> new StatusTag(Language.text("organisation.policy.expired"), Tone.BAD);
        };
    }

    static String name(CouncilArea area) {
        return area.nameIn(Language.locale());
    }

    private static String number(String text) {
        var number = new BigDecimal(text).stripTrailingZeros();
        return Language.formats().number(number, Math.max(0, number.scale()));
    }
}
