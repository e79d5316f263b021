package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.upload.UploadI18N;
import org.brueckenschlag.shared.Texts;

/** What a field for files says by itself, in the reader's language: also where the network fails. */
public final class UploadWords {

    private UploadWords() {}

    /** Of a field that takes one file. */
    public static UploadI18N of(Texts texts) {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(texts.get("ui.reference.choose-file")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(texts.get("ui.reference.drop-file")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(texts.get("ui.upload.connecting"))
                        .setStalled(texts.get("ui.upload.stalled"))
                        .setProcessing(texts.get("ui.upload.processing"))
                        .setHeld(texts.get("ui.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(texts.get("ui.upload.remaining") + " ")
                        .setUnknown(texts.get("ui.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(texts.get("ui.upload.unavailable"))
                        .setUnexpectedServerError(texts.get("ui.upload.unexpected"))
                        .setForbidden(texts.get("ui.upload.forbidden"))
                        .setFileTooLarge(texts.get("ui.upload.too-large"))));
        words.setFile(new UploadI18N.File()
                .setRetry(texts.get("ui.upload.retry"))
                .setStart(texts.get("ui.upload.start"))
                .setRemove(texts.get("ui.upload.remove")));
        return words;
    }
}
