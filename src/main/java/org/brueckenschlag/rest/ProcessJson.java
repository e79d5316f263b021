package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.identity.Role;
import org.jspecify.annotations.Nullable;

@Schema(name = "Process", description = "A process that new matters can be started on.")
record ProcessJson(
        @Schema(example = "konfliktmediation") String key,

        @Schema(description = "Counts from 1.", example = "1")
        int version,

        @Schema(example = "Konfliktmediation im Sozialraum") String name,
        @Schema(description = "What the process is for.") String purpose,

        @Schema(description = "What may be reported to its matters.")
        List<EventJson> events,

        @Schema(
                description = "Keys of roles that its tasks are for and that nobody in the agency has an account with:"
                        + " such tasks will wait.",
                example = "[]")
        List<String> unstaffed,

        @Schema(
                description =
                        "Form of the first step as form-js JSON schema: what `answers` of a start may hold (but for"
                                + " fields with `readonly`); null without one.",
                type = "object",
                nullable = true,
                example = "{\"id\": \"anfrage_aufnehmen\", \"type\": \"default\", \"components\": []}")
        @Nullable
        Object form) {

    static ProcessJson of(
            ProcessModel model, ProcessCatalogue.Labels labels, List<Role> unstaffed, @Nullable Object form) {
        var events = model.events().stream()
                .map(MatterEvent::name)
                .distinct()
                .map(name -> EventJson.of(name, model.eventsNamed(name), labels))
                .toList();
        return new ProcessJson(
                model.key(),
                model.version(),
                labels.process(),
                labels.purpose(),
                events,
                unstaffed.stream().map(Role::key).toList(),
                form);
    }

    @Schema(name = "ReportableEvent")
    record EventJson(
            @Schema(description = "Last part of the address under which it is reported.", example = "gewalt_gemeldet")
            String name,

            @Schema(example = "Gewalt gemeldet") String label,

            @Schema(description = "Keys of the roles that may report it.", example = "[\"fachkraft\", \"leitung\"]")
            Set<String> roles) {

        /** @param events all of that name: which one it is depends on where the matter stands */
        static EventJson of(String name, List<MatterEvent> events, ProcessCatalogue.Labels labels) {
            var roles = events.stream()
                    .flatMap(event -> event.roles().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            return new EventJson(name, labels.element(events.getFirst().element()), roles);
        }
    }
}
