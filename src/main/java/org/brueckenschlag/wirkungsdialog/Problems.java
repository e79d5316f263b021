package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;

/** All that is wrong with one indicator as it is written; reading goes on, so that nobody learns it bit by bit. */
final class Problems {

    static final String FORMULA = "formel";

    private static final int LONGEST_SHOWN = 80;

    private final List<Finding> found = new ArrayList<>();

    /** @param key without {@code indicators.formula.} */
    void add(String key, Object... about) {
        var arguments = new ArrayList<>();
        for (var each : about) {
            var shown = String.valueOf(each);
            arguments.add(each instanceof Number ? each : shown.substring(0, Math.min(shown.length(), LONGEST_SHOWN)));
        }
        var finding = new Finding(FORMULA, "indicators.formula." + key, arguments);
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** For what comes with the program, where a mistake is ours. */
    void refuse(String indicator) {
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(indicator + ": "
                    + found.stream().map(Texts.in(Texts.ENGLISH)::get).collect(Collectors.joining(" ")));
        }
    }
}
