package org.brueckenschlag.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessElement.Kind;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.Section;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.matters.WeeklyCounts;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the deployed forms what they ask: of the newest version of each process, and of those that still run. */
@Component
class FieldsOfForms {

    private final ProcessCatalogue catalogue;
    private final MatterStock matters;
    private final WeeklyCounts counts;

    FieldsOfForms(ProcessCatalogue catalogue, MatterStock matters, WeeklyCounts counts) {
        this.catalogue = catalogue;
        this.matters = matters;
        this.counts = counts;
    }

    List<AskedField> of(AgencyId agency, KeptWords kept, Texts texts) {
        var newest = catalogue.latest(agency);
        var found = new ArrayList<AskedField>();
        newest.forEach(model -> add(found, model, true, kept, texts));
        var known = newest.stream().map(ProcessModel::id).collect(Collectors.toCollection(HashSet::new));
        matters.versionsOfOpen(agency).stream()
                .filter(known::add)
                .map(catalogue::model)
                .forEach(model -> add(found, model, false, kept, texts));
        // stable: within a version the order of the story stays
        found.sort(Comparator.comparing((AskedField field) -> field.task().processName())
                .thenComparing(field -> -field.task().version()));
        return found;
    }

    private void add(List<AskedField> found, ProcessModel model, boolean current, KeptWords kept, Texts texts) {
        var labels = catalogue.labels(model.id(), texts.locale());
        var readers = readers(model);
        var counted = counts.isOnlyCounted(model.id());
        for (var element : model.elements()) {
            var form = element.form();
            if (form != null && (element.kind() == Kind.USER_TASK || element.kind() == Kind.START_EVENT)) {
                var asked = new Asked(
                        task(model, element, current, labels, texts, readers), kept, counted, new FieldWords(texts));
                asked.add(
                        found, catalogue.form(model.id(), form, texts.locale()).components());
            }
        }
    }

    private static AskingTask task(
            ProcessModel model,
            ProcessElement element,
            boolean current,
            Labels labels,
            Texts texts,
            Set<Role> readers) {
        var translated = labels.text(element.id(), "documentation");
        var own = element.documentation();
        // What a step is for that says nothing of its own is what its process is for.
        var purpose = translated.orElseGet(() -> own == null ? labels.purpose() : own);
        return new AskingTask(
                model.key(),
                labels.process(),
                model.version(),
                model.called(texts),
                current,
                element.id(),
                labels.element(element.id()),
                role(element),
                purpose.strip().replaceAll("\\s+", " "),
                (translated.isPresent() || own == null ? texts.locale() : Texts.GERMAN).getLanguage(),
                List.copyOf(readers));
    }

    /** Whoever reads matters, and whoever gets a task of one: its page shows what was answered before. */
    private static Set<Role> readers(ProcessModel model) {
        var readers = new TreeSet<>(MatterRights.readers());
        model.elements().forEach(element -> {
            var role = role(element);
            if (role != null) {
                readers.add(role);
            }
        });
        return readers;
    }

    private static @Nullable Role role(ProcessElement element) {
        return element.role() == null ? null : Role.ofKey(element.role()).orElse(null);
    }

    /** What one form asks; what it only shows was asked elsewhere. */
    private record Asked(AskingTask task, KeptWords kept, boolean counted, FieldWords words) {

        void add(List<AskedField> found, List<FormComponent> components) {
            for (var component : components) {
                switch (component) {
                    case Section section -> add(found, section.components());
                    case Field field -> add(found, field, null);
                    case Rows rows -> add(found, rows);
                    case FormComponent.Note note -> {}
                    case FormComponent.Divider divider -> {}
                }
            }
        }

        private void add(List<AskedField> found, Rows rows) {
            if (rows.readOnly()) {
                return;
            }
            found.add(new AskedField(
                    task,
                    null,
                    rows.key(),
                    rows.label(),
                    FieldKind.LIST,
                    words.type(rows),
                    List.of(),
                    rows.minRows() > 0,
                    kept("matter")));
            rows.fields().forEach(field -> add(found, field, rows.label()));
        }

        private void add(List<AskedField> found, Field field, @Nullable String list) {
            if (field.readOnly()) {
                return;
            }
            var kind = FieldKind.of(field);
            found.add(new AskedField(
                    task,
                    list,
                    field.key(),
                    field.label(),
                    kind,
                    words.type(field),
                    FormComponent.optionsOf(field),
                    field.required(),
                    kept(kind == FieldKind.SHORT_NOTE ? "note" : "matter")));
        }

        /** What is only counted is gone before any other period ends. */
        private String kept(String rule) {
            return kept.rule(counted ? "counted" : rule);
        }
    }
}
