package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.ui.FileFields;
import org.scalingfund.base.ui.FileLine;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.document.Document;
import org.scalingfund.document.Intake;
import org.scalingfund.document.StoreResult;
import org.scalingfund.fund.Question;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.SetUpResult;
import org.scalingfund.fund.TemplateFileResult;
import org.scalingfund.fund.TemplateFiles;
import org.springframework.core.io.FileSystemResource;

/** The file that is handed out with a question: what is there, and a way to add, replace and remove it at once. */
final class TemplateUpload extends Composite<Div> {
    private static final int MEGABYTE = 1_000_000;

    private final transient TemplateFiles templates;
    private final transient Intake intake;
    private final transient RoundId round;
    private final transient Question question;
    private final Div file = new Div();
    private final Paragraph problem = new Paragraph();

    TemplateUpload(TemplateFiles templates, Intake intake, RoundId round, Question question) {
        this.templates = templates;
        this.intake = intake;
        this.round = round;
        this.question = question;
        var heading = new H2(getTranslation("fund.template-file"));
        heading.addClassName("as-label");
        var hint = new Paragraph(getTranslation("fund.template-file.hint", TemplateFiles.MOST_BYTES / MEGABYTE));
        hint.addClassName("hint");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        file.getElement().setAttribute("role", "status");
        getContent().addClassName("file-answer");
        getContent().add(heading, hint, problem, file, upload());
        show(templates.of(round).get(question.id()));
    }

    private Upload upload() {
        var upload = FileFields.upload(
                UploadHandler.toTempFile((sent, arrived) -> add(sent.fileName(), arrived)),
                getTranslation("fund.template-file.choose"));
        upload.setDropAllowed(false);
        upload.setMaxFileSize((int) TemplateFiles.MOST_BYTES);
        upload.addFileRejectedListener(
                rejected -> refuse(getTranslation("fund.template-file.rejected", TemplateFiles.MOST_BYTES / MEGABYTE)));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    private void add(String name, File arrived) throws IOException {
        try {
            problem.setVisible(false);
            switch (templates.put(round, question.id(), intake.take(name, new FileSystemResource(arrived)))) {
                case TemplateFileResult.Kept(Document kept) -> show(kept);
                case TemplateFileResult.NotTaken(StoreResult why) -> refuse(words(name, why));
                case TemplateFileResult.NoLongerDraft _ -> refuse(getTranslation("fund.refused.no-longer-draft"));
                case TemplateFileResult.NoSuchQuestion _ -> refuse(getTranslation("fund.refused.changed-meanwhile"));
            }
        } finally {
            Files.deleteIfExists(arrived.toPath());
        }
    }

    private void show(@Nullable Document document) {
        file.removeAll();
        if (document == null) {
            file.add(getTranslation("fund.template-file.none"));
            return;
        }
        var remove = new Button(getTranslation("fund.template-file.remove"), click -> remove());
        remove.setAriaLabel(getTranslation("fund.template-file.remove-named", document.name()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        file.add(
                new FileLine(
                        document.id(),
                        document.name(),
                        document.scan().waits(),
                        document.scan().virus()),
                remove);
    }

    private void remove() {
        switch (templates.remove(round, question)) {
            case SetUpResult.Done _ -> show(null);
            case SetUpResult.NoLongerDraft _ -> Outcomes.refused(getTranslation("fund.refused.no-longer-draft"));
            case SetUpResult.ChangedMeanwhile _, SetUpResult.CodeTaken _ ->
                Outcomes.refused(getTranslation("fund.refused.changed-meanwhile"));
        }
    }

    private void refuse(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private String words(String name, StoreResult why) {
        return switch (why) {
            case StoreResult.Infected infected -> getTranslation("fund.template-file.infected", name, infected.virus());
            case StoreResult.WrongType _ -> getTranslation("fund.template-file.wrong-type", name);
            case StoreResult.TooLarge _ ->
                getTranslation("fund.template-file.too-large", name, TemplateFiles.MOST_BYTES / MEGABYTE);
            case StoreResult.TooLargeToScan _, StoreResult.Empty _ -> getTranslation("fund.template-file.unfit", name);
            case StoreResult.TooMany _, StoreResult.NoRoom _, StoreResult.Stored _ ->
                getTranslation("fund.template-file.no-room", name);
        };
    }
}
