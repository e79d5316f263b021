package org.brueckenschlag.ui.tasks;

import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.ui.Area;

/** Addresses of the task views. */
public final class TaskAddress {

    private TaskAddress() {}

    public static String list() {
        return "/" + Area.TASKS.path();
    }

    public static String of(TaskId task) {
        return list() + "/" + task;
    }
}
