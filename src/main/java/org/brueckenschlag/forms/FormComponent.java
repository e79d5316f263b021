package org.brueckenschlag.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One component of a form in the form-js JSON schema, as far as the product allows it. Everything else is refused when
 * a schema is read.
 *
 * <p>Conditions are FEEL without the leading {@code =}; a component is shown where {@code hideIf} is absent or not
 * true.
 */
public sealed interface FormComponent {

    /** form-js' {@code id}; unique within the form. */
    String id();

    /** FEEL; the component is hidden where it is true. */
    @Nullable
    String hideIf();

    /** A heading over further components (form-js {@code group}); no answer of its own. */
    record Section(
            String id,
            String label,
            @Nullable String description,
            @Nullable String hideIf,
            List<FormComponent> components)
            implements FormComponent {
        public Section {
            components = List.copyOf(components);
        }
    }

    /** Words without an answer (form-js {@code text}); plain text, never HTML. */
    record Note(String id, String text, @Nullable String hideIf) implements FormComponent {}

    /** A line or a gap (form-js {@code separator}, {@code spacer}). */
    record Divider(String id, @Nullable String hideIf) implements FormComponent {}

    /**
     * A list of rows, each with the same fields (form-js {@code dynamiclist}); answer: list of maps.
     *
     * @param fixed the rows of an earlier step are answered again, none is added or removed
     */
    record Rows(
            String id,
            String key,
            String label,
            @Nullable String description,
            @Nullable String hideIf,
            boolean readOnly,
            int minRows,
            int maxRows,
            boolean fixed,
            List<Field> fields)
            implements FormComponent {

        /** The list of the matter's party groups; its rows are told apart by {@link #ALIAS}. */
        public static final String PARTY_GROUPS = "parteigruppen";

        /** Letter of a party group, given by the product: {@code A}, {@code B}, … */
        public static final String ALIAS = "alias";

        public Rows {
            fields = List.copyOf(fields);
        }

        /** A list to which rows may be added. */
        public Rows(
                String id,
                String key,
                String label,
                @Nullable String description,
                @Nullable String hideIf,
                boolean readOnly,
                int minRows,
                int maxRows,
                List<Field> fields) {
            this(id, key, label, description, hideIf, readOnly, minRows, maxRows, false, fields);
        }

        /** Whether its rows are those of an earlier step, told apart by their place: only answered, never added. */
        public boolean follows() {
            return fixed && !ofPartyGroups();
        }

        /** Whether each row is a party group and carries an alias besides its fields. */
        public boolean ofPartyGroups() {
            return key.equals(PARTY_GROUPS);
        }

        /** The first free letter: A to Z, then AA, AB, … as columns of a table are named. */
        public static String nextAlias(Set<String> taken) {
            int next = 0;
            while (taken.contains(letter(next))) {
                next++;
            }
            return letter(next);
        }

        private static String letter(int index) {
            var letters = new StringBuilder();
            for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
                letters.insert(0, (char) ('A' + rest % 26));
            }
            return letters.toString();
        }
    }

    /** A component with one answer under {@link #key()}. */
    sealed interface Field extends FormComponent {

        /** German lower snake_case; the answer's name in REST, in conditions and in decision tables. */
        String key();

        String label();

        /** The help text under the field. */
        @Nullable
        String description();

        boolean required();

        /** Shown, never answered: the value comes from an earlier step. */
        boolean readOnly();
    }

    /** Yes or no (form-js {@code checkbox}); answer: Boolean. Required means: it must be ticked. */
    record Tick(
            String id,
            String key,
            String label,
            @Nullable String description,
            @Nullable String hideIf,
            boolean required,
            boolean readOnly,
            boolean initially)
            implements Field {}

    /**
     * A number (form-js {@code number}); answer: Long where {@code decimals} is 0, else Double.
     *
     * @param scale shown as a row of buttons from min to max where at most ten whole numbers are possible and the
     *     component's property {@code darstellung} is {@code skala}
     */
    record Amount(
            String id,
            String key,
            String label,
            @Nullable String description,
            @Nullable String hideIf,
            boolean required,
            boolean readOnly,
            int decimals,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            boolean scale,
            @Nullable String scaleLow,
            @Nullable String scaleHigh)
            implements Field {}

    /**
     * One of some values (form-js {@code radio} and {@code select}); answer: String.
     *
     * @param list key of the list that the values come from; then {@code options} only stand in for it
     */
    record OneOf(
            String id,
            String key,
            String label,
            @Nullable String description,
            @Nullable String hideIf,
            boolean required,
            boolean readOnly,
            boolean asButtons,
            List<Option> options,
            @Nullable String list)
            implements Field {
        public OneOf {
            options = List.copyOf(options);
        }

        /** Offers what the form itself says. */
        public OneOf(
                String id,
                String key,
                String label,
                @Nullable String description,
                @Nullable String hideIf,
                boolean required,
                boolean readOnly,
                boolean asButtons,
                List<Option> options) {
            this(id, key, label, description, hideIf, required, readOnly, asButtons, options, null);
        }
    }

    /**
     * Some of some values (form-js {@code checklist} and {@code taglist}); answer: list of String, in the order of the
     * options.
     *
     * @param list key of the list that the values come from; then {@code options} only stand in for it
     */
    record SomeOf(
            String id,
            String key,
            String label,
            @Nullable String description,
            @Nullable String hideIf,
            boolean required,
            boolean readOnly,
            boolean asTags,
            List<Option> options,
            @Nullable String list)
            implements Field {
        public SomeOf {
            options = List.copyOf(options);
        }

        /** Offers what the form itself says. */
        public SomeOf(
                String id,
                String key,
                String label,
                @Nullable String description,
                @Nullable String hideIf,
                boolean required,
                boolean readOnly,
                boolean asTags,
                List<Option> options) {
            this(id, key, label, description, hideIf, required, readOnly, asTags, options, null);
        }
    }

    /** A day (form-js {@code datetime}, subtype {@code date}); answer: ISO date as String. */
    record Day(
            String id,
            String key,
            String label,
            @Nullable String description,
            @Nullable String hideIf,
            boolean required,
            boolean readOnly,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest)
            implements Field {}

    /** The guarded Kurznotiz (form-js {@code textfield}, {@code textarea}): at most 280 characters; answer: String. */
    record ShortNote(
            String id,
            String key,
            String label,
            @Nullable String description,
            @Nullable String hideIf,
            boolean required,
            boolean readOnly,
            int maxLength)
            implements Field {}

    /**
     * @param value the code that is stored, e.g. {@code innenhof}
     * @param label what people read
     */
    record Option(String value, String label) {}

    /** The options of a field, none for fields without. */
    static List<Option> optionsOf(Field field) {
        return switch (field) {
            case OneOf one -> one.options();
            case SomeOf some -> some.options();
            default -> List.of();
        };
    }

    /** The list that a field's values come from. */
    static Optional<String> listOf(Field field) {
        return Optional.ofNullable(
                switch (field) {
                    case OneOf one -> one.list();
                    case SomeOf some -> some.list();
                    default -> null;
                });
    }

    /** The label of a value of that field, as far as the field knows it. */
    static Optional<String> labelOf(Field field, String value) {
        return optionsOf(field).stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst();
    }
}
