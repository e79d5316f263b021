package org.brueckenschlag.audit.export;

import org.jspecify.annotations.Nullable;

/** A task of a matter, as its later events need it. */
final class LoggedTask {

    private final int number;
    private final String name;
    private final @Nullable String element;
    private final String role;
    private final @Nullable String group;
    private boolean taken;

    /** @param number counts the matter's tasks from 1 */
    LoggedTask(int number, String name, @Nullable String element, String role, @Nullable String group) {
        this.number = number;
        this.name = name;
        this.element = element;
        this.role = role;
        this.group = group;
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    @Nullable
    String element() {
        return element;
    }

    String role() {
        return role;
    }

    @Nullable
    String group() {
        return group;
    }

    boolean isTaken() {
        return taken;
    }

    void taken(boolean now) {
        taken = now;
    }
}
