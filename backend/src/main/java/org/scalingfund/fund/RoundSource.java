package org.scalingfund.fund;

/** What a new round begins from. */
public sealed interface RoundSource {
    /** A template that comes with the product, by its key. */
    record Template(String key) implements RoundSource {}

    /** Another round of the funder, whatever has become of it. */
    record Past(RoundId round) implements RoundSource {}

    /** A round out of a file, with its own dates. */
    record File(RoundDocument document) implements RoundSource {
        public File {
            var faults = document.faults();
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException(faults.toString());
            }
        }
    }
}
