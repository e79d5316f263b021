package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
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
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs together in the package: model, forms, tables and translations. */
class KonfliktmediationPackageTests {

    private static final ShippedPackage PACKAGE = ShippedPackage.konfliktmediation();
    private static final Forms FORMS = RealForms.forms();

    private final BpmnModelInstance model =
            Bpmn.readModelFromFile(PACKAGE.file("konfliktmediation.bpmn").toFile());

    @Test
    void eachFormIsNamedByATaskAndEachTaskNamesAForm() {
        assertThat(forms().map(FormSchema::key))
                .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(UserTask.class).stream()
                        .map(task -> task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void theFormsHaveNoTextFields() {
        assertThat(forms().flatMap(form -> form.fields().stream()))
                .isNotEmpty()
                .noneMatch(FormComponent.ShortNote.class::isInstance);
    }

    @Test
    void endEventsSayHowTheMatterEnds() {
        var codes = model.getModelElementsByType(EndEvent.class).stream()
                .flatMap(end -> properties(end).entrySet().stream())
                .filter(property -> property.getKey().equals("ende_code"))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
        form("vorgang_auswerten")
                .field("ende_code")
                .map(FormComponent::optionsOf)
                .orElseThrow()
                .forEach(option -> codes.add(option.value()));

        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "vereinbarung_voll",
                        "vereinbarung_teil",
                        "ohne_vereinbarung_verbessert",
                        "ohne_vereinbarung_unveraendert",
                        "rueckzug_partei",
                        "kein_mandat",
                        "weitergeleitet",
                        "abbruch_gewalt",
                        "abbruch_befangenheit",
                        "abbruch_mediation",
                        "selbst_geloest",
                        "dublette");
    }

    @Test
    void whatATaskBroughtIsToldByFieldsOfItsForm() {
        for (var task : model.getModelElementsByType(UserTask.class)) {
            var form = form(task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef"));
            var results = properties(task).getOrDefault("ergebnis", "");
            for (var key : results.isEmpty() ? new String[0] : results.split(",")) {
                assertThat(form.field(key)).as("%s: %s", task.getId(), key).isPresent();
            }
        }
    }

    @Test
    void everythingIsDrawn() {
        var drawn = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());

        assertThat(drawn)
                .containsAll(model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.FlowNode.class).stream()
                        .map(node -> node.getId())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr"})
    void everyWordIsTranslated(String language) {
        assertThat(texts(language).stringPropertyNames()).containsAll(words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr"})
    void noTranslationIsLeftOver(String language) {
        var left = new TreeSet<>(texts(language).stringPropertyNames());
        left.removeAll(words());

        assertThat(left).isEmpty();
    }

    private Set<String> words() {
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
        forms().forEach(form -> collect("form." + form.key() + ".", form.components(), words));
        // What stands in no model and no form has its German in a file of its own.
        words.addAll(texts("de").stringPropertyNames());
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

    private static Stream<FormSchema> forms() {
        return PACKAGE.files(".form").stream().map(file -> FORMS.read(ShippedPackage.read(file)));
    }

    private static FormSchema form(String key) {
        return FORMS.read(ShippedPackage.read(PACKAGE.file(key + ".form")));
    }

    private static Map<String, String> properties(FlowElement element) {
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

    private static Properties texts(String language) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(ShippedPackage.read(PACKAGE.file("texte_" + language + ".properties"))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
