package org.scalingfund.receipt;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A receipt as a file: texts by name, one of them the signature of all others ({@code docs/receipt.md}). */
public record ReceiptFile(SequencedMap<String, String> texts) {
    /** What a receipt says it is; the number changes when one of before could no longer be read as it was meant. */
    static final String FORMAT = "scaling-fund-receipt/1";

    private static final String SIGNATURE = "signature";

    /** Its own, because a setting of the product's must not change what is signed: this is how RFC 8785 writes texts. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public ReceiptFile {
        texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
    }

    /** Empty when this is no receipt at all; one that is can still be forged. */
    static Optional<ReceiptFile> read(String json) {
        try {
            var texts = new LinkedHashMap<String, String>();
            for (var field : JSON.readTree(json).properties()) {
                if (!field.getValue().isString()) {
                    return Optional.empty();
                }
                texts.put(field.getKey(), field.getValue().stringValue());
            }
            return Optional.of(new ReceiptFile(texts)).filter(ReceiptFile::isReceipt);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** The same with its signature. */
    ReceiptFile signedWith(SigningKey key) {
        var signed = new LinkedHashMap<>(texts);
        signed.put(SIGNATURE, Base64.getEncoder().encodeToString(key.sign(canonical())));
        return new ReceiptFile(signed);
    }

    /** What stands under {@code name}, nothing when it is missing. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The file as it is saved, a line for each text. */
    public String json() {
        return texts.entrySet().stream()
                .map(text ->
                        "  " + JSON.writeValueAsString(text.getKey()) + ": " + JSON.writeValueAsString(text.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    /** What is signed: everything but the signature, in the one way in which RFC 8785 (JCS) writes it. */
    byte[] canonical() {
        var signed = new TreeMap<>(texts);
        signed.remove(SIGNATURE);
        return JSON.writeValueAsString(signed).getBytes(StandardCharsets.UTF_8);
    }

    /** The signature's bytes; none when it is written in any other way than {@link #signedWith} does. */
    byte[] signature() {
        var written = text(SIGNATURE);
        try {
            var bytes = Base64.getDecoder().decode(written);
            // Base64 has several ways to write the same last byte.
            return Base64.getEncoder().encodeToString(bytes).equals(written) ? bytes : new byte[0];
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** A text with half a character in it has no bytes of its own: another text would have the same signature. */
    private boolean isReceipt() {
        var encoder = StandardCharsets.UTF_8.newEncoder();
        return FORMAT.equals(text("format"))
                && texts.entrySet().stream()
                        .allMatch(text -> encoder.canEncode(text.getKey()) && encoder.canEncode(text.getValue()));
    }
}
