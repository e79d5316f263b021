package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class DeployedPackagesTests {

    static final AgencyId AGENCY = new AgencyId("nordwinkel");
    static final ProcessVersionId VERSION = new ProcessVersionId("kleines_verfahren:1");

    @Autowired
    ProcessCatalogue shipped;

    @Autowired
    Forms forms;

    Map<String, String> files = new HashMap<>(Map.of(
            "kleines_verfahren.bpmn",
            ReadingAModelTests.MODEL,
            "anfrage.form",
            """
            {"type":"default","id":"anfrage","schemaVersion":18,"components":[
              {"type":"radio","id":"Field_Ort","key":"ort_typ","label":"Ort","validate":{"required":true},
               "values":[{"value":"innenhof","label":"Innenhof"},{"value":"park","label":"Park"}]}]}
            """,
            "texte_de.properties",
            "titel.ort_typ.innenhof=im Innenhof\n",
            "texte_en.properties",
            """
            process.name=Small procedure
            Task_Aufnehmen.name=Record enquiry
            Lane_Team.name=Team of the agency
            form.anfrage.ort_typ.label=Place
            value.ort_typ.innenhof=Courtyard
            titel.ort_typ.innenhof=in the courtyard
            """));

    ProcessCatalogue catalogue() {
        return AsDeployed.catalogue(new OnePackage(files), forms);
    }

    @Test
    void speakGermanFromModelAndForms() {
        var labels = catalogue().labels(VERSION, Texts.GERMAN);

        assertThat(labels.process()).isEqualTo("Kleines Verfahren");
        assertThat(labels.purpose()).isEqualTo("Wozu es da ist.");
        assertThat(labels.element("Task_Aufnehmen")).isEqualTo("Anfrage aufnehmen");
        assertThat(labels.element("Flow_Ja")).isEqualTo("ja");
        assertThat(labels.element("Event_Ende")).isEqualTo("Event_Ende");
        assertThat(labels.field("ort_typ")).isEqualTo("Ort");
        assertThat(labels.value("ort_typ", "innenhof")).isEqualTo("Innenhof");
        assertThat(labels.value("ort_typ", "mond")).isEqualTo("mond");
        assertThat(labels.word("titel.ort_typ.innenhof")).contains("im Innenhof");
    }

    @Test
    void speakTheOtherLanguagesFromTheirTextsAndGermanWhereAWordIsMissing() {
        var labels = catalogue().labels(VERSION, Texts.ENGLISH);

        assertThat(labels.process()).isEqualTo("Small procedure");
        assertThat(labels.element("Task_Aufnehmen")).isEqualTo("Record enquiry");
        assertThat(labels.element("Task_Sprechen")).isEqualTo("Sprechen");
        assertThat(labels.lane("Team")).isEqualTo("Team of the agency");
        assertThat(labels.lane("Mediation")).isEqualTo("Mediation");
        assertThat(labels.field("ort_typ")).isEqualTo("Place");
        assertThat(labels.value("ort_typ", "innenhof")).isEqualTo("Courtyard");
        assertThat(labels.value("ort_typ", "park")).isEqualTo("Park");
        assertThat(labels.word("titel.ort_typ.innenhof")).contains("in the courtyard");
        assertThat(catalogue().form(VERSION, "anfrage", Texts.ENGLISH).fields())
                .extracting(field -> field.label())
                .containsExactly("Place");
    }

    @Test
    void speakGermanInALanguageThatNobodyTranslated() {
        assertThat(catalogue().labels(VERSION, Locale.FRENCH).process()).isEqualTo("Kleines Verfahren");
        assertThat(catalogue().form(VERSION, "anfrage", Texts.TURKISH).fields())
                .extracting(field -> field.label())
                .containsExactly("Ort");
    }

    @Test
    void areReadOnceForEachVersion() {
        var catalogue = catalogue();
        var before = catalogue.model(VERSION);
        files.clear();

        assertThat(catalogue.model(VERSION)).isSameAs(before);
    }

    @Test
    void haveNoOtherVersionsAndForms() {
        assertThatThrownBy(() -> catalogue().model(new ProcessVersionId("x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> catalogue().form(VERSION, "x", Texts.GERMAN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areWithheldWhereOneFileIsAnotherOrMissingAndEachIsTold() {
        var packages = new OnePackage(new HashMap<>(files));
        var released = new HashMap<>(AsDeployed.hashes(files));
        for (var change : List.<Consumer<Map<String, String>>>of(
                stored -> stored.put("anfrage.form", files.get("anfrage.form").replace("Ort", "Wohnort")),
                stored -> stored.put("texte_en.properties", "process.name=Something else\n"),
                stored -> stored.remove("texte_de.properties"))) {
            var told = new ArrayList<Object>();
            var catalogue =
                    AsDeployed.catalogue(packages, deployment -> released, told::add, version -> Map.of(), forms);
            packages.files().clear();
            packages.files().putAll(files);
            change.accept(packages.files());

            assertThat(catalogue.isAltered(VERSION)).isTrue();
            assertThat(catalogue.startable(AGENCY)).isEmpty();
            assertThat(catalogue.latest(AGENCY)).isEmpty();
            assertThatThrownBy(() -> catalogue.latest("kleines_verfahren", AGENCY))
                    .hasMessage("catalogue.model-altered");
            assertThatThrownBy(() -> catalogue.form(VERSION, "anfrage", Texts.GERMAN))
                    .hasMessage("catalogue.model-altered");
            assertThat(catalogue.model(VERSION).elements()).isEmpty();
            assertThat(catalogue.labels(VERSION, Texts.ENGLISH).process()).isEqualTo("kleines_verfahren");
            assertThat(told).hasSize(1);
        }
    }

    @Test
    void areShownAsTheyWereReleasedWhereTheirDraftIsKeptAndStillNotRun() {
        var packages = new OnePackage(new HashMap<>(files));
        packages.files().put("kleines_verfahren.bpmn", ReadingAModelTests.MODEL.replace("Kleines", "Anderes"));
        var catalogue = AsDeployed.catalogue(
                packages, deployment -> AsDeployed.hashes(files), event -> {}, version -> files, forms);

        assertThat(catalogue.isAltered(VERSION)).isTrue();
        assertThat(catalogue.model(VERSION).bpmn()).isEqualTo(ReadingAModelTests.MODEL);
        assertThat(catalogue.labels(VERSION, Texts.GERMAN).element("Task_Aufnehmen"))
                .isEqualTo("Anfrage aufnehmen");
        assertThat(catalogue.form(VERSION, "anfrage", Texts.GERMAN).fields()).hasSize(1);
        assertThat(catalogue.startable(AGENCY)).isEmpty();
        assertThatThrownBy(() -> catalogue.requireUnaltered(VERSION)).hasMessage("catalogue.model-altered");
    }

    @Test
    void areShownWithoutAFileThatWasAddedLater() {
        var packages = new OnePackage(new HashMap<>(files));
        packages.files().put("neu.dmn", "<definitions/>");
        var catalogue = AsDeployed.catalogue(
                packages, deployment -> AsDeployed.hashes(files), event -> {}, version -> Map.of(), forms);

        assertThat(catalogue.isAltered(VERSION)).isTrue();
        assertThat(catalogue.model(VERSION).bpmn()).isEqualTo(ReadingAModelTests.MODEL);
    }

    @Test
    void areNotShownFromACopyThatWasChangedToo() {
        var packages = new OnePackage(new HashMap<>(files));
        packages.files().put("texte_en.properties", "process.name=Something else\n");
        var catalogue = AsDeployed.catalogue(
                packages, deployment -> AsDeployed.hashes(files), event -> {}, version -> packages.files(), forms);

        assertThat(catalogue.model(VERSION).elements()).isEmpty();
    }

    @Test
    void thatAreShippedCanBeStartedByEveryAgency() {
        assertThat(shipped.startable(AGENCY)).extracting(ProcessModel::key).contains("konfliktmediation");
        assertThat(shipped.latest("konfliktmediation", new AgencyId("suedtor")))
                .hasValueSatisfying(model -> assertThat(model.version()).isEqualTo(1));
    }

    @Test
    void thatAreShippedBringAFormForEachTaskThatNamesOne() {
        for (var model : shipped.startable(AGENCY)) {
            assertThat(model.elements()).isNotEmpty().allSatisfy(element -> {
                if (element.form() != null) {
                    assertThat(shipped.form(model.id(), element.form(), Texts.GERMAN)
                                    .components())
                            .isNotEmpty();
                    assertThat(shipped.formJson(model.id(), element.form())).contains(element.form());
                }
            });
        }
    }

    record OnePackage(Map<String, String> files) implements DeployedPackages {

        static final DeployedProcess PROCESS =
                new DeployedProcess(VERSION, "kleines_verfahren", 1, false, VERSION.value(), "kleines_verfahren.bpmn");

        @Override
        public List<DeployedProcess> latest(AgencyId agency) {
            return List.of(PROCESS);
        }

        @Override
        public Optional<DeployedProcess> latest(String key, AgencyId agency) {
            return Optional.of(PROCESS).filter(process -> process.key().equals(key));
        }

        @Override
        public Optional<DeployedProcess> shared(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<DeployedProcess> find(ProcessVersionId version) {
            return Optional.of(PROCESS).filter(process -> process.id().equals(version));
        }

        @Override
        public Optional<byte[]> file(String deployment, String name) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> files(ProcessVersionId version) {
            return files;
        }
    }
}
