package org.brueckenschlag.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.shared.Finding;

/** Reads form schemas and checks answers against them: the one place where either is decided. */
public interface Forms {

    /**
     * Reads a form-js JSON schema.
     *
     * @throws org.brueckenschlag.shared.Refused {@code forms.unreadable} with one finding for each component or
     *     property that the product does not allow
     */
    FormSchema read(String json);

    /**
     * What stands in a form that can be read, and nothing here heeds: settings of other form editors.
     *
     * @return at the component's id
     * @throws org.brueckenschlag.shared.Refused as {@link #read}
     */
    List<Finding> unheeded(String json);

    /** The same, as on that day: for whoever plays what has not happened. */
    Forms on(LocalDate day);

    /**
     * What in a form asks for a person; {@link #read} has looked already, at the words that stand in the file.
     *
     * @param form in other words than those of its file
     * @return at the component's id; empty where nothing does
     */
    List<Finding> personal(FormSchema form);

    /**
     * Checks answers while somebody fills in the form, and brings them into the form in which they are stored: fields
     * that are hidden, read-only or empty are left out, numbers become Long or Double, selections become lists in the
     * order of their options. An untouched tick is an answer: no. Rows of party groups carry their alias; a new one
     * gets the next letter.
     *
     * @param answers as they arrive from a view or from REST (JSON types)
     * @param known what earlier steps answered, for conditions and read-only fields
     */
    CheckedAnswers check(
            FormSchema form,
            Map<String, Object> answers,
            Map<String, OverrideReason> reasons,
            Map<String, Object> known);

    default CheckedAnswers check(FormSchema form, Map<String, Object> answers, Map<String, Object> known) {
        return check(form, answers, Map.of(), known);
    }

    /**
     * The same for answers that are to be kept: it is told that a note was refused or stays against a warning.
     *
     * @param reasons by path of the note ({@code kurznotiz}, {@code parteigruppen[1].bemerkung})
     */
    CheckedAnswers accept(
            FormSchema form,
            Map<String, Object> answers,
            Map<String, OverrideReason> reasons,
            Map<String, Object> known);

    /**
     * Checks half-filled answers: nothing is required and no range holds, but no unknown field, no value of another
     * kind and no words where a field asks for none are let through.
     */
    DraftAnswers checkDraft(FormSchema form, Map<String, Object> answers, Map<String, OverrideReason> reasons);

    /** The same for a draft that is to be kept: it is told that a note was refused. */
    DraftAnswers acceptDraft(FormSchema form, Map<String, Object> answers, Map<String, OverrideReason> reasons);

    /**
     * What is hidden under these answers: ids of components, and for fields in rows their path
     * ({@code parteigruppen[1].typ}).
     */
    Set<String> hidden(FormSchema form, Map<String, Object> answers, Map<String, Object> known);

    /**
     * @param answers what may be stored; empty where there are findings
     * @param findings all of them, in the order of the form; unknown answers last
     */
    record CheckedAnswers(Map<String, Object> answers, List<Finding> findings) {

        public CheckedAnswers {
            answers = Map.copyOf(answers);
            findings = List.copyOf(findings);
        }

        public boolean accepted() {
            return findings.isEmpty();
        }
    }

    /**
     * @param answers those that fit their fields, whatever the findings say of others; empty ones are left out
     * @param findings what does not fit
     */
    record DraftAnswers(Map<String, Object> answers, List<Finding> findings) {

        public DraftAnswers {
            answers = Map.copyOf(answers);
            findings = List.copyOf(findings);
        }
    }
}
