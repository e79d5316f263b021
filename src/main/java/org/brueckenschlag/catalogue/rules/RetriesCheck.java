package org.brueckenschlag.catalogue.rules;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A step that fails is tried again a few times, with a pause ({@code security.md} 2.3, 7). */
@Component
class RetriesCheck implements ModelCheck {

    private static final int MOST = 5;
    private static final Pattern RETRIES = Pattern.compile("R(\\d{1,2})/(P[0-9DTHMS]+)");

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .models()
                .forEach(model -> model.root()
                        .all()
                        .filter(node -> node.isCamunda("failedJobRetryTimeCycle"))
                        .filter(node -> !isBounded(node.text()))
                        .forEach(node -> findings.error("retry", model, node, "catalogue.retry", node.text())));
    }

    private static boolean isBounded(String text) {
        var retries = RETRIES.matcher(text);
        return retries.matches()
                && Integer.parseInt(Objects.requireNonNull(retries.group(1))) <= MOST
                && TimeTexts.duration(Objects.requireNonNull(retries.group(2)))
                        .filter(pause -> pause.compareTo(Duration.ofMinutes(1)) >= 0)
                        .isPresent();
    }
}
