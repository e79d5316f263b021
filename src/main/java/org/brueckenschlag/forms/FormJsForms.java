package org.brueckenschlag.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.casefree.AllowedComponents;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.casefree.PersonalFields;
import org.brueckenschlag.shared.Finding;
import org.springframework.stereotype.Component;

/** Forms as form-js writes them. */
@Component
class FormJsForms implements Forms {

    private final Conditions conditions;
    private final AllowedComponents allowed = AllowedComponents.shipped();
    private final PersonalQuestions personal = new PersonalQuestions(PersonalFields.shipped());

    private final FreeTexts freeTexts;
    private final Clock clock;

    FormJsForms(Conditions conditions, FreeTexts freeTexts, Clock clock) {
        this.conditions = conditions;
        this.freeTexts = freeTexts;
        this.clock = clock;
    }

    @Override
    public FormSchema read(String json) {
        return new FormReading(allowed, personal, conditions).read(json);
    }

    @Override
    public List<Finding> unheeded(String json) {
        var reading = new FormReading(allowed, personal, conditions);
        reading.read(json);
        return reading.unheeded();
    }

    @Override
    public Forms on(LocalDate day) {
        var zone = clock.getZone();
        return new FormJsForms(
                conditions,
                freeTexts,
                Clock.fixed(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone));
    }

    @Override
    public List<Finding> personal(FormSchema form) {
        return personal.in(form);
    }

    @Override
    public CheckedAnswers check(
            FormSchema form,
            Map<String, Object> answers,
            Map<String, OverrideReason> reasons,
            Map<String, Object> known) {
        return checked(form, answers, known, NoteGuard.soFar(freeTexts, reasons));
    }

    @Override
    public CheckedAnswers accept(
            FormSchema form,
            Map<String, Object> answers,
            Map<String, OverrideReason> reasons,
            Map<String, Object> known) {
        return checked(form, answers, known, NoteGuard.ofAnswers(freeTexts, reasons));
    }

    private CheckedAnswers checked(
            FormSchema form, Map<String, Object> answers, Map<String, Object> known, NoteGuard guard) {
        if (AnswerSize.tooLarge(answers)) {
            return AnswerSize.refused();
        }
        var hidden = new Visibility(conditions, form, answers, known).hidden();
        return new AnswerChecking(
                        form.forGroupsOf(known), answers, known, hidden, guard, conditions, LocalDate.now(clock))
                .check();
    }

    @Override
    public DraftAnswers checkDraft(FormSchema form, Map<String, Object> answers, Map<String, OverrideReason> reasons) {
        return draft(form, answers, NoteGuard.soFar(freeTexts, reasons));
    }

    @Override
    public DraftAnswers acceptDraft(FormSchema form, Map<String, Object> answers, Map<String, OverrideReason> reasons) {
        return draft(form, answers, NoteGuard.ofDraft(freeTexts, reasons));
    }

    private static DraftAnswers draft(FormSchema form, Map<String, Object> answers, NoteGuard guard) {
        return AnswerSize.tooLarge(answers)
                ? new DraftAnswers(Map.of(), AnswerSize.refused().findings())
                : new DraftChecking(form, guard).check(answers);
    }

    @Override
    public Set<String> hidden(FormSchema form, Map<String, Object> answers, Map<String, Object> known) {
        return AnswerSize.tooLarge(answers) ? Set.of() : new Visibility(conditions, form, answers, known).hidden();
    }
}
