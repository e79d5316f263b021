package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.Indicators;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Indicators")
class IndicatorController {

    private static final ZoneId AGENCY_TIME = ZoneId.of("Europe/Berlin");
    private static final int LONGEST_AGENCY = 40;

    private final Indicators indicators;
    private final CurrentActor currentActor;
    private final Clock clock;

    IndicatorController(Indicators indicators, CurrentActor currentActor, Clock clock) {
        this.indicators = indicators;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping(path = "/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The figures of the Wirkungsdialog of a year",
            description =
                    "Live for the running year, in the order of the catalogue. Small counts are hidden by role: below 5"
                            + " from koordination, below 3 from pruefung. Roles leitung, koordination and pruefung; an"
                            + " agency of others is answered like one that does not exist.")
    ResponseEntity<PageJson<IndicatorJson>> indicators(
            @Parameter(description = "Four digits; without it the running year.", example = "2026")
                    @RequestParam(required = false)
                    @Nullable
                    String year,
            @Parameter(description = "Without it the account's own.", example = "nordwinkel")
                    @RequestParam(required = false)
                    @Nullable
                    String agency,
            HttpServletRequest request) {
        var parameters = new Parameters();
        var asked = parameters.text("agency", agency, LONGEST_AGENCY);
        var ofYear = parameters.year(
                "year", year, LocalDate.now(clock.withZone(AGENCY_TIME)).getYear());
        parameters.check();
        var of = asked == null
                ? currentActor.get().agency()
                : AgencyId.find(asked).orElseThrow(() -> new Refused(RestRefusal.UNKNOWN_PATH));
        var texts = Texts.in(Language.of(request));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(PageJson.whole(indicators.of(of, ofYear).figures().stream()
                        .map(Trend::now)
                        .map(figure -> IndicatorJson.of(figure, texts))
                        .toList()));
    }
}
