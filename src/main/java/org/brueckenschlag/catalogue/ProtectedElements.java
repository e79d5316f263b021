package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Set;

/**
 * Safeguards: a redesign may move and rename them, not remove them. Which those of a shipped process are stands in a
 * list; those of any other process are what it has of all of them, since it began as a copy or with the skeleton.
 */
public interface ProtectedElements {

    /** Ids of the elements; of a process that was not shipped, of all that there are anywhere. */
    Set<String> of(String process);

    /**
     * Ids of the tasks in which Datenschutz redacts something, in whatever process; of these the role stays as well.
     */
    Set<String> redactions();

    /** Keys of the questions of that form. */
    Set<String> questions(String process, String form);

    /**
     * What a process that was not shipped had when it was begun, and has lost. Nothing for a shipped one: the policy
     * asks for its safeguards itself.
     *
     * @param begun as it was begun
     */
    List<PackageFinding> lost(PackageFiles begun, PackageFiles now);
}
