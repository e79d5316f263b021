package org.brueckenschlag.audit.export;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.export.LoggedEvent.Transition;
import org.brueckenschlag.shared.Texts;

/** What stands in the tables of the document: the course, deadlines and decisions, cell by cell. */
final class HistoryRows {

    private static final String DEADLINE = "frist";

    private final Texts words;
    private final LoggedMatter matter;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT).withZone(HistoryPage.AGENCY_TIME);

    HistoryRows(Texts words, LoggedMatter matter, DateTimeFormatter day) {
        this.words = words;
        this.matter = matter;
        this.day = day;
    }

    List<String> course(LoggedEvent event) {
        var what = word("transition." + event.transition().key(), event.activity());
        return List.of(
                event.id(),
                moment.format(event.at()),
                event.group() == null ? what : what + " (" + word("group", event.group()) + ")",
                event.resource(),
                event.details().entrySet().stream().map(this::detail).collect(Collectors.joining("; ")));
    }

    private String detail(Map.Entry<String, Object> detail) {
        return detail.getKey().equals(DEADLINE)
                ? word("due") + ": " + moment.format(Instant.parse(String.valueOf(detail.getValue())))
                : detail.getKey() + ": " + String.valueOf(detail.getValue()).replace("|", ", ");
    }

    List<List<String>> deadlines() {
        var ends = CaseState.of(matter).ends();
        return matter.events().stream()
                .filter(HistoryRows::hasDeadline)
                .map(event -> deadline(event, ends))
                .toList();
    }

    private List<String> deadline(LoggedEvent event, Map<Integer, Instant> ends) {
        var due = Instant.parse(String.valueOf(event.details().get(DEADLINE)));
        var done = ends.get(event.task());
        var late = done == null ? 0 : Duration.between(due, done).toDays() + (done.isAfter(due) ? 1 : 0);
        return List.of(
                event.group() == null ? event.activity() : event.activity() + " (" + word("group", event.group()) + ")",
                day.format(due),
                done == null ? word("still-open") : day.format(done),
                done == null ? "–" : late > 0 ? word("late", late) : word("in-time"));
    }

    private static boolean hasDeadline(LoggedEvent event) {
        return event.task() != null
                && event.transition() == Transition.START
                && event.details().containsKey(DEADLINE);
    }

    List<List<String>> decisions() {
        return matter.events().stream()
                .filter(event -> event.decision() != null)
                .map(event -> List.of(
                        event.activity(),
                        "%s v%s"
                                .formatted(
                                        event.details().getOrDefault("tabelle", ""),
                                        event.details().getOrDefault("tabellenversion", "")),
                        only(event, "eingabe."),
                        String.valueOf(event.details().getOrDefault("regeln", ""))
                                .replace("|", ", "),
                        only(event, "ergebnis.")))
                .toList();
    }

    private static String only(LoggedEvent event, String prefix) {
        return event.details().entrySet().stream()
                .filter(detail -> detail.getKey().startsWith(prefix))
                .map(detail -> detail.getKey().substring(prefix.length()) + ": " + detail.getValue())
                .collect(Collectors.joining("; "));
    }

    private String word(String key, Object... arguments) {
        return words.get("audit.doc." + key, arguments);
    }
}
