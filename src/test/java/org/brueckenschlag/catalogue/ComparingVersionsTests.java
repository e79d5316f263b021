package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody reads who wants to know what a release has changed. */
@ModuleTest
class ComparingVersionsTests {

    private static final String FORM = """
            {"type":"default","id":"anfrage","schemaVersion":18,"components":[
              {"type":"radio","id":"Field_Ort","key":"ort_typ","label":"Ort",
               "values":[{"value":"innenhof","label":"Innenhof"},{"value":"park","label":"Park"}]}]}
            """;
    private static final Map<String, String> BEFORE = Map.of(
            "kleines_verfahren.bpmn",
            ReadingAModelTests.MODEL,
            "anfrage.form",
            FORM,
            "stufe.dmn",
            ReadingAModelTests.TABLE,
            "texte_en.properties",
            "process.name=Small procedure\n");

    @Autowired
    Forms forms;

    @Test
    void theSameIsNoChange() {
        assertThat(changes(BEFORE)).isEmpty();
    }

    @Test
    void anotherLayoutOfTheFileIsNoChangeEither() {
        assertThat(changes(withModel("\n", "\n   "))).isEmpty();
    }

    @Test
    void aStepThatChangedSaysInWhatFromWhichToWhich() {
        assertThat(changes(withModel(
                        "candidateGroups=\"fachkraft\"", "candidateGroups=\"leitung\"",
                        "Anfrage&#10;aufnehmen", "Anfrage annehmen")))
                .containsExactly(new VersionChange(
                        "user_task",
                        "Task_Aufnehmen",
                        Manner.CHANGED,
                        "Anfrage annehmen",
                        List.of(
                                new Difference(Aspect.NAME, "Anfrage aufnehmen", "Anfrage annehmen"),
                                new Difference(Aspect.ROLE, "fachkraft", "leitung"))));
    }

    @Test
    void aWayIsTakenUnderAnotherCondition() {
        assertThat(changes(withModel("&gt; 1</bpmn:condition", "&gt; 2</bpmn:condition")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.name()).isEqualTo("Weiter?");
                    assertThat(change.differences()).singleElement().satisfies(difference -> {
                        assertThat(difference.aspect()).isEqualTo(Aspect.CONDITION);
                        assertThat(difference.before()).startsWith("ja: ").endsWith("> 1");
                        assertThat(difference.after()).endsWith("> 2");
                    });
                });
    }

    @Test
    void whatNoViewShowsIsTold() {
        assertThat(changes(withModel(">= genug", "> genug")))
                .extracting(VersionChange::name, VersionChange::differences)
                .containsExactly(tuple("Gespräche", List.of(new Difference(Aspect.CONTENT, "", ""))));
    }

    @Test
    void aStepThatCameAndOneThatWent() {
        assertThat(changes(withModel(
                        "<bpmn:userTask id=\"Task_Sprechen\" name=\"Sprechen\"",
                        "<bpmn:userTask id=\"Task_Schreiben\" name=\"Schreiben\"")))
                .extracting(VersionChange::manner, VersionChange::name)
                .containsExactly(tuple(Manner.ADDED, "Schreiben"), tuple(Manner.REMOVED, "Sprechen"));
    }

    @Test
    void formsAreComparedByFieldsAndTablesByRules() {
        var after = new HashMap<>(BEFORE);
        after.put("anfrage.form", FORM.replace("\"label\":\"Ort\"", "\"label\":\"Wo\""));
        after.put("stufe.dmn", ReadingAModelTests.TABLE.replace("&gt; 3", "&gt; 4"));
        after.remove("texte_en.properties");
        after.put("texte_tr.properties", "process.name=Küçük yordam\n");

        assertThat(changes(after))
                .extracting(VersionChange::part, VersionChange::manner, VersionChange::differences)
                .containsExactly(
                        tuple("form", Manner.CHANGED, List.of(new Difference(Aspect.FIELDS, "Ort", "Wo"))),
                        tuple(
                                "table",
                                Manner.CHANGED,
                                List.of(new Difference(
                                        Aspect.RULES,
                                        "> 3 | if oeffentlichkeit = \"medien\" then \"hoch\" else \"normal\"",
                                        "> 4 | if oeffentlichkeit = \"medien\" then \"hoch\" else \"normal\""))),
                        tuple("file", Manner.REMOVED, List.of()),
                        tuple("file", Manner.ADDED, List.of()));
    }

    private List<VersionChange> changes(Map<String, String> after) {
        var packages = new TwoPackages(Map.of(TwoPackages.OLD, BEFORE, TwoPackages.NEW, after));
        return new ComparedVersions(packages, forms).between(TwoPackages.OLD, TwoPackages.NEW, Texts.GERMAN);
    }

    /** @param changes what to replace, and by what, in pairs */
    private static Map<String, String> withModel(String... changes) {
        var model = ReadingAModelTests.MODEL;
        for (var i = 0; i < changes.length; i += 2) {
            model = model.replace(changes[i], changes[i + 1]);
        }
        var files = new HashMap<>(BEFORE);
        files.put("kleines_verfahren.bpmn", model);
        return files;
    }

    private record TwoPackages(Map<ProcessVersionId, Map<String, String>> all) implements DeployedPackages {

        static final ProcessVersionId OLD = new ProcessVersionId("kleines_verfahren:1");
        static final ProcessVersionId NEW = new ProcessVersionId("kleines_verfahren:2");

        @Override
        public List<DeployedProcess> latest(AgencyId agency) {
            return find(NEW).stream().toList();
        }

        @Override
        public Optional<DeployedProcess> latest(String key, AgencyId agency) {
            return find(NEW);
        }

        @Override
        public Optional<DeployedProcess> find(ProcessVersionId version) {
            return Optional.of(new DeployedProcess(
                    version,
                    "kleines_verfahren",
                    version.equals(OLD) ? 1 : 2,
                    version.value(),
                    "kleines_verfahren.bpmn"));
        }

        @Override
        public Optional<byte[]> file(String deployment, String name) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> files(ProcessVersionId version) {
            return all.getOrDefault(version, Map.of());
        }
    }
}
