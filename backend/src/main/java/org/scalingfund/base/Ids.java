package org.scalingfund.base;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** Makes and reads the identifiers behind every {@code ...Id}. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /**
     * A version 7 identifier: it starts with the time, so that rows written together lie together in an index, and ends
     * in 74 random bits, so that nobody can guess a neighbour's.
     */
    public static UUID random() {
        var millis = System.currentTimeMillis();
        var high = (millis << 16) | 0x7000L | RANDOM.nextInt(0x1000);
        var low = 0x8000000000000000L | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /** Only the full form of 36 characters; {@link UUID#fromString} alone also takes shortened ones. */
    public static Optional<UUID> parse(String text) {
        if (text.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }
}
