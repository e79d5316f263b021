package org.brueckenschlag.matters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.springframework.stereotype.Component;

/** What somebody may already say when a matter starts: answers to the form of the first step. */
@Component
class FirstAnswers {

    private final ProcessCatalogue catalogue;
    private final SocialSpaces spaces;

    FirstAnswers(ProcessCatalogue catalogue, SocialSpaces spaces) {
        this.catalogue = catalogue;
        this.spaces = spaces;
    }

    /** Refuses an unknown Sozialraum and answers that the first form does not ask for, all at once. */
    void check(StartMatter command, ProcessModel model, AgencyId agency) {
        var findings = new ArrayList<Finding>();
        if (spaces.of(agency).stream().noneMatch(space -> space.code().equals(command.socialSpace()))) {
            findings.add(Finding.of("socialSpace", "matters.social-space-unknown"));
        }
        var form = firstTask(model)
                .flatMap(task -> Optional.ofNullable(task.form()))
                .map(key -> catalogue.form(model.id(), key, Texts.GERMAN));
        command.answers().forEach((key, answer) -> {
            if (form.isEmpty()) {
                findings.add(unknown(key));
            } else {
                findings.addAll(unknownIn(form.get(), key, answer));
            }
        });
        if (!findings.isEmpty()) {
            throw new Refused(MatterRefusal.ANSWERS_REFUSED, findings);
        }
    }

    /** The user task that the start event leads to first. */
    static Optional<ProcessElement> firstTask(ProcessModel model) {
        var ahead = new ArrayDeque<ProcessElement>();
        var seen = new HashSet<String>();
        model.elements().stream()
                .filter(element -> element.kind() == ProcessElement.Kind.START_EVENT && element.parent() == null)
                .forEach(ahead::add);
        while (!ahead.isEmpty()) {
            var element = ahead.poll();
            if (element.kind() == ProcessElement.Kind.USER_TASK) {
                return Optional.of(element);
            }
            if (seen.add(element.id())) {
                element.next().forEach(next -> model.element(next.element()).ifPresent(ahead::add));
            }
        }
        return Optional.empty();
    }

    private static List<Finding> unknownIn(FormSchema form, String key, Object answer) {
        if (form.field(key).filter(field -> !field.readOnly()).isPresent()) {
            return List.of();
        }
        var rows =
                form.rowLists().stream().filter(list -> list.key().equals(key)).findFirst();
        if (rows.isEmpty() || !(answer instanceof List<?> list)) {
            return List.of(unknown(key));
        }
        Set<String> fields = new HashSet<>();
        rows.get().fields().stream().map(FormComponent.Field::key).forEach(fields::add);
        if (rows.get().ofPartyGroups()) {
            fields.add(Rows.ALIAS);
        }
        var findings = new ArrayList<Finding>();
        for (var index = 0; index < list.size(); index++) {
            if (list.get(index) instanceof Map<?, ?> row) {
                for (var name : row.keySet()) {
                    if (!fields.contains(String.valueOf(name))) {
                        findings.add(unknown(key + "[" + index + "]." + name));
                    }
                }
            }
        }
        return findings;
    }

    private static Finding unknown(String key) {
        // the name comes from outside: never longer than a name
        return Finding.of(key.length() <= 100 ? key : key.substring(0, 100), "matters.answer-unknown");
    }
}
