package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

class RenamingInGermanOnlyTests {

    private static final Map<String, String> BEGUN =
            draft("Gruppe einladen", "Task_A.name=Invite the group\n", "Task_A.name=Grubu davet et\n");

    @Test
    void isAWarningThatNamesTheOldNameAndItsLanguages() {
        var findings = now("Alle einladen", "Task_A.name=Invite the group\n", "Task_A.name=Grubu davet et\n")
                .findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.element()).isEqualTo("Task_A");
            assertThat(finding.line()).isEqualTo(3);
        });
        assertThat(said(findings))
                .containsExactly(
                        "„Alle einladen“ hat einen neuen deutschen Namen, heißt auf Englisch und Türkisch aber "
                                + "noch „Invite the group / Grubu davet et“. Bitte prüfen Sie den Namen in anderen Sprachen "
                                + "beim Element.");
    }

    @Test
    void isOverOnceTheOtherNamesFollow() {
        assertThat(now("Alle einladen", "Task_A.name=Invite all\n", "Task_A.name=Herkesi davet et\n")
                        .findings())
                .isEmpty();
        assertThat(said(now("Alle einladen", "Task_A.name=Invite all\n", "Task_A.name=Grubu davet et\n")
                        .findings()))
                .singleElement()
                .asString()
                .contains("auf Türkisch aber noch „Grubu davet et“");
    }

    @Test
    void isNoneWhereTheNameOnlyWrapsOtherwiseOrWasNeverTranslated() {
        assertThat(now("Gruppe&#10;einladen", "Task_A.name=Invite the group\n", "Task_A.name=Grubu davet et\n")
                        .findings())
                .isEmpty();
        assertThat(now("Alle einladen", "", "").findings()).isEmpty();
    }

    @Test
    void letsTheDrawingSayTheNewNameRatherThanTheOldOneInAnotherLanguage() {
        var names = now("Alle einladen", "Task_A.name=Invite the group\n", "Task_A.name=Herkesi davet et\n");

        assertThat(names.fitting("en")).isEmpty();
        assertThat(names.fitting("tr")).containsExactly(Map.entry("Task_A", "Herkesi davet et"));
        assertThat(names.fitting("de")).isEmpty();
    }

    @Test
    void isNotJudgedWhileTheDrawingCannotBeRead() {
        var halfDrawn = Map.of("p.bpmn", "<definitions", "texte_en.properties", "Task_A.name=Invite the group\n");

        assertThat(new TranslatedNames(BEGUN, halfDrawn).findings()).isEmpty();
    }

    /** So that it leads to where the process is named: no step is called so. */
    @Test
    void ofTheProcessItselfIsAboutTheProcess() {
        var begun = Map.of("p.bpmn", process("Fest"), "texte_en.properties", "process.name=Party\n");
        var renamed = Map.of("p.bpmn", process("Feier"), "texte_en.properties", "process.name=Party\n");

        assertThat(new TranslatedNames(begun, renamed).findings())
                .extracting(PackageFinding::element)
                .containsExactly(TranslatedNames.PROCESS);
    }

    private static String process(String name) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
                  <process id="p" name="%s"/>
                </definitions>
                """.formatted(name);
    }

    private static TranslatedNames now(String german, String english, String turkish) {
        return new TranslatedNames(BEGUN, draft(german, english, turkish));
    }

    private static Map<String, String> draft(String german, String english, String turkish) {
        return Map.of("p.bpmn", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
                  <process id="p">
                    <userTask id="Task_A" name="%s"/>
                  </process>
                </definitions>
                """.formatted(german), "texte_en.properties", english, "texte_tr.properties", turkish);
    }

    private static List<String> said(List<PackageFinding> findings) {
        return findings.stream()
                .map(finding -> Texts.in(Texts.GERMAN)
                        .get(finding.key(), finding.arguments().toArray()))
                .toList();
    }
}
