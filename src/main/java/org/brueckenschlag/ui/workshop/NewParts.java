package org.brueckenschlag.ui.workshop;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.shared.Refused;

/** Which names a new form or table of a draft cannot have. */
final class NewParts {

    private NewParts() {}

    /** Those of files and decisions; and of answers, since what a table gives is kept under the table's name. */
    static Set<String> taken(Map<String, String> files) {
        var taken = new HashSet<String>();
        files.forEach((name, content) -> {
            taken.add(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
            if (name.endsWith(".dmn")) {
                taken.addAll(DraftTable.decisions(content));
            } else if (name.endsWith(".form")) {
                taken.addAll(questions(content));
            }
        });
        return taken;
    }

    private static Set<String> questions(String form) {
        var keys = new HashSet<String>();
        try {
            DraftForm.of(form).questions().stream().map(FormQuestion::key).forEach(keys::add);
        } catch (Refused unreadable) {
            // asks for nothing that a table could read
        }
        return keys;
    }
}
