package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Locale;

/** Tells two stored versions of a process apart, in the words of their packages. */
public interface VersionComparison {

    /**
     * In the order of the newer one's story, what was removed, what stands beside the steps, and the other files after
     * it.
     */
    List<VersionChange> between(ProcessVersionId before, ProcessVersionId after, Locale locale);
}
