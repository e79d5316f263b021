package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.brueckenschlag.reference.OwnReferenceLists;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/lists", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Lists of values")
class ReferenceController {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    private final OwnReferenceLists lists;
    private final Clock clock;

    ReferenceController(OwnReferenceLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The lists that forms offer their values from")
    PageJson<ListJson> lists() {
        var german = Texts.in(Texts.GERMAN);
        return PageJson.whole(java.util.Arrays.stream(ReferenceList.values())
                .map(list -> new ListJson(list.key(), german.get(list.words())))
                .toList());
    }

    @GetMapping("/{list}")
    @Operation(
            summary = "The values of a list as the agency has them, in their order",
            description = "Values that are offered no more are there, too: closed matters speak of them.")
    PageJson<ValueJson> values(
            @PathVariable @Parameter(example = "thema") String list,
            @RequestParam(required = false) @Parameter(description = "1 to 200, otherwise 50", example = "50") @Nullable
                    String limit,
            @RequestParam(required = false)
                    @Parameter(description = "`next` of the part before", example = "laerm")
                    @Nullable
                    String after) {
        var parameters = new Parameters();
        var most = parameters.limit(limit, Parameters.DEFAULT_LIMIT);
        var from = parameters.text("after", after, 63);
        parameters.check();
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        var values = lists.list(list);
        var begin = from == null ? 0 : placeAfter(values, from);
        var found = values.stream()
                .skip(begin)
                .limit(most)
                .map(value -> ValueJson.of(value, today))
                .toList();
        return begin + most < values.size()
                ? new PageJson<>(found, values.get(begin + most - 1).code())
                : PageJson.whole(found);
    }

    private static int placeAfter(List<ReferenceValue> values, String code) {
        for (int place = 0; place < values.size(); place++) {
            if (values.get(place).code().equals(code)) {
                return place + 1;
            }
        }
        return values.size();
    }

    @Schema(name = "ListOfValues", description = "A list that forms name in the property `liste` of a component.")
    record ListJson(
            @Schema(example = "thema") String list,
            @Schema(example = "Themen") String name) {}

    @Schema(name = "Value", description = "One value of a list.")
    record ValueJson(
            @Schema(description = "What matters store; never changes.", example = "laerm")
            String value,

            @Schema(example = "Tiere") String german,
            @Schema(example = "Animals") String english,
            @Schema(example = "Hayvanlar") String turkish,

            @Schema(description = "What it was called before.") @Nullable
            String formerly,

            @Schema(description = "First day on which it is offered.") @Nullable
            LocalDate from,

            @Schema(description = "First day on which it is offered no more.") @Nullable
            LocalDate until,

            @Schema(description = "Whether it may be chosen today.")
            boolean offered,

            @Schema(description = "Whether all agencies have it.")
            boolean shared) {

        static ValueJson of(ReferenceValue value, LocalDate today) {
            return new ValueJson(
                    value.code(),
                    value.words().in(Texts.GERMAN),
                    value.words().in(Texts.ENGLISH),
                    value.words().in(Texts.TURKISH),
                    value.formerly().isEmpty() ? null : value.formerly(),
                    value.from(),
                    value.until(),
                    value.isOfferedOn(today),
                    value.isShared());
        }
    }
}
