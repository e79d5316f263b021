package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.text.LabelledNote.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a name begins and ends, at the edges of a note, too. */
class NamesToTheLetterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gespräch mit [[Dipl.-Ing. Overkamp]] geführt",
                "Gespräch mit [[Dipl. Soz. Päd. Overkamp]] geführt",
                "Die Dipl.-Pädagogin der Einrichtung sagt zu",
                "[[Dr. Quernheim]] hat abgesagt",
                "[[Frau von der Heide]] hat abgesagt",
                "[[Frau Anna von Kleist]] hat abgesagt",
                "Brief ist gez. [[Huxoll]]",
                "Es kam eine Frau namens [[Yasemin]]",
                "Bugün [[Kuzucu Bey]] geldi",
                "mit [[frau hülsebusch]] gesprochen",
                "die frau kocht für alle",
                "[[Herr und Frau Overkamp]] kamen",
                "[[K. Altenkamp]] hat abgesagt",
                "Sie schrieb an [[Anna Kowalska-Nowak]] und Gruppe B",
                "Gestern kam [[Yusuf al-Jabouri]]",
                "[[Maria S. Hölscher]] hat abgesagt",
                "[[Kowalski, Jan]] hat abgesagt",
                "Tutanağı [[Serhat Yalçınkaya]] yazdı",
                "[[Hakan Sommer]] kam",
                "Jede Frau Mitte dreißig darf mit",
                "mit [[Frau Dr. von Ossendorf]] geredet",
                "mit [[Frau zu Ossendorf]] geredet",
                "Die Frau zu Besuch war nett",
                "Kaffee für jede Frau, Tee für jeden Mann",
                "eine Frau Mitglied werden lassen",
                "Für alle Frauen und eine Frau Vorstand gesucht",
                "[[Familie Quernheim]] kommt",
                "[[Frau Dr. Klamt]] kommt",
                "Herr JUGENDAMT",
                "Dün [[Dilşah Hanımla]] konuştuk",
                "Kiosk, [[Max Koch]] schließt",
                "Kiosk Max Koch schließt",
                "Max Koch Haus schließt",
                "[[Max Koch]], Haus und Hof",
                "MAX KOCH kommt",
                "Toplantıda [[Deniz Kaya]] konuştu",
                "Deniz Kaya Parkı",
                "جاء [[عبد الرحمن محمود]] إلى المكتب",
                "جاء [[عبد الرحمن السوداني]] إلى المكتب",
                "Es kam ein Herr",
                "gestern kam Dr.",
                "Herr",
                "Imam",
                "namens",
                "Dipl.",
            })
    void ofWhichNobodyDoubts(String marked) {
        isFound(marked, Certainty.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[K. Sommer]] hat abgesagt",
                "[[Anna]], [[Berta]] und [[Cem]] helfen",
                "[[Anna]]",
                "Gestern kam [[Anna]]",
                "Heute sagte niemand \"Anna und Berta\" ab",
                "Sie sagte \"[[Anna]] will doch erst morgen mit allen reden\" laut",
                "\"Gut\" sagt [[Anna]] \"ja\"",
                "KEREM kam nicht, alle warten",
                "جاء [[عبد الله]] إلى المكتب",
                "[[عبد الرحمن]]",
                "We met [[Kowalczyk]] there",
                "we met kowalczyk there",
                "Kowalczyk met us there",
                "[[A. Hanım]] geldi, toplantı başladı",
                "A Hanım geldi, toplantı başladı",
                "Dün [[B. Bey]] aradı",
                "[[Mehmet K.]] kommt",
                "[[Nachbar K.]] kommt",
                "Nachbar K kommt",
                "[[A. und B.]] kommen",
                "Gruppe A. und B. kommen",
                "Klasse 5 A. und B. kommen",
                "[[Frau S.]]'s Wunsch",
            })
    void ofWhichSomebodyMayDoubt(String marked) {
        isFound(marked, Certainty.LIKELY);
    }

    private static void isFound(String marked, Certainty certainty) {
        var note = LabelledNote.of("", "", "person-name", "certain", marked);
        var found = Asked.about(note.text());

        assertThat(found.stream()
                        .map(finding -> new Span(finding.start(), finding.end()))
                        .toList())
                .isEqualTo(note.marked());
        assertThat(found.stream().map(TextFinding::certainty).distinct().toList())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(certainty));
    }
}
