package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.rehearsal.Outcome;
import org.brueckenschlag.rehearsal.Rehearsal;
import org.brueckenschlag.rehearsal.Rehearsal.Comparison;
import org.brueckenschlag.rehearsal.Remark;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Icons;

/** Says how courses went, in the words of the draft; what the draft has no word for any more, in those of its base. */
final class RehearsalWords {

    private static final String NOT_OFFERED = "forms.not-an-option";

    /** The other one lists what is offered, with German labels. */
    private static final Set<String> NOT_OFFERED_IN_ANY_WORDS = Set.of(NOT_OFFERED, "forms.not-one-of");

    private final Labels base;
    private final Labels draft;
    private final Texts texts;

    RehearsalWords(Labels base, Labels draft, Texts texts) {
        this.base = base;
        this.draft = draft;
        this.texts = texts;
    }

    String summary(Rehearsal rehearsal) {
        var alike = rehearsal.courses().stream().filter(Comparison::isAlike).count();
        var hindered = rehearsal.stuck();
        return texts.get(
                "ui.workshop.rehearsal.summary", rehearsal.courses().size(), alike, rehearsal.otherwise(), hindered);
    }

    /** Those that go otherwise come first: they are what somebody has to look at. */
    Component table(Rehearsal rehearsal) {
        var table = Tables.of(List.of(
                texts.get("ui.workshop.rehearsal.course"),
                texts.get("ui.workshop.before"),
                texts.get("ui.workshop.after")));
        rehearsal.courses().stream()
                .sorted(Comparator.comparing(Comparison::isHindered).reversed().thenComparing(Comparison::isAlike))
                .forEach(course -> Tables.row(table, title(course), new Span(outcome(course.before())), after(course)));
        return Tables.scroller(Tables.stacking(table), texts.get("ui.workshop.rehearsal"));
    }

    /** Courses are told in German, and called so where nobody has translated their title. */
    private String title(Comparison course) {
        return texts.find("rehearsal.course." + course.course()).orElse(course.title());
    }

    private Component after(Comparison course) {
        if (course.isAlike()) {
            var alike = new Span(texts.get("ui.workshop.rehearsal.alike"));
            alike.addClassName("bs-muted");
            return alike;
        }
        var said = new Div();
        said.addClassName("bs-moving");
        if (course.isHindered()) {
            said.add(
                    new Badge(Icons.OCTAGON_ALERT, texts.get("ui.workshop.rehearsal.state.stopped"), "overdue"),
                    new Span(texts.get(
                            "ui.workshop.rehearsal.until",
                            course.after().steps(),
                            course.after().days())));
        } else {
            said.add(new Span(outcome(course.after())));
        }
        var remarks = new UnorderedList();
        course.after().remarks().stream()
                .filter(remark -> !course.before().remarks().contains(remark))
                .map(this::remark)
                .map(ListItem::new)
                .forEach(remarks::add);
        if (remarks.getComponentCount() > 0) {
            said.add(remarks);
        }
        return said;
    }

    String outcome(Outcome outcome) {
        var state = texts.get(
                "ui.workshop.rehearsal.state." + outcome.state().name().toLowerCase(Locale.ROOT));
        var end = outcome.endCode() == null
                ? state
                : texts.get("ui.workshop.rehearsal.end", state, value("ende_code", outcome.endCode()));
        var way = outcome.method() == null
                ? end
                : texts.get("ui.workshop.rehearsal.method", end, value("methode_gewaehlt", outcome.method()));
        return texts.get("ui.workshop.rehearsal.effort", way, outcome.steps(), outcome.days());
    }

    String remark(Remark remark) {
        var about = remark.element() == null ? "" : element(remark.element());
        var key = "ui.workshop.rehearsal.remark."
                + remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var details = remark.details();
        return switch (remark.kind()) {
            case TASK_NOT_OPEN ->
                details.isEmpty()
                        ? texts.get(key + ".nothing", about)
                        : texts.get(
                                key,
                                about,
                                listed(details.stream().map(this::element).toList()));
            case ANSWER_REFUSED -> texts.get(key, about, field(details.getFirst()), refusal(details));
            case QUESTION_AS_USUAL, ANSWER_NOT_ASKED ->
                texts.get(key, about, listed(details.stream().map(this::field).toList()));
            case TASK_LATER -> texts.get(key, about, Integer.valueOf(details.getFirst()));
            case LATER -> texts.get(key, Integer.valueOf(details.getFirst()));
            default -> texts.get(key, about);
        };
    }

    /** An answer that is no longer offered is called as people know it; its sentence alone would name its code. */
    private String refusal(List<String> details) {
        var key = 1 + Texts.LANGUAGES.size();
        return details.size() > key + 1 && NOT_OFFERED_IN_ANY_WORDS.contains(details.get(key))
                ? texts.get(NOT_OFFERED, value(plain(details.getFirst()), details.get(key + 1)))
                : details.get(1 + Math.max(0, Texts.LANGUAGES.indexOf(texts.locale())));
    }

    private static String plain(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private String listed(List<String> words) {
        return words.stream()
                .map(word -> texts.get("ui.workshop.moving.place", word))
                .collect(Collectors.joining(", "));
    }

    String element(String id) {
        var word = draft.element(id);
        return word.equals(id) ? base.element(id) : word;
    }

    private String value(String field, String code) {
        var word = draft.value(field, code);
        return word.equals(code) ? base.value(field, code) : word;
    }

    /** The path of a field in a row ends with its key. */
    private String field(String path) {
        var key = plain(path);
        var word = draft.field(key);
        return word.equals(key) ? base.field(key) : word;
    }
}
