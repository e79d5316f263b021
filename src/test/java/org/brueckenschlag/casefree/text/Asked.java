package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.TextKind;
import org.brueckenschlag.casefree.Vocabulary;

/** What the guard says about a note, as several tests ask it. */
final class Asked {

    private Asked() {}

    static List<TextFinding> about(String note) {
        return Recognisers.shipped().find(note, Vocabulary.none());
    }

    static void findsNobodyIn(String note) {
        assertThat(about(note)).isEmpty();
    }

    /** Certainly enough to be refused. */
    static void findsSomebodyIn(String note) {
        assertThat(about(note))
                .anyMatch(
                        finding -> finding.kind() == TextKind.PERSON_NAME && finding.certainty() == Certainty.CERTAIN);
    }

    static void findsNothingBut(String somebody, String note) {
        assertThat(about(note))
                .singleElement()
                .satisfies(finding -> assertThat(note.substring(finding.start(), finding.end()))
                        .isEqualTo(somebody));
    }
}
