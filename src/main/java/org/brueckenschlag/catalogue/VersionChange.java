package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two versions of a process.
 *
 * @param part what kind of thing it is: that of an element ({@code user_task}, {@code wait}), what stands beside the
 *     steps ({@code process}, {@code lane}, {@code way}), or {@code form}, {@code question}, {@code table},
 *     {@code row}, {@code formula}, {@code translation}, {@code words}, {@code file}
 * @param element id of the element; null where it is about a file
 * @param name as people know it
 * @param fields keys of answers and of what tables decide, where it is about such
 * @param differences what exactly; where it was added or removed at most what it says
 * @param steps ids of the steps at which people meet it: the element itself, those that show the form or ask the table
 */
public record VersionChange(
        String part,
        @Nullable String element,
        Manner manner,
        String name,
        Set<String> fields,
        List<Difference> differences,
        List<String> steps) {

    public VersionChange {
        fields = Set.copyOf(fields);
        differences = List.copyOf(differences);
        steps = List.copyOf(steps);
    }

    public VersionChange(
            String part,
            @Nullable String element,
            Manner manner,
            String name,
            Set<String> fields,
            List<Difference> differences) {
        this(part, element, manner, name, fields, differences, element == null ? List.of() : List.of(element));
    }

    public VersionChange(
            String part, @Nullable String element, Manner manner, String name, List<Difference> differences) {
        this(part, element, manner, name, Set.of(), differences);
    }

    /** The same with some of its differences only. */
    public VersionChange with(List<Difference> some) {
        return new VersionChange(part, element, manner, name, fields, some, steps);
    }

    /** The same, met at these steps. */
    VersionChange at(List<String> met) {
        return new VersionChange(part, element, manner, name, fields, differences, met);
    }

    public enum Manner {
        ADDED,
        REMOVED,
        CHANGED
    }

    public enum Aspect {
        NAME,
        /** Where the reader's language calls it as before. */
        NAME_IN_GERMAN,
        LANE,
        ROLE,
        FORM,
        NEXT,
        CONDITION,
        WAIT,
        PROPERTY,
        REASON,
        WORDING,
        HELP,
        KIND,
        REQUIRED,
        OPTIONS,
        LIST,
        BOUNDS,
        SHOWN,
        POSITION,
        /** What stands side by side, and how wide. */
        ARRANGEMENT,
        NOTE,
        CELL,
        ROW,
        HIT_POLICY,
        COLUMN,
        TRANSLATION,
        /** What a decision gives, where no table says it. */
        RESULT,
        FORMULA,
        /** The decisions that a decision needs. */
        ASKS,
        CONTENT
    }

    /**
     * Both sides in words; empty where there was or is nothing, both empty where only the bytes differ.
     *
     * @param about which of several things of that kind; empty where there is one
     */
    public record Difference(Aspect aspect, String before, String after, String about) {

        public Difference(Aspect aspect, String before, String after) {
            this(aspect, before, after, "");
        }
    }
}
