package org.brueckenschlag.catalogue.rules;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Timers are few and slow enough ({@code security.md} 2.2 "Resource exhaustion", 2.3, 6): {@code R/PT0S} alone would
 * keep everybody from deploying.
 */
@Component
class TimersCheck implements ModelCheck {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration SHORTEST_WITHOUT_END = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(3660);
    private static final int MOST_REPEATS = 100;

    private static final Pattern CYCLE = Pattern.compile("R(\\d{0,10})/(?:([^/]+)/)?([^/]+)");

    /** Seconds and minutes are numbers, so it is never more often than once an hour. */
    private static final Pattern CRON = Pattern.compile(
            "\\d{1,2}\\s+\\d{1,2}\\s+[\\d*,/?-]+\\s+[\\dLW*,/?-]+\\s+[\\w*,/?-]+\\s+[\\w*,/?#-]+(\\s+[\\d*,/-]+)?");

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .models()
                .forEach(model -> model.root()
                        .all("timerEventDefinition")
                        .forEach(timer -> look(candidate, model, timer, findings)));
    }

    private static void look(Candidate candidate, Model model, Node timer, Findings findings) {
        if (candidate.shared() && startsProcess(timer)) {
            findings.error("code", model, timer, "catalogue.timer-start", "timerEventDefinition");
        }
        var times = timer.children().stream()
                .filter(child -> child.name().startsWith("time"))
                .toList();
        if (times.size() != 1 || times.getFirst().text().isEmpty()) {
            findings.error("timer", model, timer, "catalogue.timer-empty");
            return;
        }
        var time = times.getFirst();
        var text = time.text();
        if (ExpressionsCheck.isExpression(text)) {
            // The engine counts to a repetition's end before anybody could look at what an answer says.
            if (time.name().equals("timeCycle")) {
                findings.error("timer", model, time, "catalogue.timer-cycle-open", text);
            }
            return;
        }
        switch (time.name()) {
            case "timeDuration" -> duration(model, time, text, SHORTEST, findings);
            case "timeDate" -> {
                if (!TimeTexts.isDate(text)) {
                    findings.error("timer", model, time, "catalogue.timer-date", text);
                }
            }
            default -> cycle(model, time, text, startsProcess(timer), findings);
        }
    }

    private static void duration(Model model, Node time, String text, Duration shortest, Findings findings) {
        var duration = TimeTexts.duration(text);
        if (duration.isEmpty()) {
            findings.error("timer", model, time, "catalogue.timer-duration", text);
        } else if (duration.get().compareTo(shortest) < 0 || duration.get().compareTo(LONGEST) > 0) {
            findings.error("timer", model, time, "catalogue.timer-bounds", text, shortest.toString());
        }
    }

    private static void cycle(Model model, Node time, String text, boolean startsProcess, Findings findings) {
        var cycle = CYCLE.matcher(text);
        if (!cycle.matches()) {
            if (!CRON.matcher(text).matches()) {
                findings.error("timer", model, time, "catalogue.timer-cycle", text);
            }
            return;
        }
        var repeats = cycle.group(1);
        var endless = repeats.isEmpty();
        if (!endless && Long.parseLong(repeats) > MOST_REPEATS) {
            findings.error("timer", model, time, "catalogue.timer-repeats", MOST_REPEATS);
        }
        var from = cycle.group(2);
        // Of weeks the engine knows nothing where it repeats.
        if (from != null && !TimeTexts.isDate(from) || text.matches(".*P[^T]*W.*")) {
            findings.error("timer", model, time, "catalogue.timer-cycle", text);
        }
        duration(
                model,
                time,
                Objects.requireNonNull(cycle.group(3)),
                endless || startsProcess ? SHORTEST_WITHOUT_END : SHORTEST,
                findings);
    }

    /** Not in an event sub-process, whose timers belong to an instance. */
    private static boolean startsProcess(Node timer) {
        var event = timer.parent();
        return event != null
                && event.is("startEvent")
                && event.parent() != null
                && Objects.requireNonNull(event.parent()).is("process");
    }
}
