package org.scalingfund.fund;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes rounds as JSON and reads them again; nothing is made of a file before its schema has let it pass. */
@Component
class RoundFileFormat {
    /** One mistake near the top can be the cause of hundreds. */
    private static final int MOST_FAULTS = 20;

    /** The text for each rule of the schema, with what the validator says of the rule in its places. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("required", "file-required"),
            Map.entry("additionalProperties", "file-unknown"),
            Map.entry("type", "file-type"),
            Map.entry("enum", "file-one-of"),
            Map.entry("const", "file-other-format"),
            Map.entry("minimum", "file-least"),
            Map.entry("minItems", "file-least"),
            Map.entry("minLength", "file-least"),
            Map.entry("maximum", "file-most"),
            Map.entry("maxItems", "file-most"),
            Map.entry("maxLength", "file-most"));

    private static final String MISWRITTEN = "file-miswritten";

    /** As most editors would lay it out, on every machine alike. */
    private static final Indenter LINES = new DefaultIndenter("  ", "\n");

    private final JsonMapper json = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter(PrettyPrinter.DEFAULT_SEPARATORS
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Schema schema;

    RoundFileFormat() {
        try (var file = new ClassPathResource(RoundFiles.SCHEMA).getInputStream()) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String write(RoundDocument document) {
        return json.writeValueAsString(document) + "\n";
    }

    ReadRound read(String text) {
        try {
            var tree = json.readTree(text);
            var broken = schema.validate(tree);
            if (!broken.isEmpty()) {
                return faulty(broken.stream().map(RoundFileFormat::fault).toList());
            }
            var document = json.treeToValue(tree, RoundDocument.class);
            var faults = document.faults();
            return faults.isEmpty() ? new ReadRound.Readable(document) : faulty(faults);
        } catch (JacksonException unreadable) {
            return faulty(List.of(fault(unreadable)));
        }
    }

    private static ReadRound faulty(List<DocumentFault> faults) {
        return new ReadRound.Faulty(faults.stream().limit(MOST_FAULTS).toList());
    }

    private static DocumentFault fault(Error broken) {
        return new DocumentFault(
                broken.getInstanceLocation().toString(),
                problem(
                        TEXTS.getOrDefault(broken.getKeyword(), MISWRITTEN),
                        Arrays.stream(broken.getArguments())
                                .map(RoundFileFormat::plain)
                                .toArray()));
    }

    /** Of a value that looks right and is none, such as 30 February, it is known where; else the text is no JSON. */
    private static DocumentFault fault(JacksonException unreadable) {
        if (unreadable.getPath().isEmpty()) {
            var location = unreadable.getLocation();
            return new DocumentFault("", problem("file-no-json", location == null ? 1 : location.getLineNr()));
        }
        var place = unreadable.getPath().stream()
                .map(step -> "/" + (step.getIndex() < 0 ? step.getPropertyName() : step.getIndex()))
                .collect(Collectors.joining());
        return new DocumentFault(place, problem(MISWRITTEN));
    }

    /** Lists without the marks that JSON has around them. */
    private static String plain(Object argument) {
        return argument.toString().replaceAll("[\\[\\]\"]", "");
    }

    private static RoundProblem problem(String text, Object... details) {
        return RoundProblem.of(RoundPart.BASICS, "file", text, details);
    }
}
