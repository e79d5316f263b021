package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.PackageVersions;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.matters.Card;

/** A draft to take home: as a zip that can be read in again, or file by file. */
final class FilesCard extends Card {

    private static final long serialVersionUID = 1L;

    FilesCard(
            Draft draft,
            String process,
            Drafts drafts,
            PackageVersions versions,
            CurrentActor currentActor,
            Texts texts) {
        super("dateien", texts.get("ui.workshop.files"));
        var home = new TakenHome(currentActor, texts);
        var zip = draft.process() + "-entwurf-" + draft.revision() + ".zip";
        var names = drafts.files(draft.id()).keySet();
        add(
                new Paragraph(texts.get("ui.workshop.files.of-draft")),
                home.zip(process, zip, () -> versions.zip(draft.id())),
                new Details(
                        texts.get("ui.workshop.files.count", names.size()),
                        home.files(names, () -> drafts.files(draft.id()))));
    }
}
