package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nothing but files of a package is deployed, and none that is too large to be looked at. */
@Component
@Order(1)
class NamesOfFilesCheck implements PackageGate {

    /** No CMMN, no scripts, no HTML, none of the double suffixes that hide a model. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]{1,100}\\.(bpmn|dmn|form|properties)");

    /** Of a package as a whole: nobody looks into any of its files. */
    static final Set<String> RULES_OF_SIZE = Set.of("file-count", "file-size");

    private static final int LARGEST = 1_000_000;

    private static final int LARGEST_TOGETHER = 5_000_000;

    /** The largest shipped package has 54. */
    static final int MOST = 200;

    static boolean isName(String file) {
        return NAME.matcher(file).matches();
    }

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var findings = new ArrayList<PackageFinding>();
        if (candidate.files().size() > MOST) {
            findings.add(PackageFinding.error("file-count", PackageFiles.WHOLE, null, 0, "catalogue.file-count", MOST));
        }
        if (candidate.files().values().stream().mapToLong(bytes -> bytes.length).sum() > LARGEST_TOGETHER) {
            findings.add(PackageFinding.error(
                    "file-size", PackageFiles.WHOLE, null, 0, "catalogue.files-size", LARGEST_TOGETHER / 1_000_000));
        }
        candidate.files().forEach((name, bytes) -> {
            if (!isName(name)) {
                findings.add(PackageFinding.error("file-name", name, null, 0, "catalogue.file-name"));
            }
            if (bytes.length > LARGEST) {
                findings.add(PackageFinding.error("file-size", name, null, 0, "catalogue.file-size", LARGEST / 1000));
            }
        });
        return findings;
    }

    /** Whether other rules may look into it without end. */
    static boolean canBeRead(byte[] bytes) {
        return bytes.length <= LARGEST;
    }
}
