package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.brueckenschlag.catalogue.Imports;
import org.brueckenschlag.catalogue.Imports.Seen;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Toasts;

/** Takes files of any process and says first whose they are: the draft begins when somebody has read that. */
final class ImportFilesDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Imports imports;
    private final transient ProcessCatalogue catalogue;
    private final transient Texts texts;
    private final Div outcome = new Div();
    private final Button begin;

    private String name = "";
    private transient byte[] file = {};

    ImportFilesDialog(Imports imports, ProcessCatalogue catalogue, Texts texts) {
        this.imports = imports;
        this.catalogue = catalogue;
        this.texts = texts;
        setHeaderTitle(texts.get("ui.workshop.import.head"));
        setWidth("min(40rem, 100%)");
        outcome.getElement().setAttribute("role", "status");
        var body = new Div(
                new Paragraph(texts.get("ui.workshop.import.intro")),
                outcome,
                PackageUpload.field(texts, this::look, this::refuse));
        body.addClassName("bs-start-body");
        add(body);
        begin = new Button(texts.get("ui.workshop.import.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.setEnabled(false);
        getFooter().add(new Button(texts.get("ui.workshop.import.not"), click -> close()), begin);
    }

    private void look(String named, byte[] bytes) {
        try {
            var seen = imports.look(named, bytes);
            name = named;
            file = bytes;
            say(told(seen));
            begin.setEnabled(!seen.came().isEmpty());
        } catch (Refused refused) {
            refuse(RefusedNote.of(refused, texts));
        }
    }

    private void begin() {
        try {
            var draft = imports.begin(name, file);
            var page = getUI();
            close();
            Toasts.done(texts.get("ui.workshop.import.done"));
            page.ifPresent(ui -> ui.navigate(WorkshopAddress.draft(draft.id()).substring(1)));
        } catch (Refused refused) {
            refuse(RefusedNote.of(refused, texts));
        }
    }

    private void refuse(Note why) {
        say(why);
        begin.setEnabled(false);
    }

    private void say(Note note) {
        outcome.removeAll();
        outcome.add(note);
    }

    private Note told(Seen seen) {
        if (seen.came().isEmpty()) {
            return Note.attention(whose(seen), texts.get("ui.workshop.import.unchanged"));
        }
        var note = Note.info(
                whose(seen),
                texts.get("ui.workshop.import.findings", seen.findings().size()));
        tell(note, "ui.workshop.import.came", seen.came());
        tell(note, "ui.workshop.import.same", seen.same());
        if (seen.isGuarded()) {
            note.with(new Paragraph(texts.get("ui.workshop.import.guarded")));
        }
        return note;
    }

    private String whose(Seen seen) {
        return seen.inUse() == null
                ? texts.get("ui.workshop.import.new", seen.name(), seen.process())
                : texts.get(
                        "ui.workshop.import.known",
                        catalogue.labels(seen.inUse(), texts.locale()).process());
    }

    private void tell(Note note, String key, List<String> names) {
        if (!names.isEmpty()) {
            var list = new UnorderedList(names.stream().map(ListItem::new).toArray(ListItem[]::new));
            note.with(new Details(texts.get(key, names.size()), list));
        }
    }
}
