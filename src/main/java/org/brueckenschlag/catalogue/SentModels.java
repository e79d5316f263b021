package org.brueckenschlag.catalogue;

import java.util.Map;

/** What somebody deploys from a modelling tool on the desk: it becomes a draft and is released as any other. */
public interface SentModels {

    /**
     * Keeps the files in the draft of their process, all of them or none; the process's other files stay as they are. A
     * diagram takes the place of the process's diagram, whatever its file is called; one of a process that the agency
     * does not have begins a new process, as it is drawn.
     *
     * @param files bytes by name
     * @throws PackageRefused where the deployment policy refuses the process as it would be, or the files belong to no
     *     process of the agency; the trail tells of it
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.may-not-redesign} whoever is no Leitung,
     *     {@code catalogue.draft-under-work} where somebody else works on the process, {@code catalogue.new-process}
     *     where the key of a new one is that of a process that the product keeps for itself
     */
    Draft keep(Map<String, byte[]> files);
}
