package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.brueckenschlag.audit.DataProtection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/data-protection", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Data protection")
class DataProtectionController {

    private final DataProtection protection;

    DataProtectionController(DataProtection protection) {
        this.protection = protection;
    }

    @GetMapping("/figures")
    @Operation(
            summary = "How many texts were refused, kept against a warning and redacted; which redactions wait",
            description = "The same as on the page /datenschutz. Roles datenschutz, leitung and pruefung.")
    TextFiguresJson figures() {
        return TextFiguresJson.of(protection.figures());
    }

    @GetMapping("/fields")
    @Operation(
            summary = "Every answer that the released forms of the agency can ask for",
            description =
                    "Of the newest version of each process, and of older ones on which a matter still runs. By process,"
                            + " then in the order of the story. Roles datenschutz, leitung and pruefung.")
    PageJson<AskedFieldJson> fields(
            @RequestParam(required = false) @Parameter(description = "1 to 200, otherwise 50", example = "50") @Nullable
                    String limit,
            @RequestParam(required = false) @Parameter(description = "`next` of the part before") @Nullable
                    String after,
            HttpServletRequest request) {
        var parameters = new Parameters();
        var most = parameters.limit(limit, Parameters.DEFAULT_LIMIT);
        var from = parameters.text("after", after, 1000);
        parameters.check();
        return PageJson.of(protection.fields(from, most, Language.of(request)), AskedFieldJson::of);
    }
}
