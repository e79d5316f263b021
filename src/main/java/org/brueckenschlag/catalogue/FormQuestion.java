package org.brueckenschlag.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.forms.FormComponent.Option;
import org.jspecify.annotations.Nullable;

/**
 * One component of a form, as people change it.
 *
 * @param depth 0 at the top, 1 in a section or a list of rows
 * @param row key of the list of rows it stands in; empty outside of one
 * @param key name of its answer; empty where it has none
 * @param help what stands below the question; empty without
 * @param options what can be chosen; where {@code list} is not empty they only stand in for it
 * @param list key of the list that the values come from; empty without
 * @param hideIf FEEL; empty where it is always shown
 */
public record FormQuestion(
        String id,
        Kind kind,
        int depth,
        String row,
        String key,
        String label,
        String help,
        boolean required,
        boolean readOnly,
        List<Option> options,
        String list,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        String hideIf) {

    public FormQuestion {
        options = List.copyOf(options);
    }

    /** When it is shown, where that is put together from comparisons. */
    public Optional<ComposedCondition> shownIf() {
        return ComposedCondition.shownUnlessHidden(hideIf);
    }

    /** Where its words stand in a translation, before {@code .label} and {@code .description}. */
    public String words(String form) {
        var inRow = row.isEmpty() ? "" : row + ".";
        return "form." + form + "." + inRow + (key.isEmpty() ? id : key);
    }

    /** Where what it asks stands in a translation. */
    public String asked(String form) {
        return words(form) + (kind == Kind.TEXT ? ".text" : ".label");
    }

    /** Its place in the form, as {@link NoteField#field}. */
    String field() {
        return row.isEmpty() ? key : row + "." + key;
    }

    public FormQuestion asking(String words) {
        return new FormQuestion(
                id, kind, depth, row, key, words, help, required, readOnly, options, list, min, max, hideIf);
    }

    public FormQuestion helping(String words) {
        return new FormQuestion(
                id, kind, depth, row, key, label, words, required, readOnly, options, list, min, max, hideIf);
    }

    public FormQuestion required(boolean now) {
        return new FormQuestion(id, kind, depth, row, key, label, help, now, readOnly, options, list, min, max, hideIf);
    }

    public FormQuestion offering(List<Option> values, String fromList) {
        return new FormQuestion(
                id, kind, depth, row, key, label, help, required, readOnly, values, fromList, min, max, hideIf);
    }

    public FormQuestion between(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return new FormQuestion(
                id, kind, depth, row, key, label, help, required, readOnly, options, list, least, most, hideIf);
    }

    /** @param shown null for always */
    public FormQuestion shownIf(@Nullable ComposedCondition shown) {
        return new FormQuestion(
                id,
                kind,
                depth,
                row,
                key,
                label,
                help,
                required,
                readOnly,
                options,
                list,
                min,
                max,
                shown == null ? "" : shown.hideIf());
    }

    /** What is asked for, or shown. */
    public enum Kind {
        SECTION("group"),
        ROWS("dynamiclist"),
        TEXT("text"),
        TICK("checkbox"),
        NUMBER("number"),
        ONE("radio"),
        ONE_OF_MANY("select"),
        SOME("checklist"),
        SOME_OF_MANY("taglist"),
        DAY("datetime"),
        NOTE("textarea"),
        LINE("textfield"),
        GAP("separator"),
        SPACE("spacer"),
        /** What no form may have; it can only be taken out. */
        UNKNOWN("");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** As form-js calls it. */
        public String type() {
            return type;
        }

        static Kind of(String type) {
            return Arrays.stream(values())
                    .filter(kind -> kind.type.equals(type))
                    .findFirst()
                    .orElse(UNKNOWN);
        }

        /** As the texts name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean hasOptions() {
            return this == ONE || this == ONE_OF_MANY || this == SOME || this == SOME_OF_MANY;
        }

        /** Whether somebody answers it with words of their own. */
        boolean isInOwnWords() {
            return this == NOTE || this == LINE;
        }

        /** Whether somebody answers it. */
        public boolean isAsked() {
            return hasOptions() || this == TICK || this == NUMBER || this == DAY || isInOwnWords();
        }
    }
}
