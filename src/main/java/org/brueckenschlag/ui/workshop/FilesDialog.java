package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.brueckenschlag.shared.Texts;

/** The files of a package, each to take home for a drawing program. */
final class FilesDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param of what they are files of */
    FilesDialog(String of, Component files, Texts texts) {
        setHeaderTitle(texts.get("ui.workshop.files-of", of));
        setWidth("min(34rem, 100%)");
        add(new Paragraph(texts.get("ui.workshop.files.help")), files);
        getFooter().add(new Button(texts.get("ui.workshop.history.close"), click -> close()));
    }
}
