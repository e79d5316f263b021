package org.brueckenschlag.wirkungsdialog;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.brueckenschlag.reference.Wording;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * In which order and under which headings an agency's dossiers tell what they tell. None is changed or deleted: a newer
 * one takes its place.
 *
 * @param version counts the agency's releases from 1; 0 of the one that comes with the program
 * @param sections each part once
 * @param releasedAt null of the one that comes with the program
 */
public record DossierTemplate(
        int version, List<Section> sections, @Nullable Instant releasedAt) {

    public DossierTemplate {
        sections = List.copyOf(sections);
    }

    /** @param introduction stands below the heading; may be empty */
    public record Section(DossierPart part, Wording heading, Wording introduction) {}

    static DossierTemplate delivered() {
        return new DossierTemplate(
                0,
                Arrays.stream(DossierPart.values())
                        .map(part -> new Section(
                                part,
                                inEach("dossier.part." + part.key()),
                                inEach("dossier.part." + part.key() + ".about")))
                        .toList(),
                null);
    }

    private static Wording inEach(String key) {
        return new Wording(
                Texts.in(Texts.GERMAN).get(key),
                Texts.in(Texts.ENGLISH).get(key),
                Texts.in(Texts.TURKISH).get(key));
    }
}
