package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.forms.RealForms;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a new process begins with passes the policy before anybody has changed a thing. */
class EveryNewProcessIsSafeTests {

    /** Two packages ask the triage of a third one, and are warned of that. */
    private static final String SHARED_TABLE = "catalogue.decision-elsewhere";

    private static final NewProcess ROUND_TABLE = new NewProcess("Runder Tisch & Café", "runder_tisch", "RT", null);

    @Test
    void theEmptyOneHasNothingAgainstIt() {
        var files = new Skeleton().of(ROUND_TABLE);

        assertThat(RealPolicy.whole().check(CheckedDrafts.candidate("runder_tisch", files)))
                .extracting(finding -> finding.in(Texts.in(Texts.GERMAN)))
                .isEmpty();
        var opened = OpenedPackages.of("runder_tisch", files);
        assertThat(opened.model().name()).isEqualTo("Runder Tisch & Café");
        assertThat(opened.model().properties()).containsEntry("nummernkreis", "RT");
        assertThat(opened.model().events()).extracting(MatterEvent::name).containsExactly("personendaten_entdeckt");
        assertThat(opened.words(Texts.GERMAN).process()).isEqualTo("Runder Tisch & Café");
    }

    /** One event for all: what people read and are asked in it is what they know from every other process. */
    @Test
    void theEmptyOneReportsPersonalDataAsEveryOtherProcessDoes() {
        var skeleton = new Skeleton().of(ROUND_TABLE);
        var shipped = ShippedPackages.files("veranstaltung").entrySet().stream()
                .collect(toMap(Map.Entry::getKey, file -> new String(file.getValue(), UTF_8)));

        assertThat(skeleton.get("schwaerzung_durchfuehren.form"))
                .isEqualTo(shipped.get("schwaerzung_durchfuehren.form"));
        for (var language : new String[] {"en", "tr"}) {
            var ours = DraftWords.of(skeleton.getOrDefault(DraftWords.file(language), ""))
                    .words();
            var theirs = DraftWords.of(shipped.getOrDefault(DraftWords.file(language), ""))
                    .words();
            assertThat(ours).containsKeys("Task_SchwaerzungDurchfuehren.name", "value.fundort_feld.antwort");
            assertThat(ours.entrySet())
                    .filteredOn(word -> theirs.containsKey(word.getKey()))
                    .allSatisfy(word -> assertThat(theirs).contains(word));
            assertThat(RealForms.forms()
                            .read(skeleton.getOrDefault("erste_aufgabe.form", ""))
                            .fields())
                    .allSatisfy(field -> assertThat(ours).containsKey("form.erste_aufgabe." + field.key() + ".label"));
        }
    }

    @TestFactory
    Stream<DynamicTest> soHasTheCopyOfEachProcess() {
        var policy = RealPolicy.ofModels();
        return ShippedPackages.all().stream()
                .filter(shipped -> !shipped.name().equals("wirkungsdialog"))
                .map(shipped -> DynamicTest.dynamicTest(shipped.name(), () -> {
                    var copy = copy(shipped);
                    assertThat(policy.check(CheckedDrafts.candidate("runder_tisch", copy)))
                            .filteredOn(finding -> !finding.key().equals(SHARED_TABLE))
                            .extracting(finding -> finding.in(Texts.in(Texts.GERMAN)))
                            .isEmpty();
                    assertThat(OpenedPackages.of("runder_tisch", copy)
                                    .words(Texts.ENGLISH)
                                    .process())
                            .isEqualTo("Runder Tisch & Café");
                }));
    }

    /** The engine could not tell them apart: a message would begin both, and a table of the copy decide both. */
    @TestFactory
    Stream<DynamicTest> andSharesNothingWithItThatTheEngineLooksUpByName() {
        return ShippedPackages.all().stream()
                .map(shipped -> DynamicTest.dynamicTest(shipped.name(), () -> {
                    var copy = copy(shipped);
                    assertThat(copy.keySet())
                            .filteredOn(name -> name.endsWith(".dmn"))
                            .allMatch(name -> name.startsWith("runder_tisch_"))
                            .allSatisfy(name -> assertThat(DraftTable.decisions(copy.getOrDefault(name, "")))
                                    .containsExactly(name.substring(0, name.length() - 4)));
                    var root = Xml.parse(copy.getOrDefault("runder_tisch.bpmn", ""));
                    var begins = Xml.children(root, Xml.BPMN, "process")
                            .flatMap(process -> Xml.children(process, Xml.BPMN, "startEvent"))
                            .flatMap(Xml::descendants)
                            .flatMap(event ->
                                    Stream.of(event.getAttribute("messageRef"), event.getAttribute("signalRef")))
                            .filter(name -> !name.isEmpty())
                            .toList();
                    assertThat(Xml.children(root))
                            .filteredOn(each -> begins.contains(each.getAttribute("id")))
                            .allMatch(each -> each.getAttribute("name").endsWith("_runder_tisch"));
                    assertThat(copy.get("runder_tisch.bpmn")).doesNotContain("\"beginnt_am\"");
                }));
    }

    @Test
    void aKeyAndLettersAreProposedFromTheName() {
        assertThat(NewProcess.keyFor("Runder Tisch: Öffnung für alle!")).isEqualTo("runder_tisch_oeffnung_fuer_all");
        assertThat(NewProcess.keyFor("2. Runde")).isEqualTo("runde");
        assertThat(NewProcess.keyFor("…")).isEmpty();
        assertThat(NewProcess.lettersFor("Runder Tisch im Viertel")).isEqualTo("RT");
        assertThat(NewProcess.lettersFor("Übergang")).isEqualTo("UE");
        assertThat(NewProcess.lettersFor("")).isEmpty();
    }

    private static Map<String, String> copy(PackageFiles shipped) {
        var files = shipped.files().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, file -> new String(file.getValue(), UTF_8)));
        return new CopiedPackage(shipped.name(), files).as(ROUND_TABLE);
    }
}
