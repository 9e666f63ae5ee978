package org.scalingfund.document.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.scalingfund.document.DocumentId;
import org.scalingfund.document.Downloads;
import org.scalingfund.document.MediaTypes;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands files out, always to be saved and never to be run: whatever somebody uploaded, a browser treats it as a
 * stranger's. A file that the person may not read is not found.
 */
@Controller
class FilePage {
    static final String PATHS = "/*/files/*";

    private final Downloads downloads;

    FilePage(Downloads downloads) {
        this.downloads = downloads;
    }

    @GetMapping("/{space}/files/{id}")
    ResponseEntity<InputStreamResource> download(@PathVariable String id) throws IOException {
        var found = DocumentId.parse(id)
                .flatMap(downloads::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var document = found.document();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(MediaTypes.served(document.mediaType())))
                .contentLength(document.bytes())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(document.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(found.source().open()));
    }
}
