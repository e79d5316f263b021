package org.brueckenschlag.ui;

import static org.brueckenschlag.catalogue.ProcessElement.Kind.GATEWAY;
import static org.brueckenschlag.catalogue.ProcessElement.Kind.START_EVENT;
import static org.brueckenschlag.catalogue.ProcessElement.Kind.SUB_PROCESS;
import static org.brueckenschlag.catalogue.ProcessElement.Kind.USER_TASK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;

/** A catalogue of one small process: talks with each group, then a question, then an agreement. */
public class OneProcess implements ProcessCatalogue {

    public static final ProcessVersionId VERSION = new ProcessVersionId("konfliktmediation:1");

    /** Of all that is drawn, what the story of the model does not list. */
    public static final String DIAGRAM = """
            <d:definitions xmlns:d="http://www.omg.org/spec/BPMN/20100524/MODEL"><d:process id="konfliktmediation">
              <d:userTask id="Task_Buendnis" name="Arbeitsbündnis schließen"/>
              <d:sequenceFlow id="Flow_Frei" name="ja" sourceRef="Gateway_Frei" targetRef="Task_Buendnis"/>
            </d:process></d:definitions>
            """;

    private static final Map<String, String> ENGLISH = Map.of("Flow_Frei", "yes", "Task_Buendnis", "Agree on rules");

    private static final Map<String, String> VALUES = Map.of(
            "eltern",
            "Elterngruppe",
            "jugend",
            "Jugendgruppe",
            "verein",
            "Verein",
            "10-24",
            "10 bis 24",
            "3-9",
            "3 bis 9");

    private final Forms forms;

    private final ProcessModel model = new ProcessModel(
            VERSION,
            "konfliktmediation",
            1,
            false,
            "Konfliktmediation",
            DIAGRAM,
            List.of(
                    element("Event_Anfrage", START_EVENT, "Anfrage eingegangen", null, to("Task_Methode", null)),
                    element("Task_Methode", USER_TASK, "Methode und Team festlegen", null, to("Sub_Gespraeche", null)),
                    element(
                            "Sub_Gespraeche",
                            SUB_PROCESS,
                            "Vorgespräche, gleichzeitig",
                            null,
                            to("Gateway_Frei", null)),
                    element("Task_Vorgespraech", USER_TASK, "Vorgespräch führen", "Sub_Gespraeche"),
                    element(
                            "Gateway_Frei",
                            GATEWAY,
                            "Alle freiwillig?",
                            null,
                            to("Task_Buendnis", "ja"),
                            to("Task_Methode", "nein")),
                    element("Task_Buendnis", USER_TASK, "Arbeitsbündnis schließen", null)),
            List.of(),
            Map.of(),
            Set.of());

    public OneProcess(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<ProcessModel> startable(AgencyId agency) {
        return List.of(model);
    }

    @Override
    public List<ProcessModel> latest(AgencyId agency) {
        return List.of(model);
    }

    @Override
    public Optional<ProcessModel> latest(String key, AgencyId agency) {
        return Optional.of(model);
    }

    @Override
    public ProcessModel model(ProcessVersionId version) {
        return model;
    }

    @Override
    public boolean isAltered(ProcessVersionId version) {
        return false;
    }

    @Override
    public FormSchema form(ProcessVersionId version, String formKey, Locale locale) {
        return forms.read(formJson(version, formKey));
    }

    @Override
    public String formJson(ProcessVersionId version, String formKey) {
        try (var stream = OneProcess.class.getResourceAsStream("/ui/" + formKey + ".form")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Labels labels(ProcessVersionId version, Locale locale) {
        return new Labels() {
            @Override
            public String process() {
                return model.name();
            }

            @Override
            public String purpose() {
                return "";
            }

            @Override
            public String element(String id) {
                return locale.getLanguage().equals("en") && ENGLISH.containsKey(id)
                        ? ENGLISH.get(id)
                        : model.element(id).map(ProcessElement::name).orElse(id);
            }

            @Override
            public Optional<String> text(String elementId, String property) {
                return model.element(elementId)
                        .map(element -> element.properties().get(property));
            }

            @Override
            public String lane(String lane) {
                return lane;
            }

            @Override
            public String value(String fieldKey, String value) {
                return VALUES.getOrDefault(value, value);
            }

            @Override
            public String field(String fieldKey) {
                return fieldKey;
            }
        };
    }

    private static ProcessElement element(
            String id, ProcessElement.Kind kind, String name, @Nullable String parent, ProcessElement.Next... next) {
        return new ProcessElement(
                id,
                kind,
                name,
                null,
                parent,
                kind == USER_TASK ? "mediation" : null,
                kind == USER_TASK ? "vorgespraech" : null,
                id.equals("Task_Vorgespraech")
                        ? Map.of(
                                "abschluss",
                                "Gespräch abschließen",
                                "danach",
                                "Sind alle Gespräche fertig und mindestens zwei Gruppen freiwillig dabei, prüft das System"
                                        + " die Methode noch einmal. Dann folgt das Arbeitsbündnis.")
                        : Map.of(),
                null,
                List.of(next));
    }

    private static ProcessElement.Next to(String id, @Nullable String label) {
        return new ProcessElement.Next(id, label);
    }
}
