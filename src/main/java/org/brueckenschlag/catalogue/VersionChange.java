package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two versions of a process.
 *
 * @param part what kind of thing it is: that of an element ({@code user_task}), or {@code form}, {@code question},
 *     {@code table}, {@code row}, {@code translation}, {@code file}
 * @param element id of the element; null where it is about a file
 * @param name as people know it
 * @param fields keys of answers and of what tables decide, where it is about such
 * @param differences what exactly; where it was added or removed at most what it says
 */
public record VersionChange(
        String part,
        @Nullable String element,
        Manner manner,
        String name,
        Set<String> fields,
        List<Difference> differences) {

    public VersionChange {
        fields = Set.copyOf(fields);
        differences = List.copyOf(differences);
    }

    public VersionChange(
            String part, @Nullable String element, Manner manner, String name, List<Difference> differences) {
        this(part, element, manner, name, Set.of(), differences);
    }

    /** The same with some of its differences only. */
    public VersionChange with(List<Difference> some) {
        return new VersionChange(part, element, manner, name, fields, some);
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
        NOTE,
        CELL,
        ROW,
        HIT_POLICY,
        COLUMN,
        TRANSLATION,
        RULES,
        CONTENT
    }

    /** Both sides in words; empty where there was or is nothing, both empty where only the bytes differ. */
    public record Difference(Aspect aspect, String before, String after) {}
}
