package org.brueckenschlag.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that tells a time other than the one that is waited is a warning. */
class TimesInNamesTests {

    @Test
    void sayWhereNameAndWaitDiffer() {
        assertThat(said("nach 3 Monaten", "P4M")).isEqualTo("""
                „nach 3 Monaten“ nennt eine andere Zeit, als hier gewartet wird. \
                Bitte ändern Sie den Namen mit, sonst lesen ihn alle falsch.""");
    }

    @ParameterizedTest
    @CsvSource({
        "nach 3 Monaten, P3M",
        "nach 1 Jahr, P12M",
        "nach 14 Tagen, P2W",
        "nach 30 Tagen, P1M",
        "noch 1 Tag, PT24H",
        "nach 3 bis 4 Monaten oder 5 Wochen, P4M",
        "Tag 3, P7D",
        "vor dem Termin, P7D",
        "nach 3 Monaten, ${frist}"
    })
    void butNotWhereTheyAgreeOrTheNameTellsNone(String name, String wait) {
        assertThat(said(name, wait)).isEmpty();
    }

    private static String said(String name, String wait) {
        var model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
                  <process id="p"><intermediateCatchEvent id="W" name="%s"><timerEventDefinition id="T">
                    <timeDuration>%s</timeDuration></timerEventDefinition></intermediateCatchEvent></process>
                </definitions>""".formatted(name, wait);
        var findings = new Findings();
        new TimesInNamesCheck()
                .look(
                        Candidate.read(
                                new PackageFiles("p", Map.of("p.bpmn", model.getBytes(StandardCharsets.UTF_8)), false)),
                        findings);
        return findings.all().stream()
                .map(finding -> Texts.in(Texts.GERMAN)
                        .get(finding.key(), finding.arguments().toArray()))
                .findFirst()
                .orElse("");
    }
}
