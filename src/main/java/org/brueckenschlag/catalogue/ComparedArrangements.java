package org.brueckenschlag.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.brueckenschlag.catalogue.Arrangement.Row;
import org.brueckenschlag.catalogue.Arrangement.Seat;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.shared.Texts;

/** What stands side by side in one state of a form and did not in the other, and how wide things have become. */
final class ComparedArrangements {

    private final Arrangement before;
    private final Arrangement after;
    private final Function<String, String> called;
    private final Texts texts;

    /** @param called what people call a component */
    ComparedArrangements(Arrangement before, Arrangement after, Function<String, String> called, Texts texts) {
        this.before = before;
        this.after = after;
        this.called = called;
        this.texts = texts;
    }

    List<Difference> differences() {
        var found = new ArrayList<Difference>();
        for (var row : after.rows()) {
            var old = before.rows().stream()
                    .filter(other -> common(other, after).size() > 1)
                    .filter(other -> other.seats().stream().anyMatch(seat -> ids(row).contains(seat.id())))
                    .findFirst()
                    .orElse(null);
            if (ids(row).size() > 1 && (old == null || !ids(old).equals(ids(row)))) {
                found.add(
                        new Difference(Aspect.ARRANGEMENT, words(old == null ? List.of() : ids(old)), words(ids(row))));
            }
        }
        for (var row : before.rows()) {
            var left = common(row, after);
            if (left.size() > 1 && left.stream().allMatch(this::isAloneNow)) {
                found.add(new Difference(Aspect.ARRANGEMENT, words(left), words(List.of())));
            }
        }
        after.rows().forEach(row -> row.seats().forEach(seat -> width(seat, found)));
        return found;
    }

    private static List<String> ids(Row row) {
        return row.seats().stream().map(Seat::id).toList();
    }

    /** Those of the row that are there in the other state, too. */
    private static List<String> common(Row row, Arrangement other) {
        return ids(row).stream().filter(id -> other.row(id).isPresent()).toList();
    }

    private boolean isAloneNow(String id) {
        return after.row(id).filter(row -> row.seats().size() == 1).isPresent();
    }

    private void width(Seat seat, List<Difference> found) {
        if (before.row(seat.id()).isPresent() && !Objects.equals(before.columns(seat.id()), seat.columns())) {
            found.add(new Difference(
                    Aspect.ARRANGEMENT,
                    Arrangement.width(before.columns(seat.id()), texts),
                    Arrangement.width(seat.columns(), texts),
                    texts.get("catalogue.compared.width-of", called.apply(seat.id()))));
        }
    }

    private String words(List<String> ids) {
        return ids.isEmpty()
                ? texts.get("catalogue.compared.below")
                : ids.stream()
                        .map(id -> texts.get("catalogue.compared.quoted", called.apply(id)))
                        .collect(joining(" " + texts.get("catalogue.compared.beside") + " "));
    }
}
