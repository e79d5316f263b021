package org.brueckenschlag.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files from elsewhere of which only they themselves say to which process they belong: the package of an agency, what a
 * drawing program has saved, or some files of a package.
 */
public interface Imports {

    /**
     * What is in a zip, or in one file alone. Nothing is kept.
     *
     * @param name what does not end on {@code .zip} is one file
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.may-not-redesign}; {@code catalogue.import} with all
     *     files that cannot be taken in, or why nobody knows whose they are; {@code catalogue.draft-under-work} where
     *     the process is being changed; the refusals of a zip as {@link PackageVersions#bring}
     */
    Seen look(String name, byte[] file);

    /**
     * A draft with them: of the process that the agency has, as {@link PackageVersions#bring}, or of a new one, as it
     * is drawn and with the event of every process.
     *
     * @throws org.brueckenschlag.shared.Refused as {@link #look}, {@link PackageVersions#bring} and
     *     {@link NewProcesses#begin(String, java.util.Map)}
     */
    Draft begin(String name, byte[] file);

    /**
     * @param process key of the process
     * @param name as its diagram says it; empty where no diagram came
     * @param inUse the version that the draft would begin with; null where the process is a new one
     * @param came files that are new or other than in that version
     * @param same files that are as there
     * @param isGuarded whether the draft would get the event of every process with which personal data that were found
     *     are taken away, since the files have none
     * @param findings what would speak against the draft
     */
    record Seen(
            String process,
            String name,
            @Nullable ProcessVersionId inUse,
            List<String> came,
            List<String> same,
            boolean isGuarded,
            List<PackageFinding> findings) {

        public Seen {
            came = List.copyOf(came);
            same = List.copyOf(same);
            findings = List.copyOf(findings);
        }
    }
}
