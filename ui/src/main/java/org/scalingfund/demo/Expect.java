package org.scalingfund.demo;

/** The demonstration goes as it is written, or it fails and says where. */
final class Expect {
    private Expect() {}

    /** {@code result}, which has to be a {@code wanted}. */
    static <T> T that(Class<T> wanted, Object result) {
        if (!wanted.isInstance(result)) {
            throw new IllegalStateException(
                    "The demonstration expected " + wanted.getSimpleName() + " and met " + result);
        }
        return wanted.cast(result);
    }

    static void yes(boolean done, String what) {
        if (!done) {
            throw new IllegalStateException("The demonstration could not: " + what);
        }
    }
}
