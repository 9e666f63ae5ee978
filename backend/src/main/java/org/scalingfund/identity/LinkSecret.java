package org.scalingfund.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret at the end of a link that is sent by mail. The database holds only its hash. */
public record LinkSecret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** One that nobody can guess, in characters that every address carries as they are. */
    public static LinkSecret random() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new LinkSecret(HexFormat.of().formatHex(secret));
    }

    /** What is kept of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Without the secret, for it may be logged. */
    @Override
    public String toString() {
        return "LinkSecret[hidden]";
    }
}
