package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Map;

/** Says what speaks against a package before anybody deploys it. Nothing is kept. */
public interface PackageChecks {

    /**
     * As the agency of whoever asks would deploy it.
     *
     * @param files bytes by name
     * @return errors and warnings, by file and line
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.may-not-check} for everybody but the Leitung
     */
    List<PackageFinding> of(Map<String, byte[]> files);
}
