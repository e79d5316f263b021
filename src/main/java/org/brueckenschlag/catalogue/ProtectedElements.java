package org.brueckenschlag.catalogue;

import java.util.Set;

/** Safeguards of the shipped processes: a redesign may move and rename them, not remove them. */
public interface ProtectedElements {

    /** Ids of the elements; empty for a process without any. */
    Set<String> of(String process);

    /** Keys of the questions of that form. */
    Set<String> questions(String process, String form);
}
