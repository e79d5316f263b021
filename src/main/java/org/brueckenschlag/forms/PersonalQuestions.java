package org.brueckenschlag.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.casefree.PersonalFields;
import org.brueckenschlag.casefree.PersonalFields.Answers;
import org.brueckenschlag.casefree.PersonalFields.PersonalDatum;
import org.brueckenschlag.forms.FormComponent.Amount;
import org.brueckenschlag.forms.FormComponent.Day;
import org.brueckenschlag.forms.FormComponent.Divider;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Note;
import org.brueckenschlag.forms.FormComponent.OneOf;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.Section;
import org.brueckenschlag.forms.FormComponent.ShortNote;
import org.brueckenschlag.forms.FormComponent.SomeOf;
import org.brueckenschlag.forms.FormComponent.Tick;
import org.brueckenschlag.shared.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Finds what in a form asks for a person: a key, a label, or a help text that says what to write into an open field.
 */
final class PersonalQuestions {

    private final PersonalFields personal;

    PersonalQuestions(PersonalFields personal) {
        this.personal = personal;
    }

    List<Finding> in(FormSchema form) {
        var findings = new ArrayList<Finding>();
        components(form.components(), !form.freeText().isEmpty(), findings);
        return findings;
    }

    private void components(List<FormComponent> components, boolean besideNotes, List<Finding> findings) {
        for (var component : components) {
            switch (component) {
                case Section section -> {
                    heading(section.id(), section.label(), findings);
                    help(section.id(), section.description(), besideNotes, findings);
                    components(section.components(), besideNotes, findings);
                }
                case Rows rows -> {
                    if (!named(rows.id(), rows.key(), personal.inKey(rows.key(), Answers.CHOICE), findings)) {
                        heading(rows.id(), rows.label(), findings);
                    }
                    help(rows.id(), rows.description(), besideNotes, findings);
                    rows.fields().forEach(field -> field(field, findings));
                }
                case Note note -> help(note.id(), note.text(), besideNotes, findings);
                case Field field -> field(field, findings);
                case Divider ignored -> {}
            }
        }
    }

    private void field(Field field, List<Finding> findings) {
        var answers = answers(field);
        if (named(field.id(), field.key(), personal.inKey(field.key(), answers), findings)
                || named(field.id(), field.label(), personal.inLabel(field.label(), answers), findings)) {
            return;
        }
        help(field.id(), field.description(), answers == Answers.WORDS || answers == Answers.NUMBER, findings);
    }

    /** A heading asks nothing itself, but fields without names of their own may stand under it. */
    private void heading(String id, String label, List<Finding> findings) {
        named(id, label, personal.inLabel(label, Answers.CHOICE), findings);
    }

    private void help(String id, @Nullable String help, boolean isOpen, List<Finding> findings) {
        if (isOpen && help != null) {
            named(id, help, personal.inHelp(help), findings);
        }
    }

    private static boolean named(String id, String text, Optional<PersonalDatum> datum, List<Finding> findings) {
        datum.ifPresent(found -> findings.add(Finding.of(id, "casefree.person-field", text, found.word())));
        return datum.isPresent();
    }

    private static Answers answers(Field field) {
        return switch (field) {
            case Tick ignored -> Answers.TICK;
            case Amount ignored -> Answers.NUMBER;
            case Day ignored -> Answers.DAY;
            case OneOf ignored -> Answers.CHOICE;
            case SomeOf ignored -> Answers.CHOICE;
            case ShortNote ignored -> Answers.WORDS;
        };
    }
}
