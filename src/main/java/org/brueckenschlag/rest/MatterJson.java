package org.brueckenschlag.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.PartyGroup;
import org.jspecify.annotations.Nullable;

@Schema(name = "Matter", description = "A matter (Vorgang).")
record MatterJson(
        @Schema(description = "Id; good in addresses instead of the number, too.")
        String matter,

        @Schema(example = "KM-2026-0001") String number,
        @Schema(example = "konfliktmediation") String process,

        @Schema(description = "Version of the process it runs on.", example = "1")
        int version,

        @Schema(description = "Made from codes, never typed.", example = "Ruhe im Innenhof")
        String title,

        @Schema(allowableValues = {"open", "closed"}) String state,

        @Schema(description = "How it ended; null while open.", example = "vereinbarung_voll", nullable = true)
        @Nullable
        String endCode,

        @Schema(description = "Code of the Sozialraum.", example = "S01")
        String socialSpace,

        @Schema(example = "Nordwinkel") String socialSpaceName,

        @Schema(allowableValues = {"hoch", "mittel", "normal"})
        String priority,

        Instant startedAt,
        @Schema(nullable = true) @Nullable Instant closedAt,
        List<PartyJson> parties,

        @Schema(description = "What may be reported to it now by whoever asks; not in lists.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<String> events,

        @Schema(
                description = "Number of the matter that called this one as part of its work; not in lists.",
                example = "IS-2026-0001",
                nullable = true)
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String caller,

        @Schema(description = "Numbers of the matters that it called; not in lists.", example = "[\"VA-2026-0001\"]")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<String> called,

        @Schema(
                description = "Answers and decisions so far, latest value by key; not in lists.",
                type = "object",
                example = "{\"thema\": \"laerm\", \"eskalationsstufe\": 3}")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Map<String, Object> answers) {

    static MatterJson inList(Matter matter, int version, String socialSpaceName) {
        return of(matter, version, socialSpaceName, null, null, null, null);
    }

    static MatterJson whole(
            Matter matter,
            int version,
            String socialSpaceName,
            List<MatterEvent> reportable,
            @Nullable Matter caller,
            List<Matter> called) {
        var events = reportable.stream().map(MatterEvent::name).toList();
        var answers = new HashMap<>(matter.known());
        answers.remove(Matter.CALLED_BY);
        return of(
                matter,
                version,
                socialSpaceName,
                events,
                caller == null ? null : caller.number(),
                called.stream().map(Matter::number).toList(),
                answers);
    }

    private static MatterJson of(
            Matter matter,
            int version,
            String socialSpaceName,
            @Nullable List<String> events,
            @Nullable String caller,
            @Nullable List<String> called,
            @Nullable Map<String, Object> answers) {
        return new MatterJson(
                matter.id().value(),
                matter.number(),
                matter.process(),
                version,
                matter.title(),
                matter.state().name().toLowerCase(Locale.ROOT),
                matter.endCode(),
                matter.socialSpace(),
                socialSpaceName,
                matter.priority(),
                matter.startedAt(),
                matter.closedAt(),
                matter.parties().stream().map(PartyJson::of).toList(),
                events,
                caller,
                called,
                answers);
    }

    @Schema(name = "PartyGroup", description = "An institution, or a group of at least three people.")
    record PartyJson(
            @Schema(example = "A") String alias,
            @Schema(example = "mieterschaft") String type,
            @Schema(example = "10-24") String sizeBand,
            @Schema(example = "konfliktpartei") String role,

            @Schema(description = "Code of the reason, once the group has left.", nullable = true) @Nullable
            String withdrawn) {

        static PartyJson of(PartyGroup group) {
            return new PartyJson(group.alias(), group.type(), group.sizeBand(), group.role(), group.withdrawn());
        }
    }

    @Schema(name = "StartedMatter")
    record Started(
            @Schema(description = "Id.") String matter,
            @Schema(example = "KM-2026-0001") String number) {}

    @Schema(name = "StartMatter")
    record Start(
            @Schema(description = "Code of one of the agency's social spaces (Sozialraum).", example = "S01") @Nullable
            String socialSpace,

            @Schema(
                    description = "Answers to the first form as far as they are known; unknown fields are refused.",
                    type = "object",
                    example = "{\"thema\": \"laerm\"}")
            @Nullable
            Map<String, @Nullable Object> answers,

            @Schema(description = Answers.REASONS, type = "object", example = "{\"kurznotiz\": \"place\"}") @Nullable
            Map<String, @Nullable String> reasons) {}
}
