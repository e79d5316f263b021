package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.brueckenschlag.casefree.TextKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose profile it is can be read from its address or name; a network alone and the page of a group tell of nobody. */
class ProfilesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bilder auf instagram.com/hof.rebell geteilt | instagram.com/hof.rebell",
                "siehe https://www.facebook.com/hof.rebell.77 bitte | https://www.facebook.com/hof.rebell.77",
                "t.me/hofrebell schreibt viel | t.me/hofrebell",
                "bei insta @hof.rebell gesehen | @hof.rebell",
                "insta: hof_rebell77 schreibt | hof_rebell77",
                "auf tiktok als hof.rebell9 unterwegs | hof.rebell9",
                "Instagram: @a_b und weiter | @a_b",
            })
    void aProfileIsFound(String note, String profile) {
        assertThat(Asked.about(note))
                .filteredOn(finding -> finding.kind() == TextKind.SOCIAL_PROFILE)
                .singleElement()
                .satisfies(finding -> assertThat(note.substring(finding.start(), finding.end()))
                        .isEqualTo(profile));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aushang und Instagram nutzen",
                "facebook.com/groups/nordhof hat den Termin",
                "facebook.com/events/77 hat den Termin",
                "Gruppe A schreibt in der Telegram-Gruppe 3.5",
                "Preis 3 @ 5 Euro, ein @ allein",
                "insta läuft wieder",
                "Seite a.de/b geprüft, .de/ fehlt",
            })
    void noneIs(String note) {
        assertThat(Asked.about(note)).noneMatch(finding -> finding.kind() == TextKind.SOCIAL_PROFILE);
    }
}
