package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.VersionChanges;

/** What a version made different from the one that it came from. */
final class VersionChangeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param version its name
     * @param before name of the one that it came from
     */
    VersionChangeDialog(String version, String before, List<VersionChange> changes, Texts texts) {
        setHeaderTitle(texts.get("ui.workshop.what-changed-in", version));
        setWidth("min(52rem, 100%)");
        add(
                changes.isEmpty()
                        ? new Paragraph(texts.get("ui.workshop.what-changed.nothing"))
                        : new VersionChanges(texts).table(changes, before, version));
        getFooter().add(new Button(texts.get("ui.workshop.history.close"), click -> close()));
    }
}
