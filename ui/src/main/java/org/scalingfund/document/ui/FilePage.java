package org.scalingfund.document.ui;

import java.io.IOException;
import org.scalingfund.base.ui.SavedFile;
import org.scalingfund.document.Document;
import org.scalingfund.document.DocumentId;
import org.scalingfund.document.Downloads;
import org.scalingfund.document.MediaTypes;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Hands files out, always to be saved and never to be run: whatever somebody uploaded, a browser treats it as a
 * stranger's. A file that the person may not read is not found; one that nobody may open is a page that says why.
 */
@Controller
class FilePage {
    static final String PATHS = "/*/files/**";

    private final Downloads downloads;

    FilePage(Downloads downloads) {
        this.downloads = downloads;
    }

    @GetMapping("/{space}/files/{id}")
    Object download(@PathVariable String id) throws IOException {
        var found = DocumentId.parse(id)
                .flatMap(downloads::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (found) {
            case Downloads.Open(Document document, Downloads.Source source) -> sent(document, source);
            case Downloads.Closed(Document document) -> closed(document);
        };
    }

    /** A page that says why there is nothing to save, and when there will be. */
    private static ModelAndView closed(Document document) {
        var removed = document.scan().isRemoved();
        var page = new ModelAndView("document/closed", removed ? HttpStatus.GONE : HttpStatus.LOCKED);
        page.addObject("why", removed ? "document.removed" : "document.waits");
        page.addObject("name", document.name());
        page.addObject("virus", document.scan().virus());
        return page;
    }

    private static ResponseEntity<InputStreamResource> sent(Document document, Downloads.Source source)
            throws IOException {
        var type = MediaType.parseMediaType(MediaTypes.served(document.mediaType()));
        return SavedFile.ofAStranger(document.name(), type)
                .contentLength(document.bytes())
                .body(new InputStreamResource(source.open()));
    }
}
