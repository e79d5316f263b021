package org.brueckenschlag.catalogue;

import java.util.Map;
import org.brueckenschlag.forms.RealForms;

/** Packages read without being deployed, for tests of other rooms. */
public final class OpenedPackages {

    private OpenedPackages() {}

    public static OpenedPackage of(String process, Map<String, String> files) {
        return OpenedPackage.of(process, new ProcessVersionId(process), files, RealForms.forms());
    }
}
