package org.brueckenschlag.ui.matters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a matter's answers propose to begin next, as its process says in the property {@code vorschlaege}:
 * {@code strukturbedarf.ehrenamt=multiplikatoren}, one a comma.
 */
final class NextMatters {

    private static final Pattern PROPOSAL = Pattern.compile("([a-z0-9_]+)\\.([a-z0-9_]+)=([a-z0-9_]+)");

    private NextMatters() {}

    /** @param why field and value that ask for it */
    record Reason(String field, String value) {}

    /** @return by key of the process, in the order of the property */
    static Map<String, List<Reason>> of(String proposals, Map<String, Object> known) {
        var next = new LinkedHashMap<String, List<Reason>>();
        var found = PROPOSAL.matcher(proposals);
        while (found.find()) {
            var reason = new Reason(found.group(1), found.group(2));
            if (isAnswered(known.get(reason.field()), reason.value())) {
                next.computeIfAbsent(found.group(3), process -> new ArrayList<>())
                        .add(reason);
            }
        }
        return next;
    }

    private static boolean isAnswered(@org.jspecify.annotations.Nullable Object answer, String value) {
        return answer instanceof Collection<?> several ? several.contains(value) : value.equals(answer);
    }
}
