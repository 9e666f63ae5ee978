package org.scalingfund.fund.ui;

import java.nio.charset.StandardCharsets;
import org.scalingfund.base.ui.SavedFile;
import org.scalingfund.fund.RoundFiles;
import org.scalingfund.fund.RoundId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out rounds as files to be saved, and the schema they are written by. */
@Controller
class RoundFilePage {
    private final RoundFiles files;

    RoundFilePage(RoundFiles files) {
        this.files = files;
    }

    @GetMapping("/{space}/files/rounds/{round}")
    ResponseEntity<byte[]> round(@PathVariable String round) {
        var text = RoundId.parse(round)
                .flatMap(files::write)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return SavedFile.named("round-" + round + ".json", MediaType.APPLICATION_JSON)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{space}/files/round-file.schema.json")
    ResponseEntity<Resource> schema() {
        return SavedFile.named(RoundFiles.SCHEMA, new MediaType("application", "schema+json"))
                .body(new ClassPathResource(RoundFiles.SCHEMA));
    }
}
