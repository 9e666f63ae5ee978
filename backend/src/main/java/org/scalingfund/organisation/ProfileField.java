package org.scalingfund.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.scalingfund.identity.EmailAddress;

/**
 * What an organisation is asked about itself, once for all funds. Each field is a text of one form, in which it is kept,
 * compared and remembered; nothing typed is an empty text.
 */
public enum ProfileField {
    NAME(ProfilePart.BASICS, Asked.LINE, 160, typed -> typed.filter(name -> name.length() > 1)),
    LEGAL_FORM(ProfilePart.BASICS, Asked.LEGAL_FORM, 40, typed -> typed.filter(ProfileTexts.oneOf(LegalForm.values()))),
    COMPANY_NUMBER(
            ProfilePart.BASICS,
            Asked.LINE,
            40,
            typed -> typed.flatMap(CompanyNumber::parse).map(CompanyNumber::value)),
    CHARITY_NUMBER(
            ProfilePart.BASICS,
            Asked.LINE,
            40,
            typed -> typed.flatMap(CharityNumber::parse).map(CharityNumber::value)),
    COUNCIL_CODE(ProfilePart.BASICS, Asked.COUNCIL, 9, typed -> typed.filter(code -> code.matches("[EWSN]\\d{8}"))),
    PURPOSES(ProfilePart.BASICS, Asked.TEXT, 500, UnaryOperator.identity()),

    ADDRESS_LINE_1(ProfilePart.ADDRESS, Asked.LINE, 120, UnaryOperator.identity()),
    ADDRESS_LINE_2(ProfilePart.ADDRESS, Asked.LINE, 120, UnaryOperator.identity()),
    TOWN(ProfilePart.ADDRESS, Asked.LINE, 120, UnaryOperator.identity()),
    POSTCODE(
            ProfilePart.ADDRESS,
            Asked.LINE,
            40,
            typed -> typed.flatMap(Postcode::parse).map(Postcode::value)),
    NATION(ProfilePart.ADDRESS, Asked.NATION, 40, typed -> typed.filter(ProfileTexts.oneOf(HomeNation.values()))),
    WEBSITE(ProfilePart.ADDRESS, Asked.WEBSITE, 190, typed -> typed.flatMap(ProfileTexts::website)),

    INCOME(ProfilePart.SIZE, Asked.MONEY, 40, typed -> typed.flatMap(ProfileTexts::pounds)),
    YEAR_END(ProfilePart.SIZE, Asked.DATE, 10, typed -> typed.flatMap(ProfileTexts::date)),
    STAFF(ProfilePart.SIZE, Asked.NUMBER, 40, typed -> typed.flatMap(text -> ProfileTexts.number(text, 6, 1))),
    VOLUNTEERS(ProfilePart.SIZE, Asked.NUMBER, 40, typed -> typed.flatMap(text -> ProfileTexts.number(text, 7, 0))),

    CONTACT_NAME(ProfilePart.CONTACT, Asked.LINE, 120, UnaryOperator.identity()),
    CONTACT_ROLE(ProfilePart.CONTACT, Asked.LINE, 120, UnaryOperator.identity()),
    CONTACT_EMAIL(
            ProfilePart.CONTACT,
            Asked.LINE,
            254,
            typed -> typed.flatMap(EmailAddress::parse).map(EmailAddress::value)),
    CONTACT_PHONE(ProfilePart.CONTACT, Asked.LINE, 30, typed -> typed.flatMap(ProfileTexts::phone));

    /** What a page offers to type or choose it in. */
    public enum Asked {
        LINE,
        TEXT,
        NUMBER,
        MONEY,
        DATE,
        WEBSITE,
        LEGAL_FORM,
        NATION,
        COUNCIL
    }

    private final ProfilePart part;
    private final Asked asked;
    private final int longest;
    private final UnaryOperator<Optional<String>> reading;

    ProfileField(ProfilePart part, Asked asked, int longest, UnaryOperator<Optional<String>> reading) {
        this.part = part;
        this.asked = asked;
        this.longest = longest;
        this.reading = reading;
    }

    public ProfilePart part() {
        return part;
    }

    public Asked asked() {
        return asked;
    }

    public int longest() {
        return longest;
    }

    /** The form in which it is kept; nothing when what was typed, and not left empty, is not one. */
    Optional<String> read(String typed) {
        return reading.apply(Optional.of(typed));
    }

    /** Its name in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String textKey() {
        return "organisation.profile.field." + key();
    }

    static Optional<ProfileField> parse(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
