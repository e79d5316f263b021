package org.brueckenschlag.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.audit.export.OcelItem.Relation;
import org.jspecify.annotations.Nullable;

/**
 * OCEL 2.0: events about several objects at once. Objects are the matter, its party groups, tasks and decisions, and
 * the version of the model. Both forms name the types of everything before or beside the things, so these wait in
 * files.
 */
final class OcelLog implements EventLogWriter {

    private final OutputStream out;
    private final OcelForm form;
    private final OcelTypes eventTypes = new OcelTypes();
    private final OcelTypes objectTypes = new OcelTypes();
    private final Set<String> models = new HashSet<>();
    private final Spool events;
    private final Spool objects;

    OcelLog(OutputStream out, OcelForm form, Path folder) throws IOException {
        this.out = out;
        this.form = form;
        this.events = new Spool(folder);
        this.objects = new Spool(folder);
    }

    @Override
    public void write(LoggedMatter matter) throws IOException {
        model(matter.model());
        matter(matter);
        for (var group : matter.groups()) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("art", group.type());
            attributes.put("groesse_band", group.sizeBand());
            object(OcelItem.object(groupId(matter, group.alias()), "Parteigruppe", attributes, List.of()));
        }
        tasksAndDecisions(matter);
        for (var event : matter.events()) {
            event(matter, event);
        }
    }

    @Override
    public void finish() throws IOException {
        form.write(eventTypes, objectTypes, events, objects, out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (events;
                objects) {
            models.clear();
        }
    }

    private void model(LoggedMatter.Model model) throws IOException {
        if (models.add(modelId(model))) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("prozess", model.process());
            attributes.put("name", model.name());
            attributes.put("version", model.version());
            attributes.put("sha256", model.sha256());
            object(OcelItem.object(modelId(model), "Modellversion", attributes, List.of()));
        }
    }

    private void matter(LoggedMatter matter) throws IOException {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("sozialraum", matter.socialSpace());
        attributes.put("sprachen_bedarf", Languages.of(matter));
        attributes.put("stand", "laeuft");
        var relations = new ArrayList<Relation>();
        relations.add(new Relation(modelId(matter.model()), "laeuft_nach"));
        matter.groups().forEach(group -> relations.add(new Relation(groupId(matter, group.alias()), "beteiligt")));
        object(new OcelItem(matterId(matter), "Vorgang", null, attributes, end(matter), relations));
    }

    private static List<OcelItem.Change> end(LoggedMatter matter) {
        var changes = new ArrayList<OcelItem.Change>();
        if (matter.closedAt() != null) {
            changes.add(new OcelItem.Change("stand", "abgeschlossen", matter.closedAt()));
            if (matter.endCode() != null) {
                changes.add(new OcelItem.Change("ende_code", matter.endCode(), matter.closedAt()));
            }
        }
        return changes;
    }

    private void tasksAndDecisions(LoggedMatter matter) throws IOException {
        var seen = new HashSet<String>();
        for (var event : matter.events()) {
            if (event.task() != null && seen.add(taskId(matter, event.task()))) {
                var relations = new ArrayList<Relation>();
                relations.add(new Relation(matterId(matter), "gehoert_zu"));
                if (isKnown(matter, event.group())) {
                    relations.add(new Relation(groupId(matter, event.group()), "betrifft"));
                }
                Map<String, Object> attributes = new LinkedHashMap<>();
                attributes.put("name", event.activity());
                attributes.put("element", event.element() == null ? "" : event.element());
                attributes.put("rolle", event.role());
                object(OcelItem.object(taskId(matter, event.task()), "Aufgabe", attributes, relations));
            }
            if (event.decision() != null) {
                Map<String, Object> attributes = new LinkedHashMap<>(event.details());
                object(OcelItem.object(
                        decisionId(matter, event.decision()),
                        "Entscheidung",
                        attributes,
                        List.of(new Relation(matterId(matter), "gehoert_zu"))));
            }
        }
    }

    private void event(LoggedMatter matter, LoggedEvent event) throws IOException {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("uebergang", event.transition().key());
        attributes.put("rolle", event.role());
        attributes.put("ressource", event.resource());
        attributes.put("element", event.element() == null ? "" : event.element());
        if (event.decision() == null) {
            attributes.putAll(event.details());
        }
        var relations = new ArrayList<Relation>();
        relations.add(new Relation(matterId(matter), "vorgang"));
        if (event.task() != null) {
            relations.add(new Relation(taskId(matter, event.task()), "aufgabe"));
        }
        if (event.decision() != null) {
            relations.add(new Relation(decisionId(matter, event.decision()), "trifft"));
        }
        if (isKnown(matter, event.group())) {
            relations.add(new Relation(groupId(matter, event.group()), "betrifft"));
        }
        if (event.element() == null || event.activity().equals(matter.model().name())) {
            relations.add(new Relation(modelId(matter.model()), "nach"));
        }
        var item = new OcelItem(
                matter.number() + "/" + event.id(), event.activity(), event.at(), attributes, List.of(), relations);
        eventTypes.see(item.type(), item.attributes());
        events.add(form.separator(), form.event(item));
    }

    private void object(OcelItem item) throws IOException {
        objectTypes.see(item.type(), item.attributes());
        item.changes().forEach(change -> objectTypes.see(item.type(), Map.of(change.name(), change.value())));
        objects.add(form.separator(), form.object(item));
    }

    private static boolean isKnown(LoggedMatter matter, @Nullable String alias) {
        return alias != null
                && matter.groups().stream().anyMatch(group -> group.alias().equals(alias));
    }

    private static String matterId(LoggedMatter matter) {
        return "vorgang:" + matter.number();
    }

    private static String groupId(LoggedMatter matter, @Nullable String alias) {
        return "gruppe:" + matter.number() + "/" + alias;
    }

    private static String taskId(LoggedMatter matter, int number) {
        return "aufgabe:" + matter.number() + "/" + number;
    }

    private static String decisionId(LoggedMatter matter, int number) {
        return "entscheidung:" + matter.number() + "/" + number;
    }

    private static String modelId(LoggedMatter.Model model) {
        return "modell:" + model.process() + "/" + model.version()
                + (model.sha256().isEmpty() ? "" : "/" + model.sha256().substring(0, 12));
    }
}
