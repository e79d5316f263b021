package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.router.Location;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.DecisionNames;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What people call the files of a draft, and where each of them is changed. */
final class DraftPlaces {

    /** Parameter of an address: the step, the question or the row to begin with. */
    private static final String PLACE = "stelle";

    private static final String FORM = ".form";
    private static final String TABLE = ".dmn";

    private final Draft draft;
    private final Texts texts;
    private final FormTitles forms;
    private final Map<String, String> tables = new HashMap<>();

    DraftPlaces(Draft draft, Drafts drafts, Texts texts) {
        this.draft = draft;
        this.texts = texts;
        forms = FormTitles.of(draft, drafts, texts);
        drafts.files(draft.id()).forEach((name, content) -> {
            if (name.endsWith(TABLE)) {
                DecisionNames.ofFile(content).ifPresent(called -> tables.put(name, called));
            }
        });
    }

    /** "Im Formular „Anfrage aufnehmen“:" */
    String told(String file) {
        if (isDiagram(file)) {
            return texts.get("ui.workshop.in-diagram");
        }
        if (file.endsWith(FORM)) {
            return texts.get("ui.workshop.in-form", forms.of(without(file, FORM)));
        }
        if (tables.containsKey(file)) {
            return texts.get("ui.workshop.in-table", tables.get(file));
        }
        return language(file)
                .map(language -> texts.get("ui.workshop.in-language", language))
                .orElseGet(() -> file.isEmpty() ? "" : texts.get("ui.workshop.in-file", file));
    }

    /** Where one changes what the finding is about; empty where that is nowhere, or not now. */
    Optional<String> address(PackageFinding finding) {
        if (draft.state() != Draft.State.OPEN) {
            return Optional.empty();
        }
        var file = finding.file();
        if (isDiagram(file)) {
            return Optional.of(at(WorkshopAddress.draft(draft.id()), finding.element()));
        }
        if (file.endsWith(FORM)) {
            return Optional.of(at(WorkshopAddress.form(draft.id(), without(file, FORM)), finding.element()));
        }
        return file.endsWith(TABLE)
                ? Optional.of(at(WorkshopAddress.table(draft.id(), without(file, TABLE)), finding.element()))
                : Optional.empty();
    }

    /** What a page that was opened so begins with. */
    static Optional<String> in(Location location) {
        return location.getQueryParameters().getSingleParameter(PLACE);
    }

    /** Ids are letters, digits and a few signs that mean nothing in an address; what is not, is left out. */
    private static String at(String address, @Nullable String element) {
        return element == null || !element.matches("[\\p{L}\\p{N}_.-]+")
                ? address
                : address + "?" + PLACE + "=" + element;
    }

    private boolean isDiagram(String file) {
        return file.equals(PackageFiles.diagramOf(draft.process()));
    }

    private Optional<String> language(String file) {
        return file.startsWith("texte_") && file.endsWith(".properties")
                ? Optional.of(
                        Locale.of(file.replaceAll("texte_|\\.properties", "")).getDisplayLanguage(texts.locale()))
                : Optional.empty();
    }

    private static String without(String file, String ending) {
        return file.substring(0, file.length() - ending.length());
    }
}
