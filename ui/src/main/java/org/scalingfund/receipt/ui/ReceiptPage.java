package org.scalingfund.receipt.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Texts;
import org.scalingfund.receipt.ReceiptCheck;
import org.scalingfund.receipt.ReceiptFile;
import org.scalingfund.receipt.ReceiptFiles;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.Tenants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where whoever holds a receipt learns whether it is genuine, without signing in and without a session. Tries are not
 * counted: a check costs less than counting it, it changes nothing, and a signature cannot be guessed.
 */
@Controller
class ReceiptPage {
    /**
     * What a genuine receipt shows besides its time, in this order and as far as it has it; the field of the file names
     * the text.
     */
    private static final List<String> SHOWN =
            List.of("title", "organisation", "submittedBy", "certifiedBy", "round", "fund", "contentSha256");

    private final ReceiptFiles receipts;
    private final Tenants tenants;
    private final Standpoints standpoints;
    private final Texts texts;

    ReceiptPage(ReceiptFiles receipts, Tenants tenants, Standpoints standpoints, Texts texts) {
        this.receipts = receipts;
        this.tenants = tenants;
        this.standpoints = standpoints;
        this.texts = texts;
    }

    /** A line of a genuine receipt. */
    record Line(String label, String value) {}

    @GetMapping("/{space}/receipts")
    String show(@PathVariable String space, Model model) {
        return page(funder(space), "", Map.of(), model);
    }

    /** The file counts when both are given. */
    @PostMapping("/{space}/receipts")
    String check(
            @PathVariable String space,
            @RequestParam(defaultValue = "") String receipt,
            @RequestParam Optional<MultipartFile> file,
            Locale locale,
            Model model)
            throws IOException {
        var funder = funder(space);
        var chosen = file.filter(some -> !some.isEmpty());
        if (chosen.isEmpty() && receipt.isBlank()) {
            return page(funder, "", Map.of("file", say("receipt.problem.missing", locale)), model);
        }
        if (chosen.map(MultipartFile::getSize).orElse((long) receipt.length()) > ReceiptFiles.MOST_CHARACTERS) {
            var words = say("receipt.problem.too-long", locale, ReceiptFiles.MOST_CHARACTERS);
            return page(funder, "", Map.of(chosen.isPresent() ? "file" : "receipt", words), model);
        }
        var json = chosen.isPresent() ? new String(chosen.get().getBytes(), StandardCharsets.UTF_8) : receipt;
        answer(publicly(() -> receipts.check(json, space)), funder, locale, model);
        return page(funder, chosen.isPresent() ? "" : receipt, Map.of(), model);
    }

    private void answer(ReceiptCheck check, Tenant funder, Locale locale, Model model) {
        model.addAttribute(
                "answer",
                switch (check) {
                    case ReceiptCheck.Genuine(var receipt) -> {
                        model.addAttribute("reference", receipt.text("reference"));
                        model.addAttribute("lines", lines(receipt, new Formats(Texts.nearest(locale), funder.zone())));
                        yield "genuine";
                    }
                    case ReceiptCheck.Altered _ -> "altered";
                    case ReceiptCheck.OfAnotherFunder _ -> "other-funder";
                    case ReceiptCheck.KeyUnknown _ -> "key-unknown";
                    case ReceiptCheck.NotAReceipt _ -> "none";
                });
    }

    private static List<Line> lines(ReceiptFile receipt, Formats formats) {
        var submittedAt = Instant.parse(receipt.text("submittedAt"));
        return Stream.concat(
                        Stream.of(new Line("receipt.field.submittedAt", formats.dateTimeToTheSecond(submittedAt))),
                        SHOWN.stream()
                                .filter(name -> !receipt.text(name).isEmpty())
                                .map(name -> new Line("receipt.field." + name, receipt.text(name))))
                .toList();
    }

    private String page(Tenant funder, String typed, Map<String, String> problems, Model model) {
        model.addAttribute("funder", funder);
        model.addAttribute("accent", funder.accent());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("keys", publicly(receipts::keys));
        return "receipt/check";
    }

    private Tenant funder(String space) {
        return publicly(() -> tenants.findBySpace(space))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String say(String key, Locale locale, Object... words) {
        return texts.get(key, Texts.nearest(locale), words);
    }

    private <T> T publicly(Supplier<T> question) {
        return standpoints.from(Standpoint.on(Standpoint.Duty.PUBLISHING), question);
    }
}
