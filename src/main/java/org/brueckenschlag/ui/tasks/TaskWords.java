package org.brueckenschlag.ui.tasks;

import java.time.Clock;
import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.shared.WorkingDays;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.ui.components.Due;
import org.brueckenschlag.ui.components.Words;
import org.springframework.stereotype.Component;

/** How a task is called and how its deadline is said, in the language of the page that is being built. */
@Component
class TaskWords {

    private final ProcessCatalogue catalogue;
    private final WorkingDays workingDays;
    private final Clock clock;

    TaskWords(ProcessCatalogue catalogue, WorkingDays workingDays, Clock clock) {
        this.catalogue = catalogue;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** "Vorgespräch führen: Gruppe B", "Maßnahme umsetzen: Dolmetschweg". */
    String title(TaskCard card) {
        return card.title(labels(card), Texts.in(Words.locale()));
    }

    /** "Elterngruppe", empty where the task is about the whole matter. */
    Optional<String> groupType(TaskCard card) {
        return Optional.ofNullable(card.groupType()).map(type -> labels(card).value("typ", type));
    }

    /** Label of the button that completes it. */
    String completion(TaskCard card) {
        return labels(card).text(card.element(), "abschluss").orElseGet(() -> Words.of("ui.tasks.complete"));
    }

    Due due(TaskCard card) {
        return Due.of(card.due(), clock.instant(), workingDays, Words.locale());
    }

    ProcessCatalogue.Labels labels(TaskCard card) {
        return catalogue.labels(card.version(), Words.locale());
    }
}
