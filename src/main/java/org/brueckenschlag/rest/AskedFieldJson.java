package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.brueckenschlag.audit.AskedField;
import org.brueckenschlag.identity.Role;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AskedField",
        description = "One answer that a form asks for. Sentences are in the language of Accept-Language.")
record AskedFieldJson(
        @Schema(example = "konfliktmediation") String process,
        int version,

        @Schema(description = "Whether new matters begin on this version.")
        boolean current,

        @Schema(description = "Id of the step in the model.", example = "Task_AnfrageAufnehmen")
        String element,

        @Schema(example = "Anfrage aufnehmen") String task,

        @Schema(description = "Who fills it in; null for whoever begins a matter.", nullable = true) @Nullable
        String role,

        @Schema(description = "Label of the list whose rows have it; null outside of lists.", nullable = true) @Nullable
        String list,

        @Schema(example = "ort_typ") String key,
        String label,

        @Schema(allowableValues = {"yes-no", "scale", "number", "one-of", "some-of", "day", "short-note", "list"})
        String kind,

        @Schema(example = "one of 6 possibilities") String type,

        @Schema(description = "What may be chosen; empty where nothing is chosen.")
        List<ValueJson> values,

        boolean required,

        @Schema(description = "Why the step is there, as the model says it; may be empty.")
        String purpose,

        @Schema(description = "Roles of the agency that can see it.")
        List<String> readers,

        @Schema(description = "How long, as a sentence.") String kept) {

    static AskedFieldJson of(AskedField field) {
        var task = field.task();
        return new AskedFieldJson(
                task.process(),
                task.version(),
                task.current(),
                task.element(),
                task.name(),
                task.role() == null ? null : task.role().key(),
                field.list(),
                field.key(),
                field.label(),
                field.kind().key(),
                field.type(),
                field.values().stream()
                        .map(option -> new ValueJson(option.value(), option.label()))
                        .toList(),
                field.required(),
                task.purpose(),
                task.readers().stream().map(Role::key).toList(),
                field.kept());
    }

    @Schema(name = "AskedValue")
    record ValueJson(
            @Schema(example = "innenhof") String value,
            @Schema(example = "Innenhof") String label) {}
}
