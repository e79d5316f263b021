package org.brueckenschlag.ui.reference;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import java.util.function.Consumer;
import java.util.function.Function;
import org.brueckenschlag.reference.ImportPreview;
import org.brueckenschlag.reference.ReferenceChange;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.OneFile;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.UploadWords;
import org.brueckenschlag.ui.components.Words;

/** Reads a table in: first it says what would change, or all that is wrong with it; only then it is taken over. */
final class ImportDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1_000_000;
    private static final int MOST_SHOWN = 100;

    private final transient Function<byte[], ImportPreview> reading;
    private final transient Consumer<ImportPreview> applying;
    private final Runnable afterwards;
    private final Div result = new Div();
    private final Button take = new Button();

    ImportDialog(
            ReferenceList list,
            Function<byte[], ImportPreview> reading,
            Consumer<ImportPreview> applying,
            Runnable afterwards) {
        this.reading = reading;
        this.applying = applying;
        this.afterwards = afterwards;
        setHeaderTitle(Words.of("ui.reference.import-to", Words.of(list.words())));
        setWidth("min(44rem, 100%)");
        var about = new Paragraph(Words.of("ui.reference.import-about"));
        var upload = new Upload(OneFile.upTo(LARGEST, (file, bytes) -> look(bytes)));
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(UploadWords.of(Words.here()));
        upload.addFileRejectedListener(rejected -> refuse(Words.of("reference.import.too-large")));
        result.getElement().setAttribute("role", "status");
        result.addClassName("bs-reference-preview");
        var body = new Div(about, upload, result);
        body.addClassName("bs-start-body");
        add(body);
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setVisible(false);
        getFooter().add(new Button(Words.of("ui.reference.cancel"), click -> close()), take);
    }

    private void refuse(String sentence) {
        result.removeAll();
        take.setVisible(false);
        result.add(Note.problem("", sentence));
    }

    void look(byte[] table) {
        var preview = reading.apply(table);
        result.removeAll();
        take.setVisible(preview.findings().isEmpty() && !preview.changes().isEmpty());
        if (!preview.findings().isEmpty()) {
            result.add(
                    new H3(Words.of("ui.reference.findings", preview.findings().size())), findings(preview));
            return;
        }
        result.add(
                new H3(Words.of("ui.reference.would-change", preview.changes().size(), preview.unchanged())));
        result.add(changes(preview));
        take.setText(Words.of("ui.reference.take", preview.changes().size()));
        var _ = take.addSingleClickListener(click -> apply(preview));
    }

    private void apply(ImportPreview preview) {
        try {
            applying.accept(preview);
            close();
            Toasts.done(Words.of("ui.reference.taken", preview.changes().size()));
            afterwards.run();
        } catch (Refused refused) {
            refuse(Words.of(refused));
        }
    }

    private static UnorderedList findings(ImportPreview preview) {
        var texts = Words.here();
        var all = new UnorderedList();
        preview.findings().stream()
                .limit(MOST_SHOWN)
                .forEach(at -> all.add(
                        new ListItem(Words.of("ui.reference.at", at.line(), at.column(), texts.get(at.finding())))));
        return all;
    }

    private static UnorderedList changes(ImportPreview preview) {
        var all = new UnorderedList();
        preview.changes().stream().limit(MOST_SHOWN).forEach(change -> all.add(new ListItem(words(change))));
        if (preview.changes().size() > MOST_SHOWN) {
            all.add(new ListItem(
                    Words.of("ui.reference.more-changes", preview.changes().size() - MOST_SHOWN)));
        }
        return all;
    }

    private static String words(ReferenceChange change) {
        var before = change.before();
        return Words.of(
                "ui.reference.change." + change.kind().key(), told(change.after()), before == null ? "" : told(before));
    }

    private static String told(ReferenceValue value) {
        return value.words().german() + " (" + value.code() + ")";
    }
}
