package org.scalingfund.fund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The templates that come with the product: rounds of adult social care and of children's services. */
@Component
public class RoundTemplates {
    private static final List<String> KEYS = List.of("adult-social-care", "childrens-services");

    private final List<RoundTemplate> templates;

    RoundTemplates(JsonMapper json) {
        templates = KEYS.stream().map(key -> read(json, key)).toList();
    }

    /** Their keys; the name of one is the text {@code fund.template.<key>.name}. */
    public List<String> keys() {
        return templates.stream().map(RoundTemplate::key).toList();
    }

    Optional<RoundTemplate> find(String key) {
        return templates.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    private static RoundTemplate read(JsonMapper json, String key) {
        try (var file = new ClassPathResource("round-templates/" + key + ".json").getInputStream()) {
            return json.readValue(file, RoundTemplate.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
