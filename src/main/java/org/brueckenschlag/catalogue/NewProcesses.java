package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Map;

/** Processes that an agency has of its own: begun in the workshop, released there like any redesign. */
public interface NewProcesses {

    /** What a copy can be made of, of the actor's agency. */
    List<ProcessModel> copyable();

    /**
     * A draft of it. Begun empty, it has a start, one task with a form, an end, and what protects people in every
     * process.
     *
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.new-process} with all that is wrong at {@code name},
     *     {@code key}, {@code letters}, {@code copied}; {@code catalogue.may-not-redesign} for whoever is no Leitung
     */
    Draft begin(NewProcess process);

    /**
     * A draft of a process as somebody has drawn it elsewhere: nothing is added.
     *
     * @param key id of its process
     * @param files its package; the diagram is called as the process
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.new-process} where the key is taken,
     *     {@code catalogue.may-not-redesign} for whoever is no Leitung
     */
    Draft begin(String key, Map<String, String> files);
}
