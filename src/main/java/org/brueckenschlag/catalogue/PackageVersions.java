package org.brueckenschlag.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.KnownVersions.KnownVersion;
import org.jspecify.annotations.Nullable;

/**
 * All versions of a process that the Leitung of an agency can go back to or take home. What is of another agency is
 * answered like what does not exist.
 */
public interface PackageVersions {

    /**
     * The agency's own first, then the shared ones, newest first.
     *
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.may-not-redesign}, {@code catalogue.process-unknown}
     */
    List<KnownVersion> of(String process);

    /** The one of them that new matters of the agency start on. */
    ProcessVersionId inUse(String process);

    /**
     * What was said of the agency's versions that came from the workshop, of all its processes.
     *
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.may-not-redesign}
     */
    Map<ProcessVersionId, Origin> origins();

    /**
     * A draft that makes an earlier version the newest again: it is compared, sent and released by a second person like
     * any other. That of the newest shared version makes the agency follow the shared ones again. What somebody is
     * changing meanwhile stays beside it, and is carried over later ({@link MovedBases}).
     *
     * @return the one that says so already, where there is one
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.draft-unchanged} where that version is in use,
     *     {@code catalogue.model-altered}, and as {@link #of}
     */
    Draft returnTo(String process, ProcessVersionId version);

    /**
     * The files of a version as a zip, to be read in elsewhere.
     *
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.model-altered}, and as {@link #of}
     */
    byte[] zip(String process, ProcessVersionId version);

    /** The files of a draft as it is now, as a zip. */
    byte[] zip(String draft);

    /**
     * The files of a version, text by name.
     *
     * @throws org.brueckenschlag.shared.Refused as {@link #zip(String, ProcessVersionId)}
     */
    Map<String, String> files(String process, ProcessVersionId version);

    /**
     * A draft in which the files of a zip, or one file alone, stand in the place of those of the version in use; all
     * others stay. A single diagram of this process may be called otherwise, as a drawing program calls it; files that
     * the version does not have come beside the others.
     *
     * @param name of the zip or file; what does not end on {@code .zip} is one file
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.zip-unreadable}, {@code catalogue.zip-broken},
     *     {@code catalogue.zip-empty}, {@code catalogue.zip-encrypted}, {@code catalogue.zip-too-large},
     *     {@code catalogue.zip-entries} with all files that belong into no package, {@code catalogue.import} with the
     *     files that are empty, {@code catalogue.zip-other-process}, {@code catalogue.draft-under-work},
     *     {@code catalogue.draft-unchanged} where all of it is so already, and as {@link Drafts#save}
     */
    Brought bring(String process, String name, byte[] file);

    /**
     * @param before the version that it was made of; null where it began a process
     * @param at when it was released
     * @param note in a few words, of whoever sent it; empty without
     * @param isMine whether the reader sent it
     */
    record Origin(@Nullable ProcessVersionId before, Instant at, ChangeReason reason, String note, boolean isMine) {}

    /**
     * A draft out of a zip, and names of its files.
     *
     * @param saved with everything that speaks against it
     * @param came from the zip, other than before or new
     * @param same in the zip as they were before
     * @param stayed not in the zip
     */
    record Brought(Drafts.Saved saved, List<String> came, List<String> same, List<String> stayed) {

        public Brought {
            came = List.copyOf(came);
            same = List.copyOf(same);
            stayed = List.copyOf(stayed);
        }
    }
}
