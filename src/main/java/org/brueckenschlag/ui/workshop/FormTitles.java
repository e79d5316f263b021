package org.brueckenschlag.ui.workshop;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;

/** Forms have no title of their own: people know them by the tasks that show them. */
final class FormTitles {

    private static final String BETWEEN = " · ";

    private final Map<String, Set<String>> tasks;

    private FormTitles(Map<String, Set<String>> tasks) {
        this.tasks = tasks;
    }

    /** As the draft was saved last; while it is half-drawn, each form goes by its key. */
    static FormTitles of(Draft draft, Drafts drafts, Texts texts) {
        try {
            var opened = drafts.opened(draft.id());
            return of(opened.model(), opened.words(texts.locale()));
        } catch (Refused halfDrawn) {
            return new FormTitles(Map.of());
        }
    }

    static FormTitles of(ProcessModel model, Labels labels) {
        var tasks = new HashMap<String, Set<String>>();
        for (var element : model.elements()) {
            if (element.form() != null) {
                tasks.computeIfAbsent(element.form(), form -> new LinkedHashSet<>())
                        .add(labels.element(element.id()));
            }
        }
        return new FormTitles(tasks);
    }

    /** "Nachsorge nach 3 Monaten · Nachsorge nach 6 Monaten" for a form that both ask. */
    String of(String form) {
        return joined(tasks.getOrDefault(form, Set.of(readable(form))));
    }

    static String joined(Collection<String> tasks) {
        return String.join(BETWEEN, tasks);
    }

    /** "anfrage_aufnehmen" as words. */
    static String readable(String key) {
        var words = key.replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
