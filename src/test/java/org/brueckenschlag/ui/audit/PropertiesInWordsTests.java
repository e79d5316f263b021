package org.brueckenschlag.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertiesInWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frist: 1 WT | Frist: 1 Arbeitstag",
                "frist: 10 WT | Frist: 10 Arbeitstage",
                "frist: P60D | Frist: 60 Tage",
                "frist: PT72H | Frist: 72 Stunden",
                "frist: P3M | Frist: 3 Monate",
                "frist: ${d3.erstreaktion} | Frist: was eine Entscheidung ergibt (d3.erstreaktion)",
                "frist: bald | Frist: bald",
                "ende_code: weitergeleitet | Abschluss: weitergeleitet",
                "melden: fachkraft,leitung | wer melden darf: Fachkraft, Leitung",
                "gefahr: ja | Zeichen für Gefahr: ja",
                "runden_geplant: Sitzungen | Geplante Runden: Sitzungen",
                "farbe: blau | farbe: blau"
            })
    void saidAsAPersonWould(String written, String said) {
        var words = new PropertyWords(new AuditWords(Texts.in(Texts.GERMAN)));

        assertThat(words.name(written).orElseThrow() + ": " + words.value(written))
                .isEqualTo(said);
    }
}
