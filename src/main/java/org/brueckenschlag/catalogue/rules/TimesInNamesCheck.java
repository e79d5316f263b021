package org.brueckenschlag.catalogue.rules;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** An event called "nach 3 Monaten" that waits four: whoever changes the one forgets the other. */
@Component
class TimesInNamesCheck implements ModelCheck {

    private static final Pattern TIME =
            Pattern.compile("(?U)\\b(\\d{1,3})\\s+(Minute|Stunde|Tag|Woche|Monat|Jahr)(?:n|en|e)?\\b");
    private static final Map<String, String> ISO = Map.of(
            "Minute", "PT%sM", "Stunde", "PT%sH", "Tag", "P%sD", "Woche", "P%sW", "Monat", "P%sM", "Jahr", "P%sY");

    /** Thirty days are a month to whoever reads, and 52 weeks a year. */
    private static final double ALIKE = 0.95;

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .models()
                .forEach(model ->
                        model.root().all("timerEventDefinition").forEach(timer -> look(model, timer, findings)));
    }

    private static void look(Model model, Node timer, Findings findings) {
        var event = timer.parent();
        var waits = timer.children().stream()
                .filter(child -> child.name().equals("timeDuration"))
                .findFirst()
                .flatMap(time -> TimeTexts.duration(time.text()));
        if (event == null || waits.isEmpty()) {
            return;
        }
        told(event.attribute("name"))
                .filter(said -> !isAlike(said, waits.get()))
                .ifPresent(said -> findings.warn("time-in-name", model, event, "catalogue.time-in-name", event));
    }

    /** Empty where the name tells no time, or more than one. */
    private static Optional<Duration> told(String name) {
        var times = TIME.matcher(name).results().toList();
        return times.size() == 1
                ? TimeTexts.duration(ISO.getOrDefault(times.getFirst().group(2), "")
                        .formatted(times.getFirst().group(1)))
                : Optional.empty();
    }

    private static boolean isAlike(Duration one, Duration other) {
        var shorter = Math.min(one.toSeconds(), other.toSeconds());
        return shorter >= Math.max(one.toSeconds(), other.toSeconds()) * ALIKE;
    }
}
