package org.brueckenschlag.casefree;

import static org.assertj.core.api.Assertions.assertThat;

import org.brueckenschlag.casefree.PersonalFields.Answers;
import org.brueckenschlag.casefree.PersonalFields.Kind;
import org.brueckenschlag.casefree.PersonalFields.PersonalDatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalFieldsTests {

    private final PersonalFields fields = PersonalFields.shipped();

    @ParameterizedTest
    @CsvSource({
        "name,IDENTITY",
        "vorname_mutter,IDENTITY",
        "nachName2,IDENTITY",
        "name2,IDENTITY",
        "vor_name,IDENTITY",
        "n_a_m_e,IDENTITY",
        "mieternachname,IDENTITY",
        "e_mail,CONTACT",
        "telefonnummer,CONTACT",
        "tel,CONTACT",
        "geburtsdatum,BIRTH",
        "nationalitaet,SPECIAL",
        "religion,SPECIAL",
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
                "ort_typ",
                "name_freigegeben",
                "benennung",
                "namenstag",
                "strassenfest",
                "aufenthaltsqualitaet",
                "religionsgemeinde"
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
                "N a m e",
                "Nach\u200Bname",
                "ＮＡＭＥ",
                "Wohnort",
                "Staatsangehörigkeit",
                "Date of birth",
                "Doğum tarihi",
                "Kişinin adı",
                "Telefon numarası"
            })
    void areRecognisedByTheirLabel(String label) {
        assertThat(fields.inLabel(label, Answers.WORDS)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name der Gruppe",
                "Name der Einrichtung",
                "Wohnort der Gruppe",
                "Benennung der Regel",
                "Fest zum Namenstag",
                "Straßenfest geplant",
                "Aufenthalt im Innenhof nach 22 Uhr",
                "Was sagt die DIN 18040 dazu?",
                "Ad-hoc-Treffen",
                "Im Namen welcher Gruppe?",
                "Which topics does the agreement address?",
                "Has the conflict been addressed?",
                "Handyverbot",
                "Alter der Gruppe",
                "Derneğin adı",
                "Kurum adı",
                "Dini bayramlar"
            })
    void areNotSeenInOrdinaryWordsOfMediation(String label) {
        assertThat(fields.inLabel(label, Answers.WORDS)).isEmpty();
    }

    @Test
    void mayBeNamedInAQuestionThatIsOnlyTicked() {
        assertThat(fields.inLabel("Namen und Telefonnummern sind gelöscht", Answers.TICK))
                .isEmpty();
        assertThat(fields.inLabel("Religion ist bekannt", Answers.TICK)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ist eine Ansprechperson benannt?", "Antwort per Telefon oder persönlich?"})
    void mayBeNamedInAQuestionWithGivenAnswers(String label) {
        assertThat(fields.inLabel(label, Answers.CHOICE)).isEmpty();
        assertThat(fields.inLabel(label, Answers.WORDS)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nachname der Mutter", "Wie lautet die Adresse?", "Name, Vorname", "Alter"})
    void areRecognisedWhateverTheGivenAnswersAreWhereNothingElseIsAsked(String label) {
        assertThat(fields.inLabel(label, Answers.CHOICE)).isPresent();
    }

    @Test
    void mayBeCounted() {
        assertThat(fields.inLabel("Anzahl der Unterschriften", Answers.NUMBER)).isEmpty();
        assertThat(fields.inLabel("Wie viele Nationalitäten?", Answers.NUMBER)).isEmpty();
        assertThat(fields.inLabel("Telefon", Answers.NUMBER)).isPresent();
        assertThat(fields.inLabel("Anzahl der Unterschriften", Answers.WORDS)).isPresent();
    }

    @Test
    void holdNothingOfASignatureInADay() {
        assertThat(fields.inLabel("Tag der Unterschrift unter die Vereinbarung", Answers.DAY))
                .isEmpty();
        assertThat(fields.inLabel("Geburtstag des Kindes", Answers.DAY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bitte keine Namen und keine Telefonnummern.",
                "Namen und Adressen bleiben außerhalb.",
                "Do not write any names.",
                "Lütfen telefon yazmayın."
            })
    void areNotAskedForByAHelpTextThatWarnsOfThem(String help) {
        assertThat(fields.inHelp(help)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vor- und Nachname",
                "Keine Abkürzungen. Bitte mit Telefonnummer.",
                "Bitte nicht vergessen: die Telefonnummer",
                "Please enter the phone number"
            })
    void areAskedForByAHelpText(String help) {
        assertThat(fields.inHelp(help)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Answers.class)
    void areNeverSeenWhereNothingIsSaid(Answers answers) {
        assertThat(fields.inLabel("", answers)).isEmpty();
        assertThat(fields.inKey("", answers)).isEmpty();
    }
}
