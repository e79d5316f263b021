package org.brueckenschlag.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.rehearsal.RehearsedMatter.OpenTask;
import org.brueckenschlag.rehearsal.Remark.Kind;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;

/** Fills in the form of a task with what a course tells, and the rest as one usually would. */
final class FillingIn {

    private final Setting setting;

    FillingIn(Setting setting) {
        this.setting = setting;
    }

    FilledTask fill(RehearsedMatter matter, OpenTask task, Map<String, Object> answers, LocalDate today) {
        var german = Optional.ofNullable(task.form()).flatMap(matter.processes().forms());
        if (german.isEmpty()) {
            return FilledTask.withoutForm(answers);
        }
        var known = new HashMap<>(task.earlier(matter.known()));
        var bySystem = new HashMap<>(task.ownRow(known));
        bySystem.keySet()
                .removeIf(key -> german.get()
                        .field(key)
                        .filter(field -> field.readOnly())
                        .isEmpty());
        known.putAll(bySystem);
        var forms = setting.forms().on(today);
        var form = setting.offered().offered(matter.processes().model().key(), german.get(), known);
        return FilledTask.of(form, answers, known, bySystem, forms, new UsualAnswers(forms, answers, today));
    }

    static Remark refusal(OpenTask task, Finding finding) {
        var details = new ArrayList<String>();
        details.add(finding.field());
        Texts.LANGUAGES.forEach(language -> details.add(Texts.in(language).get(finding)));
        details.add(finding.key());
        finding.arguments().forEach(argument -> details.add(String.valueOf(argument)));
        return new Remark(Kind.ANSWER_REFUSED, task.element(), details);
    }
}
