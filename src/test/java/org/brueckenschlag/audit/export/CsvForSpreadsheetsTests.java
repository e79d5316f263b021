package org.brueckenschlag.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.brueckenschlag.shared.CsvCell;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvForSpreadsheetsTests {

    @Test
    void beginsWithAByteOrderMarkAndItsColumns() {
        var text = text();

        assertThat(text).startsWith("\uFEFFVorgang;Ereignis;Aktivität;");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n\n");
    }

    @Test
    void hasALineForEachEvent() {
        assertThat(text())
                .contains("\r\nKM-2026-0001;1.2;Gespräch führen;Task_G;start;2026-01-12T09:00:00+01:00;fachkraft;"
                        + "fachkraft K1;A;1;konfliktmediation;3;S01;frist=2026-01-20T08:00:00Z\r\n")
                .endsWith("\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
    void runsNothing(String formula) {
        var cell = CsvCell.of(formula);

        assertThat(cell.replaceFirst("^\"", "")).startsWith("'" + formula.charAt(0));
    }

    @Test
    void keepsACellTogetherWhateverIsInIt() {
        assertThat(CsvCell.of("a;b \"c\"\r\nd")).isEqualTo("\"a;b \"\"c\"\"\r\nd\"");
        assertThat(CsvCell.of("")).isEmpty();
        assertThat(CsvCell.of("schlicht")).isEqualTo("schlicht");
    }

    @Test
    void neutralisesAFormulaInsideOfAWholeLog() {
        assertThat(text()).contains(";\"'=cmd|").doesNotContain(";=cmd", ";\"=cmd");
    }

    private static String text() {
        return new String(
                SampleCases.written(
                        out -> EventLogWriters.csv(out, Texts.in(Texts.GERMAN)), SampleCases.closed("KM-2026-0001")),
                StandardCharsets.UTF_8);
    }
}
