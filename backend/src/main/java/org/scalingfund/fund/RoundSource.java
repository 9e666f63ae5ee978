package org.scalingfund.fund;

import java.util.HashMap;
import java.util.Map;
import org.scalingfund.document.Incoming;
import org.scalingfund.document.Intake;
import org.springframework.core.io.ByteArrayResource;

/** What a new round begins from. */
public sealed interface RoundSource {
    /** A template that comes with the product, by its key. */
    record Template(String key) implements RoundSource {}

    /** Another round of the funder, whatever has become of it. */
    record Past(RoundId round) implements RoundSource {}

    /** A round out of a file, with its own dates; {@code templates} are the files it carries, by the codes of questions. */
    record File(RoundDocument document, Map<String, Incoming> templates) implements RoundSource {
        public File {
            templates = Map.copyOf(templates);
            var faults = document.faults();
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException(faults.toString());
            }
        }

        /** Whoever sent the round sent its files: the scanner is asked about each, before the deed begins. */
        public static File of(RoundDocument document, Intake intake) {
            var templates = new HashMap<String, Incoming>();
            document.form()
                    .templates()
                    .forEach((code, file) ->
                            templates.put(code, intake.take(file.name(), new ByteArrayResource(file.bytes()))));
            return new File(document, templates);
        }
    }
}
