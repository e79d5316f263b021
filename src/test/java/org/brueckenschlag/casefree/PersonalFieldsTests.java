package org.brueckenschlag.casefree;

import static org.assertj.core.api.Assertions.assertThat;

import org.brueckenschlag.casefree.PersonalFields.Kind;
import org.brueckenschlag.casefree.PersonalFields.PersonalDatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalFieldsTests {

    private final PersonalFields fields = PersonalFields.shipped();

    @ParameterizedTest
    @CsvSource({
        "name,IDENTITY",
        "vorname_mutter,IDENTITY",
        "e_mail,CONTACT",
        "telefonnummer,CONTACT",
        "geburtsdatum,BIRTH",
        "nationalitaet,SPECIAL",
        "aufenthaltsstatus,SPECIAL"
    })
    void areRecognisedByTheirKey(String key, Kind kind) {
        assertThat(fields.inKey(key)).map(PersonalDatum::kind).hasValue(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nur_einzelperson",
                "keine_personendaten",
                "altersgruppe_anfrage",
                "parteigruppen_anzahl",
                "teilnehmende_anzahl",
                "sprachen_bedarf",
                "eingangsweg",
                "ort_typ"
            })
    void areNotSeenInCodedQuestionsAboutGroups(String key) {
        assertThat(fields.inKey(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wie heißt der Ansprechpartner?",
                "Straße und Hausnummer",
                "Telefonnummer für Rückfragen",
                "E-Mail",
                "Staatsangehörigkeit",
                "Date of birth",
                "Doğum tarihi"
            })
    void areRecognisedByTheirLabel(String label) {
        assertThat(fields.inLabel(label, false)).isPresent();
    }

    @Test
    void mayBeNamedInAQuestionThatIsOnlyTicked() {
        assertThat(fields.inLabel("Namen und Telefonnummern sind gelöscht", true))
                .isEmpty();
        assertThat(fields.inLabel("Religion ist bekannt", true)).isPresent();
    }
}
