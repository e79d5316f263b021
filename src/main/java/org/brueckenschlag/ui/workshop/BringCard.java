package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.brueckenschlag.catalogue.PackageVersions;
import org.brueckenschlag.catalogue.PackageVersions.Brought;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.matters.Card;

/** A zip or a single file becomes a draft; the card says which files came out of it and which are as they were. */
final class BringCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient PackageVersions versions;
    private final transient Texts texts;
    private final String process;
    private final Div outcome = new Div();

    BringCard(PackageVersions versions, String process, Texts texts) {
        super("einlesen", texts.get("ui.workshop.bring"));
        this.versions = versions;
        this.process = process;
        this.texts = texts;
        addClassName("bs-moving");
        outcome.getElement().setAttribute("role", "status");
        add(
                new Paragraph(texts.get("ui.workshop.bring.help")),
                outcome,
                PackageUpload.field(texts, this::bring, this::say));
    }

    private void bring(String name, byte[] file) {
        try {
            say(told(versions.bring(process, name, file)));
        } catch (Refused refused) {
            say(RefusedNote.of(refused, texts));
        }
    }

    private void say(Note note) {
        outcome.removeAll();
        outcome.add(note);
    }

    private Note told(Brought brought) {
        var saved = brought.saved();
        var toDraft = new Anchor(WorkshopAddress.draft(saved.draft().id()), texts.get("ui.workshop.brought.to-draft"));
        toDraft.setRouterIgnore(false);
        var note = Note.info(texts.get("ui.workshop.brought", saved.findings().size()), "");
        tell(note, "ui.workshop.brought.came", brought.came(), true);
        tell(note, "ui.workshop.brought.same", brought.same(), false);
        tell(note, "ui.workshop.brought.stayed", brought.stayed(), false);
        return note.withActions(toDraft);
    }

    /** Most of a large package is as it was: that is only counted until somebody wants to know. */
    private void tell(Note note, String key, List<String> names, boolean opened) {
        if (names.isEmpty()) {
            return;
        }
        var list = new UnorderedList(names.stream().map(ListItem::new).toArray(ListItem[]::new));
        var details = new Details(texts.get(key, names.size()), list);
        details.setOpened(opened);
        note.with(details);
    }
}
