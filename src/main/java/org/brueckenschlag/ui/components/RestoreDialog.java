package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.brueckenschlag.catalogue.AlteredVersions;
import org.brueckenschlag.catalogue.AlteredVersions.Altered;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;

/**
 * Brings back the released files of a version that somebody has altered: says which they are, asks for a zip where the
 * program keeps no copy itself, and does it when it is confirmed.
 */
public final class RestoreDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 50_000_000;

    private final transient AlteredVersions versions;
    private final transient ProcessVersionId version;
    private final transient Runnable done;
    private final transient Texts texts = Words.here();
    private final Div body = new Div();
    private final Div problem = new Div();
    private final Button restore;
    private byte[] zip = {};
    private transient List<String> lacking = List.of();

    /** @param done what there is to show anew afterwards */
    public RestoreDialog(AlteredVersions versions, ProcessVersionId version, Runnable done) {
        this.versions = versions;
        this.version = version;
        this.done = done;
        setHeaderTitle(texts.get("ui.restore.question"));
        setWidth("min(34rem, 100%)");
        setCloseOnOutsideClick(false);
        body.addClassName("bs-start-body");
        problem.getElement().setAttribute("role", "status");
        restore = new Button(texts.get("ui.restore.do"), click -> restore());
        restore.addThemeVariants(ButtonVariant.PRIMARY);
        restore.setDisableOnClick(true);
        add(problem, body);
        var not = new Button(texts.get("ui.restore.not"), click -> close());
        getFooter().add(not, restore);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                not.focus();
            }
        });
        look();
    }

    private void look() {
        problem.removeAll();
        try {
            show(versions.look(version, zip));
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private void show(Altered altered) {
        tellOfZip(altered);
        lacking = altered.lacking();
        body.removeAll();
        body.add(new Paragraph(texts.get("ui.restore.files")), list(altered.files()));
        if (altered.lacking().isEmpty()) {
            body.add(new Paragraph(texts.get(zip.length == 0 ? "ui.restore.kept" : "ui.restore.brought")));
        } else {
            body.add(
                    new Paragraph(texts.get("ui.restore.lacking")),
                    list(altered.lacking()),
                    new Paragraph(texts.get("ui.restore.from")),
                    upload());
        }
        restore.setEnabled(altered.lacking().isEmpty());
    }

    /** Whoever has brought a zip learns what it was good for. */
    private void tellOfZip(Altered altered) {
        if (zip.length > 0 && !altered.lacking().isEmpty()) {
            var none = altered.lacking().equals(lacking);
            problem.add(Note.attention(texts.get(none ? "ui.restore.zip-none" : "ui.restore.zip-some"), ""));
        }
    }

    private static UnorderedList list(List<String> files) {
        return new UnorderedList(files.stream().map(ListItem::new).toArray(ListItem[]::new));
    }

    private Upload upload() {
        var upload = new Upload(OneFile.upTo(LARGEST, (file, bytes) -> {
            zip = bytes;
            look();
        }));
        upload.setAcceptedFileTypes(".zip", "application/zip");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(UploadWords.of(texts));
        upload.addFileRejectedListener(rejected -> {
            problem.removeAll();
            problem.add(Note.problem(texts.get("ui.restore.too-large", LARGEST / 1_000_000), ""));
        });
        return upload;
    }

    private void restore() {
        try {
            versions.restore(version, zip);
            close();
            Toasts.done(texts.get("ui.restore.done"));
            done.run();
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    /** What was brought is of no use then. */
    private void refuse(Refused refused) {
        zip = new byte[0];
        restore.setEnabled(false);
        problem.removeAll();
        problem.add(Note.problem(Words.of(refused), ""));
    }
}
