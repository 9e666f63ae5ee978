package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.scalingfund.base.ui.FileFields;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.document.Document;
import org.scalingfund.document.Intake;
import org.scalingfund.document.StoreResult;
import org.scalingfund.milestone.ReportId;
import org.scalingfund.milestone.Reports;
import org.springframework.core.io.FileSystemResource;

/** The files that show what a report says. */
final class EvidenceFiles extends Composite<Div> {
    private static final long MEGABYTE = 1024L * 1024;

    private final transient Reports reports;
    private final transient Intake intake;
    private final transient ReportId report;
    private final UnorderedList list = new UnorderedList();

    EvidenceFiles(Reports reports, Intake intake, ReportId report) {
        this.reports = reports;
        this.intake = intake;
        this.report = report;
        var upload = FileFields.upload(UploadHandler.toTempFile(this::arrived), getTranslation("grant.evidence.add"));
        upload.setDropAllowed(false);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        getContent()
                .add(
                        new H2(getTranslation("grant.evidence")),
                        new Paragraph(getTranslation("grant.evidence.hint")),
                        list,
                        upload);
        show();
    }

    private void arrived(UploadMetadata file, File content) throws IOException {
        try {
            reports.addEvidence(report, intake.take(file.fileName(), new FileSystemResource(content)))
                    .ifPresentOrElse(
                            result -> tell(file.fileName(), result),
                            () -> Outcomes.refused(getTranslation("grant.report.not-open")));
        } finally {
            Files.deleteIfExists(content.toPath());
        }
        show();
    }

    private void tell(String name, StoreResult result) {
        switch (result) {
            case StoreResult.Stored(Document added) ->
                Outcomes.done(
                        added.scan().waits()
                                ? getTranslation("grant.evidence.waits", name)
                                : getTranslation("grant.evidence.added", name));
            case StoreResult.Infected infected ->
                Outcomes.refused(getTranslation("grant.evidence.infected", name, infected.virus()));
            case StoreResult.TooLargeToScan _ ->
                Outcomes.refused(getTranslation("grant.evidence.too-large-to-scan", name));
            case StoreResult.TooLarge tooLarge ->
                Outcomes.refused(getTranslation("grant.evidence.too-large", name, tooLarge.limit() / MEGABYTE));
            case StoreResult.WrongType _ -> Outcomes.refused(getTranslation("grant.evidence.wrong-type", name));
            case StoreResult.Empty _ -> Outcomes.refused(getTranslation("grant.evidence.empty", name));
            case StoreResult.TooMany tooMany ->
                Outcomes.refused(getTranslation("grant.evidence.too-many", tooMany.limit()));
            case StoreResult.NoRoom _ -> Outcomes.refused(getTranslation("grant.evidence.no-room", name));
        }
    }

    private void show() {
        list.removeAll();
        reports.evidence(report).forEach(file -> list.add(new ListItem(GrantPaths.line(file), remove(file))));
    }

    private Button remove(Document file) {
        var remove = new Button(getTranslation("grant.evidence.remove"), click -> {
            reports.removeEvidence(report, file.id());
            show();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("grant.evidence.remove-named", file.name()));
        return remove;
    }
}
