package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.TextKind;
import org.brueckenschlag.casefree.text.LabelledNote.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers and addresses where their form alone, a word beside them or a check digit gives them away, and how little is
 * too little. None of them is anybody's.
 */
class FormatsToTheLetterTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID_NUMBER | Karte [[a123456780]] abgegeben",
                "ID_NUMBER | Karte [[i102030409]] abgegeben",
                "ID_NUMBER | Karte [[j555555555]] abgegeben",
                "ID_NUMBER | Karte [[t589039171]] und [[z908172637]] im Fach",
                "ID_NUMBER | notiert [[86 095 742 719]] ohne Wort",
                "ID_NUMBER | [[C01X00T47]] liegt im Fach",
                "ID_NUMBER | [[CFGHJK123]] liegt im Fach",
                "ID_NUMBER | notiert [[65 170839 J 008]] von gestern",
                "ID_NUMBER | notiert [[133/8150/8159]] von gestern",
                "ID_NUMBER | notiert [[IDD<<T220001293<<]] von gestern",
                "ID_NUMBER | Ausweis [[12345]] fehlt",
                "ID_NUMBER | Ausweis [[ab1c2d3]] fehlt",
                "ID_NUMBER | Ausweis [[nr. 12345]] fehlt",
                "ID_NUMBER | [[CZ6311T03]] 123456789012345 stand da",
                "FILE_NUMBER | Aktenzeichen [[123]] fehlt",
                "PHONE | am 12.03.2026 anrufen: [[0176 04069012]], sonst um 18:30",
                "PHONE | von [[+48 22 123 45 67]] kam nichts",
                "PHONE | Tel. [[1234]] probieren",
                "PHONE | Nummer [[1234567]] probieren",
                "PHONE | gemerkt [[0231123]] von gestern",
                "PHONE | gemerkt 4923112345 und [[4915112345678]]",
                "PHONE | gemerkt [[+49 (0) 231 123456]]",
                "PHONE | gemerkt [[0049 231 123456]]",
                "PHONE | [[null eins fünf sieben drei vier]]",
                "PHONE | [[null eins sieben 44 20]]",
                "PHONE | ruf [[null eins fünf und sieben drei vier]] und dann",
                "PHONE | [[null zwölf vierunddreißig sechsundfünfzig]]",
                "PHONE | [[nulleinsfünfsieben 4420]]",
                "PHONE | [[nulleinsfünfsiebendreivier]]",
                "PHONE | und dann [[null eins fünf sieben drei vier]] Gruppen",
                "BANK_ACCOUNT | [[NO93 8601 1117 947]] stand da",
                "BANK_ACCOUNT | [[DE88 3704 0044 0532 0130 00]] stand da",
                "BANK_ACCOUNT | [[DE89370400440532013000]] 12 Stühle",
                "BANK_ACCOUNT | [[DE89370400440532013000]]12",
                "BANK_ACCOUNT | [[MT84 MALT 0110 0001 2345 MTLC AST0 01S]] stand da",
                "BANK_ACCOUNT | [[4111 1111 1111 1111]] stand da",
                "BANK_ACCOUNT | Konto [[123456]] stand da",
                "NUMBER_PLATE | [[DO-XY 1]] stand da",
                "NUMBER_PLATE | [[DO XY 123]] stand da",
                "NUMBER_PLATE | Auto [[DO XY 12]] stand da",
                "NUMBER_PLATE | auto [[do xy 12]] stand da",
                "NUMBER_PLATE | plaka [[34 ABC 123]]",
                "NUMBER_PLATE | plaka [[34 ABC 12]]",
                "BIRTH_DATE | am [[3.4.2012]] ist der Geburtstag",
                "BIRTH_DATE | Verein seit 2001, sie geboren [[3.4.1987]]",
                "ADDRESS | [[Lindenstraße 1]] und [[Lindenstraße 1999]]",
                "ADDRESS | [[Zur Alten Ziegelei 4, 2. OG]]",
                "ADDRESS | [[Zur Alten Ziegelei 4]], 44135 Dortmund",
                "ADDRESS | wohnt [[Zur Alten Ziegelei 4]]",
                "ADDRESS | Haus [[Bergmannsglück 23 b]]",
                "ADDRESS | wohnt [[Bergmannsglück 23 b]]",
                "ADDRESS | Streit im [[Haus in der Lindenstraße 17]]",
                "ADDRESS | alle bitte zum [[Haus Straße am Park 3]]",
            })
    void oneIsFoundToTheLetter(TextKind kind, String marked) {
        var note = LabelledNote.of("", "", kind.key(), "certain", marked);
        var found = Asked.about(note.text());

        assertThat(found.stream().map(finding -> new Span(finding.start(), finding.end())))
                .isEqualTo(note.marked());
        assertThat(found).allMatch(finding -> finding.kind() == kind && finding.certainty() == Certainty.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karte a123456781 abgegeben",
                "notiert 86095742718 ohne Wort",
                "CFGHJKL12 liegt im Fach",
                "Ausweis 1234 fehlt",
                "Ausweis ab1c23 fehlt",
                "Aktenzeichen 12 fehlt",
                "Ausweis da. Danach Postfach 12345 leeren",
                "von +999 12345678 kam nichts",
                "Hotline 116117 anrufen",
                "Tel. 123 probieren",
                "Tel. 2026 neu",
                "Nummer 123456 probieren",
                "gemerkt 023112 von gestern",
                "Werte 0231,1234567 von gestern",
                "NO94 8601 1117 947 stand da",
                "US18 8601 1117 947 stand da",
                "4111 1111 1111 1112 stand da",
                "Konto 12345 stand da",
                "in 30 Tagen treffen sich die Gruppen im Saal",
                "DO XY 12 stand da",
                "do xy 123 stand da",
                "BITTE ALLE IM HOF UM 123 TREFFEN",
                "am 3.4.2013 und 5.6.1909",
                "am 3.4.2026 ist der Geburtstag der Siedlung",
                "geboren, Verein seit 3.4.1987",
                "Lindenstraße 0 und Lindenstraße 2000",
                "Zur Alten Ziegelei 4 vorbei",
                "Bergmannsglück 23 b gewonnen",
                "Im Haus: Klasse 5 b",
                "Haus Gruppe 5 b",
                "Auf dem Markt, 300 Stände",
                "eins fünf sieben drei vier",
                "null eins 44 20 11",
                "null eins fünf! sieben drei vier",
                "null eins fünf Gruppen sieben drei vier",
                "nulleinsfünfsieben",
            })
    void nothingIs(String note) {
        Asked.findsNobodyIn(note);
    }

    @Test
    void aDayOfLongAgoMayBeABirthday() {
        assertThat(Asked.about("am 3.4.2012 und 5.6.1910"))
                .extracting(TextFinding::kind, TextFinding::certainty, TextFinding::start)
                .containsExactly(
                        tuple(TextKind.BIRTH_DATE, Certainty.LIKELY, 3),
                        tuple(TextKind.BIRTH_DATE, Certainty.LIKELY, 16));
    }
}
