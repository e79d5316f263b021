package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.brueckenschlag.demo.Demonstration;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock of the demonstration; without a demonstration there is no such door. */
@RestController
@RequestMapping(path = "/api/v1/demo", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Demonstration")
class DemoController {

    private final ObjectProvider<Demonstration> demonstration;

    DemoController(ObjectProvider<Demonstration> demonstration) {
        this.demonstration = demonstration;
    }

    @PostMapping(path = "/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Move the clock on",
            description = "Profile demo, role admin. Steps from due date to due date, so that each timer fires.")
    Now advance(@RequestBody Advance body) {
        var demo = demonstration.getIfAvailable();
        if (demo == null) {
            throw new Refused(RestRefusal.UNKNOWN_PATH);
        }
        return new Now(demo.advance(amount(body.advance())));
    }

    private static TemporalAmount amount(@Nullable String raw) {
        var parameters = new Parameters();
        var text = parameters.required("advance", raw, 40);
        parameters.check();
        try {
            return text.contains("T") ? Duration.parse(text) : Period.parse(text);
        } catch (DateTimeException notAPeriod) {
            parameters.refuse("advance", "rest.period");
            parameters.check();
            throw notAPeriod;
        }
    }

    @Schema(name = "AdvanceClock")
    record Advance(
            @Schema(description = "ISO 8601 period or duration.", example = "P3M") @Nullable
            String advance) {}

    @Schema(name = "ClockTime")
    record Now(
            @Schema(description = "What the clock shows then.")
            Instant now) {}
}
