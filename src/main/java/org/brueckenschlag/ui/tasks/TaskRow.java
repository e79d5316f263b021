package org.brueckenschlag.ui.tasks;

import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.ui.components.Due;
import org.brueckenschlag.ui.components.Icons;
import org.jspecify.annotations.Nullable;

/**
 * A row of the task list in words.
 *
 * @param subtitle title of the matter
 * @param meta number of the matter and Sozialraum
 * @param group heading it stands under, empty in a list without headings
 */
record TaskRow(
        TaskId id,
        String title,
        String subtitle,
        String meta,
        String group,
        Due due,
        @Nullable Note note) {

    /** A word about its state: draft, free, reminded. */
    record Note(String words, Icons icon) {}
}
