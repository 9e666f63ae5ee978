package org.scalingfund.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;

/** Fields for files that speak the reader's language while a file is on its way. */
public final class FileFields {
    private FileFields() {}

    /** {@code add} is what the button says. */
    public static Upload upload(UploadHandler arrived, String add) {
        var field = new Upload(arrived);
        field.setUploadButton(new Button(add));
        field.setI18n(words());
        return field;
    }

    private static UploadI18N words() {
        var broken = Language.text("base.upload.broken");
        var refused = Language.text("base.upload.refused");
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(refused)
                        .setFileIsTooBig(refused)
                        .setIncorrectFileType(refused))
                .setFile(new UploadI18N.File()
                        .setRetry(Language.text("base.upload.retry"))
                        .setStart(Language.text("base.upload.start"))
                        .setRemove(Language.text("base.upload.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Language.text("base.upload.connecting"))
                                .setStalled(Language.text("base.upload.stalled"))
                                .setProcessing(Language.text("base.upload.processing"))
                                .setHeld(Language.text("base.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Language.text("base.upload.remaining"))
                                .setUnknown(Language.text("base.upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(broken)
                                .setUnexpectedServerError(broken)
                                .setForbidden(broken)
                                .setFileTooLarge(refused)));
    }
}
