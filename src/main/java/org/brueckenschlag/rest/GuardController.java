package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.brueckenschlag.casefree.OwnWords;
import org.brueckenschlag.casefree.TextGuard;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether a text may be kept; keeps and logs nothing of it. */
@RestController
@RequestMapping(path = "/api/v1/guard", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Guard")
class GuardController {

    private final TextGuard guard;
    private final OwnWords ownWords;

    GuardController(TextGuard guard, OwnWords ownWords) {
        this.guard = guard;
        this.ownWords = ownWords;
    }

    @PostMapping("/check")
    @Operation(
            summary = "What in a text gives a person away",
            description = "The text is neither stored nor logged. `warned` may be kept with a reason, `blocked` may"
                    + " not. Every role. At most 4,000 UTF-16 units.")
    ResponseEntity<VerdictJson> check(@RequestBody TextToCheck body, HttpServletRequest request) {
        var parameters = new Parameters();
        var text = parameters.freeText("text", body.text(), TextGuard.LONGEST);
        parameters.check();
        var verdict = guard.check(text, ownWords.current());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(VerdictJson.of(verdict, Texts.in(Language.of(request))));
    }

    @Schema(name = "TextToCheck")
    record TextToCheck(
            @Schema(maxLength = TextGuard.LONGEST, example = "Gruppe A und Gruppe B einigen sich.") @Nullable
            String text) {}
}
