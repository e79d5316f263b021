package org.brueckenschlag.catalogue.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * What the system is to fill in ({@code kennzahlen}, {@code je_zeile}, {@code dossierfassung}) has a place where it is
 * shown and cannot be changed, says which figure it is about, or small ones could not be hidden, and asks tables that
 * are there.
 */
@Component
class SuppliedAnswersCheck implements ModelCheck {

    private static final String FIGURES = "kennzahlen";
    private static final String FOR_EACH_ROW = "je_zeile";
    private static final String REPORT = "dossierfassung";
    private static final String WEIGHED_BY = "gewichtung";
    private static final List<String> ABOUT = List.of("ziel_nr", "indikator_id");

    private final Forms forms;

    SuppliedAnswersCheck(Forms forms) {
        this.forms = forms;
    }

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate.models().forEach(model -> {
            model.root().all("userTask").forEach(task -> {
                look(candidate, model, task, findings);
                report(candidate, model, task, findings);
            });
            model.executable()
                    .forEach(process -> process.property(WEIGHED_BY)
                            .ifPresent(property -> names(property)
                                    .filter(name -> candidate.table(name).isEmpty())
                                    .forEach(name -> missing(model, property, name, findings))));
        });
    }

    private void report(Candidate candidate, Model model, Node task, Findings findings) {
        task.property(REPORT).ifPresent(property -> {
            var key = property.attribute("value").strip();
            var isShown = form(candidate, task).stream()
                    .flatMap(form -> form.fields().stream())
                    .anyMatch(field -> field.key().equals(key) && field.readOnly() && !field.required());
            if (!isShown) {
                findings.error("supplied", model, property, "catalogue.supplied-report", key, task);
            }
        });
    }

    private void look(Candidate candidate, Model model, Node task, Findings findings) {
        var figures = task.property(FIGURES);
        var tables = task.property(FOR_EACH_ROW);
        if (figures.isEmpty()) {
            tables.ifPresent(
                    property -> findings.warn("supplied", model, property, "catalogue.supplied-no-figures", task));
            return;
        }
        form(candidate, task)
                .ifPresentOrElse(
                        form -> list(candidate, model, task, form, findings),
                        () -> findings.error("supplied", model, figures.get(), "catalogue.supplied-no-form", task));
    }

    /** Empty without a form; one that cannot be read is told by another rule. */
    private Optional<FormSchema> form(Candidate candidate, Node task) {
        var text = task.camunda("formRef").map(candidate.forms()::get);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(forms.read(text.get()));
        } catch (Refused unreadable) {
            return Optional.of(new FormSchema("", List.of()));
        }
    }

    private static void list(Candidate candidate, Model model, Node task, FormSchema form, Findings findings) {
        var property = task.property(FIGURES).orElseThrow();
        var key = property.attribute("value").strip();
        var found = form.rowLists().stream()
                .filter(rows -> rows.key().equals(key))
                .filter(rows -> rows.readOnly() || rows.follows())
                .findFirst();
        if (found.isEmpty()) {
            if (!form.components().isEmpty()) {
                findings.error("supplied", model, property, "catalogue.supplied-list", key, task);
            }
            return;
        }
        var shown = shown(found.get());
        ABOUT.stream()
                .filter(field -> !shown.contains(field))
                .forEach(field -> findings.error("supplied", model, property, "catalogue.supplied-about", key, field));
        task.property(FOR_EACH_ROW).ifPresent(tables -> tables(candidate, model, tables, shown, findings));
    }

    private static Set<String> shown(Rows rows) {
        return rows.fields().stream()
                .filter(field -> rows.readOnly() || field.readOnly())
                .map(Field::key)
                .collect(Collectors.toSet());
    }

    private static void tables(Candidate candidate, Model model, Node property, Set<String> shown, Findings findings) {
        var readLater = new HashSet<>(shown);
        for (var name : names(property).toList().reversed()) {
            var table = candidate.table(name);
            if (table.isEmpty()) {
                missing(model, property, name, findings);
                continue;
            }
            if (outputs(table.get()).noneMatch(readLater::contains)) {
                findings.warn("supplied", model, property, "catalogue.supplied-unseen", name);
            }
            words(table.get()).forEach(readLater::add);
        }
    }

    private static Stream<String> names(Node property) {
        return Arrays.stream(property.attribute("value").split(",", -1)).map(String::strip);
    }

    private static void missing(Model model, Node property, String name, Findings findings) {
        findings.error("supplied", model, property, "catalogue.decision-missing", name);
    }

    private static Stream<String> outputs(Node table) {
        return table.all().filter(node -> node.name().equals("output")).map(node -> node.attribute("name"));
    }

    /** What its columns read: a result may be there for the next table alone. */
    private static Stream<String> words(Node table) {
        return table.all()
                .filter(node -> node.name().equals("text"))
                .flatMap(node -> Arrays.stream(node.text().split("[^a-z0-9_]+", -1)));
    }
}
