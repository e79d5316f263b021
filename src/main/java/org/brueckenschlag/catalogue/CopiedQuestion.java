package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import tools.jackson.databind.node.ObjectNode;

/** A copy within the same form: it has keys and ids of its own, and so has all that stands in it. */
final class CopiedQuestion {

    private final DraftForm form;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** @param copy stands in that form already, and still says what the first one says */
    CopiedQuestion(DraftForm form, ObjectNode copy) {
        this.form = form;
        copy.remove(ArrangedForm.LAYOUT); // it stands below the first one, not beside it
        nameAnew(copy, true);
        askAnew(copy);
    }

    /** What it was called, and what its copy is called. */
    Map<String, String> ids() {
        return ids;
    }

    /** @param isKeyed whether its key is another, too: in a list of rows each has keys for itself */
    private void nameAnew(ObjectNode copy, boolean isKeyed) {
        var taken = new HashSet<String>();
        form.questions().forEach(question -> taken.addAll(Set.of(question.key(), question.id())));
        var was = copy.path("id").asString("");
        var name = WrittenQuestion.nameOfKey(copy);
        var key = copy.path(name).asString("");
        if (!key.isEmpty() && isKeyed) {
            names.put(key, free(key, taken, true));
            copy.put(name, names.get(key));
        }
        copy.put("id", names.containsKey(key) ? DraftForm.idOf(names.get(key)) : free(was, taken, false));
        ids.put(was, copy.path("id").asString(""));
        var areKeyed = isKeyed && Kind.of(copy.path("type").asString("")) != Kind.ROWS;
        copy.path(FormPlace.PARTS).forEach(part -> nameAnew((ObjectNode) part, areKeyed));
    }

    private static String free(String name, Set<String> taken, boolean isKey) {
        // a copy of a copy is the next one
        var base = name.replaceAll("_\\d+$", "");
        var number = 2;
        while (taken.contains(base + "_" + number) || isKey && taken.contains(DraftForm.idOf(base + "_" + number))) {
            number++;
        }
        return base + "_" + number;
    }

    /** What is asked in a copied section, where it depends on what is asked there, too. */
    private void askAnew(ObjectNode copy) {
        if (copy.path("conditional") instanceof ObjectNode conditional) {
            var hide = conditional.path("hide").asString("");
            for (var name : names.entrySet()) {
                hide = hide.replaceAll("(?<![\\w\"])" + Pattern.quote(name.getKey()) + "(?![\\w\"])", name.getValue());
            }
            conditional.put("hide", hide);
        }
        copy.path(FormPlace.PARTS).forEach(part -> askAnew((ObjectNode) part));
    }
}
