package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.application.AttachResult;
import org.scalingfund.application.Attachments;
import org.scalingfund.application.NotWritable;
import org.scalingfund.base.ui.FileFields;
import org.scalingfund.document.Document;
import org.scalingfund.document.DocumentId;
import org.scalingfund.document.Intake;
import org.scalingfund.document.Scan;
import org.scalingfund.document.StoreResult;
import org.springframework.core.io.FileSystemResource;

/** An answer that is a file or several: what is there, a way to add and to take away, and words for what cannot be. */
final class FileAnswer extends Composite<Div> {
    private static final int MEGABYTE = 1_000_000;

    private final transient Attachments attachments;
    private final transient Intake intake;
    private final transient DraftFrame frame;
    private final transient ApplicationId application;
    private final transient ApplicationSheet.Question question;
    private final UnorderedList files = new UnorderedList();
    private final Paragraph problem = new Paragraph();
    private final Paragraph waits = new Paragraph();

    FileAnswer(
            Attachments attachments,
            Intake intake,
            DraftFrame frame,
            ApplicationId application,
            ApplicationSheet.Question question) {
        this.attachments = attachments;
        this.intake = intake;
        this.frame = frame;
        this.application = application;
        this.question = question;
        var heading = new H2(question.label());
        heading.addClassName("as-label");
        var limits = new Paragraph(
                getTranslation("application.file.limits", Attachments.MOST_FILES, Attachments.MOST_BYTES / MEGABYTE));
        limits.addClassName("hint");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        waits.addClassName("hint");
        waits.getElement().setAttribute("role", "status");
        files.addClassName("file-list");
        question.attachments().forEach(file -> show(file.id(), file.name(), file.bytes(), file.scan()));
        setId("field-" + question.id());
        getContent().addClassName("file-answer");
        var guidance = new Paragraph(Guidance.of(question));
        guidance.addClassName("guidance");
        getContent().add(heading, guidance, limits, problem, files, waits, upload());
    }

    /** Below the question stands what is to be filled in and given back. */
    void handOut(TemplateLine template) {
        getContent().addComponentAtIndex(1, template);
    }

    private Upload upload() {
        var upload = FileFields.upload(
                UploadHandler.toTempFile((sent, file) -> add(sent.fileName(), file)),
                getTranslation("application.file.add"));
        upload.setDropLabel(new Span(getTranslation("application.file.drop")));
        upload.setMaxFileSize((int) Attachments.MOST_BYTES);
        upload.setAcceptedFileExtensions(".pdf", ".docx", ".xlsx", ".png", ".jpg", ".jpeg");
        upload.addFileRejectedListener(
                rejected -> refuse(getTranslation("application.file.rejected", Attachments.MOST_BYTES / MEGABYTE)));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    private void add(String name, File file) throws IOException {
        try {
            problem.setVisible(false);
            waits.setText("");
            var incoming = intake.take(name, new FileSystemResource(file));
            switch (attachments.add(application, question.id(), incoming)) {
                case AttachResult.Attached(Document added) -> {
                    show(added.id(), added.name(), added.bytes(), added.scan());
                    waits.setText(added.scan().waits() ? getTranslation("application.file.waits", added.name()) : "");
                    frame.mark().saved(added.uploadedAt());
                }
                case AttachResult.NotTaken(StoreResult why) -> refuse(words(name, why));
                case AttachResult.Refused(NotWritable why) -> refuse(Refusals.words(why));
            }
        } finally {
            Files.deleteIfExists(file.toPath());
        }
    }

    private void show(DocumentId id, String name, long bytes, Scan scan) {
        var item = new ListItem();
        var remove = new Button(getTranslation("application.file.remove"));
        remove.setAriaLabel(getTranslation("application.file.remove-named", name));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(click -> {
            if (frame.keep(attachments.remove(application, question.id(), id))) {
                files.remove(item);
            }
        });
        item.add(ApplicationText.line(id, name, bytes, scan), remove);
        files.add(item);
    }

    private void refuse(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private String words(String name, StoreResult why) {
        return switch (why) {
            case StoreResult.TooLarge tooLarge ->
                getTranslation("application.file.too-large", name, tooLarge.limit() / MEGABYTE);
            case StoreResult.WrongType _ -> getTranslation("application.file.wrong-type", name);
            case StoreResult.Infected infected -> getTranslation("application.file.infected", name, infected.virus());
            case StoreResult.TooLargeToScan _ -> getTranslation("application.file.too-large-to-scan", name);
            case StoreResult.Empty _ -> getTranslation("application.file.empty", name);
            case StoreResult.TooMany tooMany -> getTranslation("application.file.too-many", tooMany.limit());
            case StoreResult.NoRoom _ -> getTranslation("application.file.no-room", name);
            case StoreResult.Stored _ -> throw new IllegalStateException("A stored file was not taken: " + name);
        };
    }
}
