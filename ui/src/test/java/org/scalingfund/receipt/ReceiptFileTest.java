package org.scalingfund.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptFileTest {
    /** What titles and names are made of, and what a careless writer of JSON would get wrong. */
    private static final List<String> CHARACTERS = List.of(
            "a", "Z", "7", " ", "ŵ", "ŷ", "é", "e\u0301", "’", "/", "\\", "\"", "\n", "\u001f", "\u007f", "😀", ",");

    private static final SigningKey KEY = SigningKey.generate();

    @RepeatedTest(50)
    void everyChangeOfEveryTextIsFound(RepetitionInfo round) {
        var chance = new Random(round.getCurrentRepetition());
        var genuine = receipt(chance).signedWith(KEY);
        assertThat(KEY.published().fits(genuine)).isTrue();

        for (var name : genuine.texts().keySet()) {
            for (var other : changesOf(genuine.text(name), chance)) {
                assertThat(KEY.published().fits(with(genuine, name, other)))
                        .as("%s instead of %s", other, genuine.text(name))
                        .isFalse();
            }
            assertThat(KEY.published().fits(without(genuine, name))).as(name).isFalse();
        }
        assertThat(KEY.published().fits(with(genuine, "more", ""))).isFalse();
    }

    @RepeatedTest(20)
    void whatIsSavedAndReadAgainIsTheSameHoweverItIsLaidOut(RepetitionInfo round) {
        var genuine = receipt(new Random(round.getCurrentRepetition())).signedWith(KEY);
        var turned = new ReceiptFile(genuine.texts().reversed());

        assertThat(ReceiptFile.read(genuine.json())).contains(genuine);
        assertThat(ReceiptFile.read(genuine.json().replace("\n", "\r\n\t"))).contains(genuine);
        assertThat(ReceiptFile.read(turned.json()).filter(KEY.published()::fits))
                .isPresent();
    }

    @Test
    void whatIsSignedIsWrittenAsRfc8785Says() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", "Tŷ \"Ni\" / \\ \u20ac\ud83d\ude00\n\t\b\f\r\u001f\u007f\u2028");
        texts.put("format", "scaling-fund-receipt/1");
        texts.put("signature", "not signed");
        texts.put("Z", "");

        assertThat(new String(new ReceiptFile(texts).canonical(), StandardCharsets.UTF_8))
                .isEqualTo("{\"Z\":\"\",\"format\":\"scaling-fund-receipt/1\",\"title\":\"Tŷ \\\"Ni\\\" / \\\\ "
                        + "\u20ac\ud83d\ude00\\n\\t\\b\\f\\r\\u001f\u007f\u2028\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "PK\u0003\u0004",
                "{",
                "{}",
                "{\"format\": \"scaling-fund-receipt/2\"}",
                "{\"format\": \"scaling-fund-receipt/1\", \"title\": 7}",
                "{\"format\": \"scaling-fund-receipt/1\", \"title\": null}",
                "{\"format\": \"scaling-fund-receipt/1\", \"title\": {\"title\": \"\"}}",
                "{\"format\": \"scaling-fund-receipt/1\", \"title\": \"One\", \"title\": \"Two\"}",
                "{\"format\": \"scaling-fund-receipt/1\", \"title\": \"\\ud83d\"}",
                "{\"format\": \"scaling-fund-receipt/1\"} {}"
            })
    void whatIsNotOneObjectOfTextsInOurFormatIsNoReceipt(String text) {
        assertThat(ReceiptFile.read(text)).isEmpty();
    }

    @Test
    void jsonAsDeepAsAReceiptIsLongIsNoReceipt() {
        for (var brackets : List.of("[", "{\"a\":")) {
            assertThat(ReceiptFile.read(brackets.repeat(ReceiptFiles.MOST_CHARACTERS / brackets.length())))
                    .isEmpty();
        }
    }

    @Test
    void aSignatureIsWrittenInOneWayOnly() {
        var genuine = receipt(new Random(1)).signedWith(KEY);
        var signature = genuine.text("signature");
        var last = signature.indexOf('=') - 1;

        // The last character holds four bits that no byte needs.
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        var taken = alphabet.chars()
                .mapToObj(character -> signature.substring(0, last) + (char) character + "==")
                .filter(written -> KEY.published().fits(with(genuine, "signature", written)));
        assertThat(taken).containsExactly(signature);
        assertThat(KEY.published().fits(with(genuine, "signature", signature.replace("=", ""))))
                .isFalse();
        assertThat(KEY.published().fits(with(genuine, "signature", "Mair"))).isFalse();
    }

    @Test
    void aReceiptFitsNoOtherKey() {
        var genuine = receipt(new Random(2)).signedWith(KEY);

        assertThat(SigningKey.generate().published().fits(genuine)).isFalse();
    }

    @Test
    void thePublishedKeyIsTheOneThatChecks() throws Exception {
        var encoded = Base64.getMimeDecoder().decode(KEY.published().pem().replaceAll("-----.*-----", ""));
        var key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));

        assertThat(new ReceiptKey(key)).isEqualTo(KEY.published());
        assertThat(ReceiptKey.of(encoded).id()).isEqualTo(KEY.published().id()).matches("[0-9a-f]{16}");
    }

    private static ReceiptFile receipt(Random chance) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("format", ReceiptFile.FORMAT);
        for (var name : List.of("reference", "title", "organisation", "submittedAt", "submittedBy", "space", "key")) {
            var text = new StringBuilder();
            for (var i = chance.nextInt(30); i >= 0; i--) {
                text.append(CHARACTERS.get(chance.nextInt(CHARACTERS.size())));
            }
            texts.put(name, text.toString());
        }
        return new ReceiptFile(texts);
    }

    /** Each a slip or a forgery: a character more, less, other or in another place, and the text of nothing. */
    private static List<String> changesOf(String text, Random chance) {
        var changes = new ArrayList<String>();
        var at = chance.nextInt(text.length());
        var character = CHARACTERS.get(chance.nextInt(CHARACTERS.size()));
        changes.add("");
        changes.add(text + character);
        changes.add(character + text);
        changes.add(text.substring(0, at) + text.substring(at + 1));
        changes.add(text.substring(0, at) + character + text.substring(at + 1));
        changes.add(text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1));
        changes.add(new StringBuilder(text).reverse().toString());
        changes.add(text.toUpperCase(Locale.ROOT));
        changes.add(Normalizer.normalize(text, Normalizer.Form.NFD));
        changes.removeIf(text::equals);
        return changes;
    }

    private static ReceiptFile with(ReceiptFile receipt, String name, String text) {
        var texts = new LinkedHashMap<>(receipt.texts());
        texts.put(name, text);
        return new ReceiptFile(texts);
    }

    private static ReceiptFile without(ReceiptFile receipt, String name) {
        var texts = new LinkedHashMap<>(receipt.texts());
        texts.remove(name);
        return new ReceiptFile(texts);
    }
}
