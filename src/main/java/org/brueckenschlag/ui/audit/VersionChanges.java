package org.brueckenschlag.ui.audit;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.shared.Texts;

/** What differs between two versions of a process, in words: both sides beside each other. */
public final class VersionChanges {

    private static final String NOTHING = "–";

    private final AuditWords words;

    public VersionChanges(Texts texts) {
        this.words = new AuditWords(texts);
    }

    /** On a phone each difference is a block: side by side the newer side would be the one that is out of sight. */
    public Component table(List<VersionChange> changes, String before, String after) {
        var table = Tables.of(
                List.of(words.text("ui.audit.versions.what"), words.text("ui.audit.versions.aspect"), before, after));
        changes.stream()
                .flatMap(change -> lines(change).stream())
                .forEach(line -> Tables.row(
                        table, line.what(), new Span(line.aspect()), new Span(line.before()), new Span(line.after())));
        return Tables.scroller(Tables.stacking(table), words.text("ui.audit.versions"));
    }

    /** Kind and name of what has changed. */
    public String what(VersionChange change) {
        return words.text("ui.audit.versions.part." + change.part(), change.name());
    }

    /** What it has become, in one line; where several things have changed each with its name. */
    public String told(List<VersionChange> changes) {
        return changes.stream()
                .map(change -> changes.size() == 1 ? became(change) : what(change) + ": " + became(change))
                .collect(joining(" · "));
    }

    private String became(VersionChange change) {
        if (change.manner() != Manner.CHANGED) {
            return manner(change);
        }
        return change.differences().stream()
                .map(difference -> aspect(difference) + ": " + after(difference))
                .collect(joining(", "));
    }

    /** A property has a name of its own. */
    private String aspect(Difference difference) {
        if (!difference.about().isEmpty()) {
            return difference.about();
        }
        if (difference.aspect() == Aspect.PROPERTY) {
            return Stream.of(difference.before(), difference.after())
                    .flatMap(side -> new PropertyWords(words).name(side).stream())
                    .findFirst()
                    .orElse(words.text("ui.audit.versions.aspect.property"));
        }
        return words.text(
                "ui.audit.versions.aspect." + difference.aspect().name().toLowerCase(Locale.ROOT));
    }

    /** Each thing that differs about it, by itself. */
    public List<Line> lines(VersionChange change) {
        var what = what(change);
        if (change.manner() == Manner.CHANGED) {
            return change.differences().stream()
                    .map(difference -> new Line(what, aspect(difference), before(difference), after(difference)))
                    .toList();
        }
        var isNew = change.manner() == Manner.ADDED;
        if (change.element() != null) {
            var name = change.name();
            return Stream.concat(
                            Stream.of(new Line(what, manner(change), isNew ? NOTHING : name, isNew ? name : NOTHING)),
                            change.differences().stream()
                                    .map(difference ->
                                            new Line(what, aspect(difference), before(difference), after(difference))))
                    .toList();
        }
        var said = change.differences().stream()
                .map(difference -> isNew ? difference.after() : difference.before())
                .findFirst()
                .orElse(change.name());
        return List.of(new Line(what, manner(change), isNew ? NOTHING : said, isNew ? said : NOTHING));
    }

    private String manner(VersionChange change) {
        return words.text(change.manner() == Manner.ADDED ? "ui.audit.versions.added" : "ui.audit.versions.removed");
    }

    /** What it is and what has become of it. */
    public String inOneLine(VersionChange change) {
        return what(change) + ": "
                + (change.manner() == Manner.CHANGED
                        ? lines(change).stream().map(Line::inWords).collect(joining(", "))
                        : manner(change));
    }

    /** Both sides in words. */
    public record Line(String what, String aspect, String before, String after) {

        String inWords() {
            return aspect + " " + before + " → " + after;
        }
    }

    private String before(Difference difference) {
        return difference.before().isEmpty() ? NOTHING : side(difference.aspect(), difference.before());
    }

    /** Where only the bytes differ both sides are empty. */
    private String after(Difference difference) {
        if (difference.after().isEmpty()) {
            return difference.before().isEmpty() ? words.text("ui.audit.versions.other-content") : NOTHING;
        }
        return side(difference.aspect(), difference.after());
    }

    private String side(Aspect aspect, String said) {
        return switch (aspect) {
            case ROLE -> words.texts().find("ui.audit.role." + said).orElse(said);
            case KIND -> words.texts().find("ui.workshop.question." + said).orElse(said);
            case LIST ->
                ReferenceList.ofKey(said).map(list -> words.text(list.words())).orElse(said);
            case WAIT -> new PropertyWords(words).span(said);
            case PROPERTY -> new PropertyWords(words).value(said);
            default -> said;
        };
    }
}
