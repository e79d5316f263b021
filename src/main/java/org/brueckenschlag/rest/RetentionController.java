package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.Retention;
import org.brueckenschlag.audit.RetentionPeriod.Kept;
import org.brueckenschlag.audit.RetentionPeriods;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/retention", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Retention")
class RetentionController {

    private static final int RUNS = 50;
    private static final Map<String, Kept> KEPT =
            Arrays.stream(Kept.values()).collect(Collectors.toMap(Kept::key, Function.identity()));

    private final Retention retention;
    private final RetentionPeriods periods;

    RetentionController(Retention retention, RetentionPeriods periods) {
        this.retention = retention;
        this.periods = periods;
    }

    @GetMapping
    @Operation(
            summary = "How long the agency keeps what, and what went",
            description = "The last fifty clean-ups and dry runs, newest first. Roles leitung, datenschutz, pruefung.")
    RetentionJson get() {
        return RetentionJson.of(periods.all(), retention.runs(RUNS));
    }

    @PutMapping(path = "/{what}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Keep something that long from now on",
            description = "Also what is there already. Written down in the agency's chain `system/…`. Role leitung.")
    RetentionJson keep(
            @PathVariable @Parameter(description = "`vorgang` or `kurznotiz`", example = "vorgang") String what,
            @RequestBody RetentionJson.NewPeriodJson body) {
        var kept = Optional.ofNullable(KEPT.get(what)).orElseThrow(() -> new Refused(RestRefusal.UNKNOWN_PATH));
        var parameters = new Parameters();
        var period = period(body.kept(), parameters);
        parameters.check();
        periods.keep(kept, period);
        return get();
    }

    @PostMapping("/dry-run")
    @Operation(
            summary = "What the clean-up would delete if it were today",
            description = "Nothing is deleted; that somebody asked is written down. Role leitung.")
    RetentionJson.RunJson dryRun() {
        return RetentionJson.RunJson.of(retention.dryRun());
    }

    private static Period period(@Nullable String raw, Parameters parameters) {
        var text = parameters.required("kept", raw, 20);
        try {
            return text.isEmpty() ? Period.ZERO : Period.parse(text);
        } catch (DateTimeException notAPeriod) {
            parameters.refuse("kept", "rest.period");
            return Period.ZERO;
        }
    }
}
