package org.brueckenschlag.shared;

/** A task's id: opaque, at most 64 characters. */
public record TaskId(String value) {

    public TaskId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("not a task id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
