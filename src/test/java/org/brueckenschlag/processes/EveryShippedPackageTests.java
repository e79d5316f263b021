package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.forms.RealForms;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What belongs together in each package: model, forms, tables, translations and README. */
class EveryShippedPackageTests {

    private static final Forms FORMS = RealForms.forms();
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static Stream<ShippedPackage> packages() {
        return ShippedPackage.all();
    }

    static Stream<Arguments> translations() {
        return packages().flatMap(each -> Stream.of("en", "tr").map(language -> Arguments.of(each, language)));
    }

    /** The page for Datenschutz shows it as the purpose of what is asked there. */
    @ParameterizedTest
    @MethodSource("packages")
    void eachTaskSaysWhatItIsFor(ShippedPackage shipped) {
        assertThat(model(shipped).getModelElementsByType(UserTask.class))
                .isNotEmpty()
                .allSatisfy(task ->
                        assertThat(task.getDocumentations()).as(task.getName()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void eachFormIsNamedByATaskAndEachTaskNamesAForm(ShippedPackage shipped) {
        assertThat(forms(shipped).map(FormSchema::key))
                .containsExactlyInAnyOrderElementsOf(model(shipped).getModelElementsByType(UserTask.class).stream()
                        .map(task -> task.getAttributeValueNs(CAMUNDA, "formRef"))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void eachTableIsAskedByAStep(ShippedPackage shipped) {
        assertThat(asked(shipped)).containsAll(tables(shipped));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aStepAsksATableOfItsOwnPackageOrOneThatAnotherShips(ShippedPackage shipped) {
        assertThat(packages().flatMap(each -> tables(each).stream()).toList()).containsAll(asked(shipped));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void theFormsAskForNoText(ShippedPackage shipped) {
        assertThat(forms(shipped).flatMap(form -> form.fields().stream()))
                .isNotEmpty()
                .noneMatch(field -> field instanceof FormComponent.ShortNote && !field.readOnly());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void whatATaskBroughtIsToldByFieldsOfItsForm(ShippedPackage shipped) {
        for (var task : model(shipped).getModelElementsByType(UserTask.class)) {
            var form = form(shipped, task.getAttributeValueNs(CAMUNDA, "formRef"));
            var results = properties(task).getOrDefault("ergebnis", "");
            for (var key : results.isEmpty() ? new String[0] : results.split(",")) {
                assertThat(form.field(key)).as("%s: %s", task.getId(), key).isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everythingIsDrawn(ShippedPackage shipped) {
        var model = model(shipped);
        var drawn = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());

        assertThat(drawn)
                .containsAll(model.getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void eachWayToEndAMatterHasALabel(ShippedPackage shipped) {
        var labelled = words(shipped);
        for (var end : model(shipped).getModelElementsByType(EndEvent.class)) {
            var code = properties(end).get("ende_code");
            if (code != null) {
                assertThat(labelled).contains("value.ende_code." + code);
            }
        }
    }

    /** Other processes start it, or a person does: then its letters say which process a number belongs to. */
    @Test
    void noTwoProcessesShareTheLettersOfTheirNumbers() {
        assertThat(packages()
                        .map(each -> properties(model(each).getModelElementById(each.key()))
                                .getOrDefault("nummernkreis", "")))
                .doesNotHaveDuplicates()
                .allMatch(letters -> letters.matches("[A-Z]{2}"));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void theReadmeShowsThePictureAndNamesRolesAndDeadlines(ShippedPackage shipped) {
        assertThat(ShippedPackage.read(shipped.file("README.md")))
                .contains("![Der Prozess als Bild](bild.svg)", "## Rollen", "## Fristen und ihre Gründe");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyWordIsTranslated(ShippedPackage shipped, String language) {
        assertThat(texts(shipped, language).stringPropertyNames()).containsAll(words(shipped));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noTranslationIsLeftOver(ShippedPackage shipped, String language) {
        var left = new TreeSet<>(texts(shipped, language).stringPropertyNames());
        left.removeAll(words(shipped));

        assertThat(left).isEmpty();
    }

    private static Set<String> asked(ShippedPackage shipped) {
        var model = model(shipped);
        var byTasks = model.getModelElementsByType(BusinessRuleTask.class).stream()
                .map(task -> task.getAttributeValueNs(CAMUNDA, "decisionRef"));
        var forEachRow = model.getModelElementsByType(UserTask.class).stream()
                .flatMap(task ->
                        Stream.of(properties(task).getOrDefault("je_zeile", "").split(",")))
                .map(String::strip)
                .filter(table -> !table.isEmpty());
        var bySystem = Stream.of(properties(model.getModelElementById(shipped.key()))
                        .getOrDefault("gewichtung", "")
                        .split(","))
                .map(String::strip)
                .filter(table -> !table.isEmpty());
        return Stream.of(byTasks, forEachRow, bySystem)
                .flatMap(tables -> tables)
                .collect(Collectors.toSet());
    }

    private static java.util.List<String> tables(ShippedPackage shipped) {
        return shipped.files(".dmn").stream()
                .map(file -> file.getFileName().toString().replace(".dmn", ""))
                .toList();
    }

    private static Set<String> words(ShippedPackage shipped) {
        var model = model(shipped);
        var words = new TreeSet<>(Set.of("process.name", "process.purpose"));
        Stream.of(Lane.class, Participant.class, MessageFlow.class, FlowElement.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .filter(element -> element.getAttributeValue("name") != null)
                .filter(element -> element.getAttributeValue("processRef") == null)
                .forEach(element -> words.add(element.getAttributeValue("id") + ".name"));
        for (var element : model.getModelElementsByType(FlowElement.class)) {
            properties(element).keySet().stream()
                    .filter(Set.of("abschluss", "danach", "hinweis", "folge")::contains)
                    .forEach(property -> words.add(element.getId() + "." + property));
        }
        // what a task is for stands beside what it asks, on the page for Datenschutz
        model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> task.getAttributeValueNs(CAMUNDA, "formRef") != null
                        && !task.getDocumentations().isEmpty())
                .forEach(task -> words.add(task.getId() + ".documentation"));
        forms(shipped).forEach(form -> {
            collect("form." + form.key() + ".", form.components(), words);
            form.rules().forEach(rule -> words.add("form." + form.key() + "." + rule.field() + ".pruefung_text"));
        });
        // What stands in no model and no form has its German in a file of its own.
        words.addAll(texts(shipped, "de").stringPropertyNames());
        return words;
    }

    private static void collect(String prefix, List<? extends FormComponent> components, Set<String> words) {
        for (var component : components) {
            switch (component) {
                case FormComponent.Section section -> {
                    word(prefix + section.id(), section.description(), words);
                    collect(prefix, section.components(), words);
                }
                case FormComponent.Note note -> words.add(prefix + note.id() + ".text");
                case FormComponent.Rows rows -> {
                    word(prefix + rows.key(), rows.description(), words);
                    collect(prefix + rows.key() + ".", rows.fields(), words);
                }
                case FormComponent.Field field -> collect(prefix, field, words);
                case FormComponent.Divider divider -> {}
            }
        }
    }

    private static void collect(String prefix, FormComponent.Field field, Set<String> words) {
        word(prefix + field.key(), field.description(), words);
        FormComponent.optionsOf(field).forEach(option -> words.add("value." + field.key() + "." + option.value()));
        if (field instanceof FormComponent.Amount amount && amount.scaleLow() != null) {
            words.addAll(List.of(prefix + field.key() + ".scale_low", prefix + field.key() + ".scale_high"));
        }
    }

    private static void word(String key, @Nullable String description, Set<String> words) {
        words.add(key + ".label");
        if (description != null) {
            words.add(key + ".description");
        }
    }

    private static Stream<FormSchema> forms(ShippedPackage shipped) {
        return shipped.files(".form").stream().map(file -> FORMS.read(ShippedPackage.read(file)));
    }

    private static FormSchema form(ShippedPackage shipped, String key) {
        return FORMS.read(ShippedPackage.read(shipped.file(key + ".form")));
    }

    private static BpmnModelInstance model(ShippedPackage shipped) {
        return Bpmn.readModelFromFile(shipped.file(shipped.key() + ".bpmn").toFile());
    }

    static Map<String, String> properties(BaseElement element) {
        var properties = new TreeMap<String, String>();
        var extensions = new ArrayList<ExtensionElements>();
        if (element.getExtensionElements() != null) {
            extensions.add(element.getExtensionElements());
        }
        extensions.stream()
                .flatMap(extension -> extension
                        .getElementsQuery()
                        .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class)
                        .list()
                        .stream())
                .flatMap(list -> list.getCamundaProperties().stream())
                .forEach((CamundaProperty property) ->
                        properties.put(property.getCamundaName(), property.getCamundaValue()));
        return properties;
    }

    private static Properties texts(ShippedPackage shipped, String language) {
        var texts = new Properties();
        var file = shipped.file("texte_" + language + ".properties");
        try {
            texts.load(new StringReader(Files.exists(file) ? ShippedPackage.read(file) : ""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
