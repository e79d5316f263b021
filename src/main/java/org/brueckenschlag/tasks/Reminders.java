package org.brueckenschlag.tasks;

import java.time.Instant;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.catalogue.Reminder;
import org.brueckenschlag.shared.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a task is remembered: as the version of its process says, usually when four fifths of the time are over. */
@Component
class Reminders {

    private static final String PROPERTY = "erinnerung";

    private final ProcessCatalogue catalogue;
    private final WorkingDays workingDays;

    Reminders(ProcessCatalogue catalogue, WorkingDays workingDays) {
        this.catalogue = catalogue;
        this.workingDays = workingDays;
    }

    @Nullable
    Instant at(ProcessVersionId version, @Nullable String element, Instant created, @Nullable Instant due) {
        if (due == null) {
            return null;
        }
        return catalogue
                .model(version)
                .element(String.valueOf(element))
                .map(task -> task.properties().get(PROPERTY))
                .flatMap(Reminder::of)
                .orElse(Reminder.USUAL)
                .at(created, due, workingDays);
    }
}
