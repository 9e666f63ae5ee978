package org.scalingfund.identity;

import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id. Each hash names its method, so that a later one takes over as people sign in. One
 * hash takes 19 MiB for a moment; no more of them at once than processors, so that a rush does not fill the memory.
 */
@Component
class Passwords {
    /** Matches no password: of people who were invited and have not chosen one. */
    static final String NONE = "{none}";

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    /** Nobody's hash: checking a password against it is the same work as against somebody's. */
    static final String NOBODYS = "{argon2}$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
            .formatted(KIBIBYTES, PASSES, LANES, base64(new byte[SALT_BYTES]), base64(new byte[HASH_BYTES]));

    private final PasswordEncoder encoder = encoder();
    private final Semaphore atOnce =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    String hash(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            atOnce.release();
        }
    }

    boolean matches(String password, String hash) {
        var tooLong = password.length() > 4 * PasswordRules.LONGEST;
        atOnce.acquireUninterruptibly();
        try {
            // Always the same work, so that the time taken does not tell whether there is such an account.
            var right = encoder.matches(tooLong ? "" : password, hash.equals(NONE) ? NOBODYS : hash);
            return right && !tooLong && !hash.equals(NONE);
        } finally {
            atOnce.release();
        }
    }

    boolean needsUpgrade(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static PasswordEncoder encoder() {
        var argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
        return new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2));
    }
}
