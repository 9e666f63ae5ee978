package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scalingfund.base.Texts;
import org.scalingfund.organisation.OrganisationKind;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoundFileFormatTest {
    private final RoundFileFormat format = new RoundFileFormat();
    private final String warmHomes = resource("round-files/warm-homes.json");

    @Test
    void whatIsReadIsWrittenAgainLetterForLetter() {
        assertThat(format.write(read(warmHomes))).isEqualTo(warmHomes);
    }

    @Test
    void aRoundOutOfAFileHasAllThatTheFileSays() {
        var round = read(warmHomes).blueprint();

        assertThat(round.money().mostAward().pounds()).isEqualByComparingTo("120000.50");
        assertThat(round.dates().closesAt()).isEqualTo("2028-01-07T12:00:00Z");
        assertThat(round.scoring().scale()).isEqualTo(new Scale(1, 5));
        assertThat(round.form().weights()).isEqualTo(100);
        assertThat(round.form().questions()).hasSize(17);
        assertThat(round.form().questions().get(14).shape())
                .isEqualTo(AnswerShape.table(
                        List.of(
                                new Column("Place", ColumnKind.TEXT, true),
                                new Column("Homes", ColumnKind.NUMBER, false)),
                        12));
        assertThat(round.form().questions().get(14).note()).startsWith("One place is enough");
        assertThat(FormLogic.of(round.form().questions()).problems()).isEmpty();
        var proposal = round.form().criteria().get(1);
        assertThat(round.form().questions())
                .filteredOn(question -> proposal.questions().contains(question.id()))
                .extracting(Question::code)
                .containsExactly("Q2", "Q3", "Q4", "Q13", "Q14");
    }

    /** {@code what} in the file is written as {@code instead}: the first time that it stands there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\": \"WARM\",      |                             | ''                        | file-required",
                "\"code\": \"WARM\"       | \"code\": \"warm\"          | /code                     | file-miswritten",
                "\"title\": \"Warm        | \"colour\": \"red\", \"title\": \"Warm | ''             | file-unknown",
                "scaling-fund-round/1     | scaling-fund-round/2        | /format                   | file-other-format",
                "\"required\": true       | \"required\": \"yes\"       | /form/sections/0/questions/0/required | file-type",
                "\"LONG_TEXT\"            | \"POEM\"                    | /form/sections/0/questions/0/kind     | file-one-of",
                "\"weight\": 20           | \"weight\": 0               | /form/criteria/0/weight   | file-least",
                "\"weight\": 20           | \"weight\": 101             | /form/criteria/0/weight   | file-most",
                "2028-01-07T12            | 2028-02-30T12               | /dates/closes             | file-miswritten",
                "2028-01-07T12            | 2027-01-07T12               | /dates                    | closes-before-opens",
                "Europe/London            | Europe/Camelot              | /dates/zone               | file-miswritten",
                "\"60000.00\"             | \"70000000.00\"             | /money                    | most-below-least",
                "\"wordLimit\": 300       | \"choices\": [\"a\", \"b\"] | /form/sections/0/questions/0 | word-limit",
                "\"mostRows\": 12        | \"choices\": [\"a\", \"b\"] | /form/sections/3/questions/7 | most-rows",
                "\"title\": \"Homes\"     | \"title\": \"place\"       | /form/sections/3/questions/7 | column-twice",
                "\"COUNCIL_AREAS\"       | \"TABLE\"                   | /form/sections/3/questions/8 | columns",
                "\"code\": \"Q2\"         | \"code\": \"Q1\"            | /form/sections/1/questions/0 | file-code-twice",
                "\"code\": \"B\"          | \"code\": \"A\"             | /form/criteria/1          | file-code-twice",
                "\"code\": \"Q4\"         | \"code\": \"Q40\"            | /form/criteria/1          | file-no-question",
                "\"from\": 3              | \"from\": 5                 | /form/criteria/0/bands/1  | file-band-order",
                "\"summary\"              | summary                     | ''                        | file-no-json",
                "\"summary\"              | \"code\"                    | ''                        | file-no-json",
                "damp homes               | damp\\u0000homes            | /summary | file-miswritten",
            })
    void whatIsWrongIsSaidWithItsPlace(String what, String instead, String place, String problem) {
        assertThat(warmHomes).contains(what);

        var faulty =
                warmHomes.replaceFirst(Pattern.quote(what), instead == null ? "" : Matcher.quoteReplacement(instead));

        assertThat(format.read(faulty))
                .isInstanceOfSatisfying(
                        ReadRound.Faulty.class,
                        found -> assertThat(found.faults()).anySatisfy(fault -> {
                            assertThat(fault.place()).isEqualTo(place);
                            assertThat(fault.problem().code()).isEqualTo(problem);
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "\"round\"", "{\"form\": {\"sections\": [null]}}"})
    void whatIsNoRoundAtAllIsRefusedInWords(String text) {
        assertThat(format.read(text)).isInstanceOf(ReadRound.Faulty.class);
    }

    @Test
    void ofManyMistakesTheFirstAreTold() {
        var wrong = warmHomes.replace("\"kind\":", "\"sort\":");

        assertThat(format.read(wrong))
                .isInstanceOfSatisfying(
                        ReadRound.Faulty.class,
                        found -> assertThat(found.faults()).hasSize(20));
    }

    @Test
    void theSchemaKnowsTheKindsOfTheProduct() {
        var schema = new JsonMapper().readTree(resource(RoundFiles.SCHEMA));

        assertThat(names(schema.at("/$defs/question/properties/kind"))).isEqualTo(names(QuestionKind.values()));
        assertThat(names(schema.at("/properties/audience/properties/kinds/items")))
                .isEqualTo(names(OrganisationKind.values()));
        assertThat(names(schema.at("/properties/audience/properties/nations/items")))
                .isEqualTo(names(Nation.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "questions", "criteria", "bands", "choices", "columns", "kinds", "nations"})
    void everyListOfTheFormatHasANameInBothLanguages(String list) {
        var texts = new Texts();

        assertThat(resource(RoundFiles.SCHEMA)).contains("\"" + list + "\": {");
        for (var language : List.of("en-GB", "cy-GB")) {
            assertThat(texts.find("fund.file.place." + list, Locale.forLanguageTag(language)))
                    .isPresent();
        }
    }

    private RoundDocument read(String text) {
        var read = format.read(text);
        assertThat(read).isInstanceOf(ReadRound.Readable.class);
        return ((ReadRound.Readable) read).document();
    }

    private static List<String> names(JsonNode kind) {
        return kind.get("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
