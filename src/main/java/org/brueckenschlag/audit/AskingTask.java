package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * The step of a process whose form asks.
 *
 * @param process key
 * @param versionName "gemeinsame Fassung 2": an agency's own versions are counted apart
 * @param current whether it is of the newest version; others are there because matters still run on them
 * @param element id in the model
 * @param role who fills it in; null for whoever begins a matter
 * @param purpose why the step is there, as the model says it; empty where it does not
 * @param purposeLanguage of that sentence: models are German, and few packages translate it
 * @param readers who can see the answers, of this agency alone
 */
public record AskingTask(
        String process,
        String processName,
        int version,
        String versionName,
        boolean current,
        String element,
        String name,
        @Nullable Role role,
        String purpose,
        String purposeLanguage,
        List<Role> readers) {

    public AskingTask {
        readers = List.copyOf(readers);
    }
}
