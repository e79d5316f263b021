package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.OneFile;
import org.brueckenschlag.ui.components.UploadWords;

/** A field that takes a zip or a single file of a package, one after the other. */
final class PackageUpload {

    private static final int LARGEST = 4_000_000;

    private PackageUpload() {}

    /**
     * @param came gets name and content
     * @param refused hears what was not even sent
     */
    static Upload field(Texts texts, SerializableBiConsumer<String, byte[]> came, SerializableConsumer<Note> refused) {
        var upload = new Upload();
        upload.setUploadHandler(OneFile.upTo(LARGEST, (file, bytes) -> {
            try {
                came.accept(file, bytes);
            } finally {
                // else nobody could choose another one
                upload.clearFileList();
            }
        }));
        upload.setAcceptedFileTypes(".zip", "application/zip", ".bpmn", ".bpmn20.xml", ".dmn", ".form", ".properties");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        var words = UploadWords.of(texts);
        words.setError(new UploadI18N.Error()
                .setIncorrectFileType(texts.get("ui.workshop.bring.wrong-type"))
                .setTooManyFiles(texts.get("ui.workshop.bring.one-file"))
                .setFileIsTooBig(texts.get("ui.workshop.bring.too-large")));
        upload.setI18n(words);
        upload.addFileRejectedListener(rejected -> {
            refused.accept(Note.problem(rejected.getErrorMessage(), ""));
            upload.clearFileList();
        });
        return upload;
    }
}
