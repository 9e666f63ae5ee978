package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.ui.FileFields;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.document.Intake;
import org.scalingfund.fund.DocumentFault;
import org.scalingfund.fund.ReadRound;
import org.scalingfund.fund.RoundDocument;
import org.scalingfund.fund.RoundFiles;
import org.scalingfund.fund.RoundSource;

/** The field for a file with a round in it: says at once what was found in it, or what is wrong and where. */
final class RoundUpload extends Composite<Div> {
    private static final int MEGABYTE = 1_000_000;

    private final transient RoundFiles files;
    private final transient Intake intake;
    private final transient Consumer<RoundDocument> arrived;
    private final transient Consumer<List<Problem>> refused;
    private final Paragraph found = new Paragraph();
    private transient RoundSource.@Nullable File source;

    RoundUpload(RoundFiles files, Intake intake, Consumer<RoundDocument> arrived, Consumer<List<Problem>> refused) {
        this.files = files;
        this.intake = intake;
        this.arrived = arrived;
        this.refused = refused;
        var hint = new Paragraph(getTranslation("fund.file.hint"));
        hint.addClassName("hint");
        var schema = new Anchor("/" + Spaces.path("files", RoundFiles.SCHEMA), getTranslation("fund.file.schema"));
        schema.setRouterIgnore(true);
        schema.getElement().setAttribute("download", true);
        found.getElement().setAttribute("role", "status");
        // Problems lead here.
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("stack");
        getContent().add(hint, new Paragraph(schema), upload(), found);
    }

    /** The round in the last file, when it could be read. */
    Optional<RoundSource> source() {
        return Optional.ofNullable(source);
    }

    private Upload upload() {
        var upload = FileFields.upload(
                UploadHandler.inMemory((sent, bytes) -> read(sent.fileName(), bytes)), getTranslation("fund.file.add"));
        upload.setMaxFileSize(RoundFiles.MOST_BYTES);
        upload.setAcceptedFileExtensions(".json");
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(
                rejected -> refuse(List.of(getTranslation("fund.file.rejected", RoundFiles.MOST_BYTES / MEGABYTE))));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    private void read(String name, byte[] bytes) {
        source = null;
        found.setText("");
        switch (files.read(new String(bytes, StandardCharsets.UTF_8))) {
            case ReadRound.Readable(var round) -> {
                source = RoundSource.File.of(round, intake);
                found.setText(getTranslation(
                        "fund.file.found",
                        name,
                        round.title(),
                        round.form().criteria().size(),
                        round.form().sections().stream()
                                .mapToInt(section -> section.questions().size())
                                .sum()));
                arrived.accept(round);
            }
            case ReadRound.Faulty(var faults) ->
                refuse(faults.stream().map(RoundUpload::words).toList());
        }
    }

    private void refuse(List<String> words) {
        refused.accept(words.stream().map(line -> new Problem(line, this)).toList());
    }

    private static String words(DocumentFault fault) {
        var problem = fault.problem();
        var words = Language.text(problem.textKey(), problem.details().toArray());
        var place = place(fault.place());
        return place.isEmpty()
                ? Language.text("fund.file.fault.whole", words)
                : Language.text("fund.file.fault", place, words);
    }

    /** "section 2, question 3, kind" for {@code /form/sections/1/questions/2/kind}: people count from one. */
    static String place(String pointer) {
        var words = new ArrayList<String>();
        var steps = List.of(pointer.split("/"));
        for (var step : steps.subList(1, steps.size())) {
            if (step.chars().allMatch(Character::isDigit)) {
                words.add(Language.text("fund.file.place." + words.removeLast(), Integer.parseInt(step) + 1));
            } else if (!step.equals("form")) {
                words.add(step);
            }
        }
        return String.join(", ", words);
    }
}
