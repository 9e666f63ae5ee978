package org.scalingfund.document;

/** What came of trying to add a file. */
public sealed interface StoreResult {
    record Stored(Document document) implements StoreResult {}

    /** The file has more than {@code limit} bytes. */
    record TooLarge(long limit) implements StoreResult {}

    /** By its content it is a {@code mediaType}, which is not among those asked for, whatever its name says. */
    record WrongType(String mediaType) implements StoreResult {}

    /** The scanner found {@code virus} in it; nothing was kept. */
    record Infected(String virus) implements StoreResult {}

    /** The scanner takes no file of this size; nothing was kept. */
    record TooLargeToScan() implements StoreResult {}

    record Empty() implements StoreResult {}

    /** The place has as many files as it may. */
    record TooMany(int limit) implements StoreResult {}

    /** The disk is full or broken; nothing was kept. */
    record NoRoom() implements StoreResult {}
}
