package org.brueckenschlag.ui.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessElement.Kind;
import org.brueckenschlag.catalogue.ProcessElement.Next;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.forms.FormComponent.OneOf;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.progress.Progress;
import org.brueckenschlag.ui.progress.Runs;
import org.jspecify.annotations.Nullable;

/**
 * A small process and its trail, written day by day: enquiry, pre-talks with each group at once, sessions one after the
 * other, agreement or not, follow-up after a wait, evaluation; withdrawal at any time.
 */
final class SampleMatter {

    static final ProcessVersionId VERSION = new ProcessVersionId("v7");

    private static final String BPMN = """
            <d:definitions xmlns:d="http://www.omg.org/spec/BPMN/20100524/MODEL"><d:process id="beispiel">
              <d:userTask id="Task_Anfrage" name="Anfrage aufnehmen"/>
              <d:exclusiveGateway id="Gateway_Einigung" name="Einigung?"/>
              <d:userTask id="Task_Vereinbarung" name="Vereinbarung festhalten"/>
              <d:sequenceFlow id="Flow_Ja" name="ja" sourceRef="Gateway_Einigung" targetRef="Task_Vereinbarung"/>
              <d:sequenceFlow id="Flow_Nein" name="nein" sourceRef="Gateway_Einigung" targetRef="Task_Auswerten"/>
            </d:process></d:definitions>
            """;

    private final List<HistoryStep> steps = new ArrayList<>();
    private final Map<String, Object> known = new HashMap<>();
    private Instant now = Instant.parse("2026-10-01T08:00:00Z");

    static ProcessModel model() {
        return new ProcessModel(
                VERSION,
                "beispiel",
                7,
                false,
                "Beispiel",
                BPMN,
                List.of(
                        element("Start", Kind.START_EVENT, "Anfrage eingegangen", null, to("Task_Anfrage")),
                        task("Task_Anfrage", "Anfrage aufnehmen", null, "Gateway_Triage"),
                        element(
                                "Gateway_Triage",
                                Kind.GATEWAY,
                                "Wohin?",
                                null,
                                new Next("Task_Verweis", "weiterleiten"),
                                new Next("Sub_Vorgespraeche", "annehmen")),
                        task("Task_Verweis", "Verweis geben", null, "Ende_Verweis"),
                        element("Ende_Verweis", Kind.END_EVENT, "Weitergeleitet", null),
                        element("Sub_Vorgespraeche", Kind.SUB_PROCESS, "Vorgespräche", null, to("Sub_Sitzungen")),
                        task("Task_Vorgespraech", "Vorgespräch führen", "Sub_Vorgespraeche", "Task_Bestaetigen"),
                        task("Task_Bestaetigen", "Voraussetzungen bestätigen", "Sub_Vorgespraeche"),
                        new ProcessElement(
                                "Sub_Sitzungen",
                                Kind.SUB_PROCESS,
                                "Sitzung",
                                null,
                                null,
                                null,
                                null,
                                Map.of("runden_geplant", "sitzungen_geplant"),
                                null,
                                List.of(to("Gateway_Einigung"))),
                        task("Task_Vorbereiten", "Sitzung vorbereiten", "Sub_Sitzungen", "Task_Durchfuehren"),
                        task("Task_Durchfuehren", "Sitzung durchführen", "Sub_Sitzungen"),
                        element(
                                "Gateway_Einigung",
                                Kind.GATEWAY,
                                "Einigung?",
                                null,
                                new Next("Task_Vereinbarung", "ja"),
                                new Next("Task_Auswerten", "nein"),
                                new Next("Sub_Sitzungen", "noch einmal")),
                        task("Task_Vereinbarung", "Vereinbarung festhalten", null, "Warten"),
                        element("Warten", Kind.CATCH_EVENT, "Nach drei Monaten", null, to("Task_Auswerten")),
                        task("Task_Auswerten", "Vorgang auswerten", null, "Ende"),
                        element("Ende", Kind.END_EVENT, "Beendet", null),
                        element("Esp_Rueckzug", Kind.EVENT_SUB_PROCESS, "Rückzug", null),
                        new ProcessElement(
                                "Start_Rueckzug",
                                Kind.START_EVENT,
                                "Rückzug gemeldet",
                                null,
                                "Esp_Rueckzug",
                                null,
                                null,
                                Map.of("gefahr", "ja"),
                                null,
                                List.of(to("Task_Rueckzug"))),
                        task("Task_Rueckzug", "Rückzug klären", "Esp_Rueckzug")),
                List.of(new MatterEvent("rueckzug_gemeldet", "Start_Rueckzug", Set.of("mediation"), false)),
                Map.of(),
                Set.of());
    }

    static MatterWords words(Locale locale) {
        var model = model();
        return new MatterWords(model, labels(model), Texts.in(locale), form -> form(), LocalDate.of(2026, 11, 20));
    }

    static Labels labels(ProcessModel model) {
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
                return model.element(id)
                        .map(ProcessElement::name)
                        .filter(name -> !name.isEmpty())
                        .orElse(id);
            }

            @Override
            public Optional<String> text(String elementId, String property) {
                return Optional.empty();
            }

            @Override
            public String lane(String lane) {
                return lane;
            }

            @Override
            public String value(String fieldKey, String value) {
                return fieldKey.equals("triage") && value.equals("annehmen") ? "Annehmen" : value;
            }

            @Override
            public String field(String fieldKey) {
                return fieldKey;
            }
        };
    }

    private static FormSchema form() {
        return new FormSchema(
                "formular",
                List.of(new OneOf(
                        "f1",
                        "einigung",
                        "Einigung",
                        null,
                        null,
                        true,
                        false,
                        true,
                        List.of(new Option("voll", "ja, voll"), new Option("offen", "noch offen")))));
    }

    private static ProcessElement task(String id, String name, @Nullable String parent, String... next) {
        return new ProcessElement(
                id,
                Kind.USER_TASK,
                name,
                "Mediation",
                parent,
                "mediation",
                "formular",
                Map.of(),
                null,
                List.of(next).stream().map(SampleMatter::to).toList());
    }

    private static ProcessElement element(String id, Kind kind, String name, @Nullable String parent, Next... next) {
        return new ProcessElement(id, kind, name, null, parent, null, null, Map.of(), null, List.of(next));
    }

    private static Next to(String id) {
        return new Next(id, null);
    }

    // the trail //////////////////////

    SampleMatter on(String day) {
        now = LocalDate.parse(day).atTime(9, 0).toInstant(java.time.ZoneOffset.UTC);
        return this;
    }

    SampleMatter known(String key, Object value) {
        known.put(key, value);
        return this;
    }

    SampleMatter begins(String element, String run) {
        return begins(element, run, null, null);
    }

    SampleMatter begins(String element, String run, @Nullable String parent, @Nullable String group) {
        var data = new HashMap<String, Object>();
        if (parent != null) {
            data.put("parent", parent);
        }
        if (group != null) {
            data.put("group", group);
        }
        return step(HistoryStep.Kind.ACTIVITY_STARTED, element, run, null, data);
    }

    /** Moved to a version in which the run belongs to that element. */
    SampleMatter becomes(String element, String run, @Nullable String parent) {
        return step(
                HistoryStep.Kind.ACTIVITY_MIGRATED,
                element,
                run,
                null,
                parent == null ? Map.of() : Map.of("parent", parent));
    }

    SampleMatter ends(String... runs) {
        for (var run : runs) {
            step(HistoryStep.Kind.ACTIVITY_ENDED, null, run, null, Map.of());
        }
        return this;
    }

    SampleMatter breaksOff(String run) {
        return step(HistoryStep.Kind.ACTIVITY_ENDED, null, run, null, Map.of("cancelled", true));
    }

    /** A whole task, begun and completed on that day. */
    SampleMatter does(String element, String run) {
        return begins(element, run).ends(run);
    }

    SampleMatter step(
            HistoryStep.Kind kind,
            @Nullable String element,
            @Nullable String run,
            @Nullable String task,
            Map<String, Object> data) {
        steps.add(new HistoryStep(kind, element, run, task, now, data));
        return this;
    }

    /** Enquiry done, accepted, three groups spoken to. */
    static SampleMatter afterPreTalks() {
        var matter = new SampleMatter()
                .on("2026-10-01")
                .does("Start", "s1")
                .does("Task_Anfrage", "a1")
                .does("Gateway_Triage", "g1")
                .on("2026-10-05")
                .begins("Sub_Vorgespraeche#multiInstanceBody", "vb");
        for (var group : List.of("A", "B", "C")) {
            matter.begins("Sub_Vorgespraeche", "v" + group, "vb", group);
            matter.begins("Task_Vorgespraech", "t" + group, "v" + group, group);
        }
        matter.on("2026-10-12");
        for (var group : List.of("A", "B", "C")) {
            matter.ends("t" + group)
                    .begins("Task_Bestaetigen", "b" + group, "v" + group, group)
                    .ends("b" + group, "v" + group);
        }
        return matter.ends("vb");
    }

    /** First session held, the second one being prepared. */
    static SampleMatter inSecondSession() {
        return afterPreTalks()
                .known("sitzungen_geplant", 3L)
                .on("2026-11-02")
                .begins("Sub_Sitzungen#multiInstanceBody", "sb")
                .begins("Sub_Sitzungen", "r1", "sb", null)
                .begins("Task_Vorbereiten", "p1", "r1", null)
                .ends("p1")
                .on("2026-11-06")
                .begins("Task_Durchfuehren", "d1", "r1", null)
                .step(HistoryStep.Kind.TASK_CREATED, "Task_Durchfuehren", "d1", "T-d1", Map.of())
                .step(
                        HistoryStep.Kind.ANSWERS_GIVEN,
                        "Task_Durchfuehren",
                        null,
                        "T-d1",
                        Map.of("answers", Map.of("einigung", "offen")))
                .step(HistoryStep.Kind.TASK_COMPLETED, "Task_Durchfuehren", "d1", "T-d1", Map.of())
                .ends("d1", "r1")
                .on("2026-11-12")
                .begins("Sub_Sitzungen", "r2", "sb", null)
                .begins("Task_Vorbereiten", "p2", "r2", null);
    }

    List<TrailEntry> trail() {
        return List.of(
                new TrailEntry(new MatterId("m"), 1, now, ActorId.SYSTEM, steps, "0".repeat(64), "1".repeat(64)));
    }

    Runs runs() {
        return Runs.of(trail(), model());
    }

    Progress progress(boolean open) {
        return Progress.of(model(), runs(), open);
    }

    Course course(boolean open) {
        return new Course(
                words(Texts.GERMAN), runs(), progress(open), GivenAnswers.of(trail()), DiagramTexts.of(BPMN), known);
    }
}
