package org.scalingfund.fund.ui;

import java.io.IOException;
import java.util.Optional;
import org.scalingfund.base.ui.SavedFile;
import org.scalingfund.document.Downloads;
import org.scalingfund.document.MediaTypes;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.TemplateFiles;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenants;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the template files of published rounds to everybody, without signing in; of a draft there are none. */
@Controller
class TemplateFilePage {
    private final TemplateFiles templates;
    private final Tenants tenants;
    private final Standpoints standpoints;

    TemplateFilePage(TemplateFiles templates, Tenants tenants, Standpoints standpoints) {
        this.templates = templates;
        this.tenants = tenants;
        this.standpoints = standpoints;
    }

    @GetMapping("/{space}/rounds/{round}/templates/{question}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable String space, @PathVariable String round, @PathVariable String question) throws IOException {
        var found = RoundId.parse(round)
                .flatMap(id -> QuestionId.parse(question).flatMap(asked -> find(space, id, asked)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var document = found.document();
        var type = MediaType.parseMediaType(MediaTypes.served(document.mediaType()));
        return SavedFile.ofAStranger(document.name(), type)
                .contentLength(document.bytes())
                .body(new InputStreamResource(found.source().open()));
    }

    /** In the funder's space, where its files are, and as nobody: who asks makes no difference. */
    private Optional<Downloads.Open> find(String space, RoundId round, QuestionId question) {
        return standpoints
                .from(Standpoint.NOWHERE, () -> tenants.findBySpace(space))
                .flatMap(tenant ->
                        standpoints.from(Standpoint.in(tenant.id()), () -> templates.download(round, question)));
    }
}
