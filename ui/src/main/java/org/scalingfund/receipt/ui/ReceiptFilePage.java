package org.scalingfund.receipt.ui;

import java.nio.charset.StandardCharsets;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.ui.SavedFile;
import org.scalingfund.receipt.ReceiptFiles;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands the signed receipt of an application to those whose it is. */
@Controller
class ReceiptFilePage {
    private final ReceiptFiles receipts;

    ReceiptFilePage(ReceiptFiles receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/{space}/files/receipts/{application}")
    ResponseEntity<byte[]> receipt(@PathVariable String application) {
        var receipt = ApplicationId.parse(application)
                .flatMap(receipts::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return SavedFile.named("receipt-" + receipt.text("reference") + ".json", MediaType.APPLICATION_JSON)
                .body(receipt.json().getBytes(StandardCharsets.UTF_8));
    }
}
