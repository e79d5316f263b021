package org.brueckenschlag.catalogue;

import java.util.List;

/**
 * Versions whose stored files somebody has altered in the database, and the way back to what was released: from copies
 * that the program keeps, or from a zip that holds them. A copy counts only where it is, byte for byte, what the trail
 * says was deployed.
 *
 * <p>For the Leitung alone; versions of another agency are answered as if there were none.
 */
public interface AlteredVersions {

    /** Whether the actor may bring back what was released. */
    boolean mayRestore();

    /**
     * Those of the versions that new matters of the agency start on, by key of the process.
     *
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.may-not-redesign}
     */
    List<Altered> inUse();

    /**
     * What is altered, and what there is no copy of.
     *
     * @param zip the archive of models in an export, or a package; empty where the kept copies alone count
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.may-not-redesign}, {@code catalogue.process-unknown},
     *     {@code catalogue.restore-nothing} where nothing is altered, {@code catalogue.restore-zip}
     */
    Altered look(ProcessVersionId version, byte[] zip);

    /**
     * Puts the released bytes back; the version is run again from then on.
     *
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.restore-no-copy}, and as {@link #look}
     */
    void restore(ProcessVersionId version, byte[] zip);

    /**
     * One version.
     *
     * @param files names of what is another one, missing, or not among what was released
     * @param lacking names of those among them of which there is no copy that is proven
     */
    record Altered(ProcessVersionId version, List<String> files, List<String> lacking) {

        public Altered {
            files = List.copyOf(files);
            lacking = List.copyOf(lacking);
        }
    }
}
