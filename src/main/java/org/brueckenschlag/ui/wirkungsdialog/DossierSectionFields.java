package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.DossierPart;
import org.brueckenschlag.wirkungsdialog.DossierTemplate;

/** One section of the template: its place, its heading and what stands below. */
final class DossierSectionFields extends Card {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_INTRODUCTION = 600;

    private final DossierPart part;
    private final WordingFields heading;
    private final WordingFields introduction;
    private final Button up;
    private final Button down;

    /** @param move gets the section, and −1 for before its neighbour or 1 for behind it */
    DossierSectionFields(DossierTemplate.Section section, BiConsumer<DossierSectionFields, Integer> move) {
        super("abschnitt-" + section.part().key(), name(section.part()));
        this.part = section.part();
        var key = part.key();
        heading = new WordingFields(key + ".heading", Words.of("ui.dossier.template.heading"), false, LONGEST_HEADING);
        introduction =
                new WordingFields(key + ".intro", Words.of("ui.dossier.template.intro"), true, LONGEST_INTRODUCTION);
        heading.show(section.heading());
        introduction.show(section.introduction());
        up = new Button(Words.of("ui.dossier.template.up"), click -> move.accept(this, -1));
        up.setAriaLabel(Words.of("ui.dossier.template.up.of", name(part)));
        down = new Button(Words.of("ui.dossier.template.down"), click -> move.accept(this, 1));
        down.setAriaLabel(Words.of("ui.dossier.template.down.of", name(part)));
        var places = new Div(up, down);
        places.addClassName("bs-dossier-documents");
        beside(places);
        add(heading, introduction);
    }

    private static String name(DossierPart part) {
        return Words.of("dossier.part." + part.key());
    }

    void placed(int place, int of) {
        up.setEnabled(place > 0);
        down.setEnabled(place < of - 1);
    }

    /** Whoever moves a section by keyboard goes on where they were. */
    void focusMove(int by) {
        var same = by < 0 ? up : down;
        (same.isEnabled() ? same : by < 0 ? down : up).focus();
    }

    DossierTemplate.Section value() {
        return new DossierTemplate.Section(part, heading.value(), introduction.value());
    }

    Map<String, HasValidation> byField() {
        var fields = new LinkedHashMap<>(heading.byField());
        fields.putAll(introduction.byField());
        return fields;
    }

    void clear() {
        byField().values().forEach(field -> field.setInvalid(false));
    }
}
