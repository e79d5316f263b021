package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import org.brueckenschlag.matters.OwnSocialSpaces;
import org.brueckenschlag.matters.SocialSpace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/social-spaces", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Social spaces")
class SocialSpaceController {

    private final OwnSocialSpaces spaces;

    SocialSpaceController(OwnSocialSpaces spaces) {
        this.spaces = spaces;
    }

    @GetMapping
    @Operation(
            summary = "The social spaces of the agency, by code",
            description = "A start asks for one of these codes. For the roles that start or read matters.")
    PageJson<SocialSpaceJson> list(
            @RequestParam(required = false) @Parameter(description = "1 to 200, otherwise 50", example = "50") @Nullable
                    String limit,
            @RequestParam(required = false)
                    @Parameter(description = "`next` of the part before", example = "S01")
                    @Nullable
                    String after) {
        var parameters = new Parameters();
        var most = parameters.limit(limit, Parameters.DEFAULT_LIMIT);
        var from = parameters.text("after", after, 40);
        parameters.check();
        var found = spaces.list().stream()
                .filter(space -> from == null || space.code().compareTo(from) > 0)
                .sorted(Comparator.comparing(SocialSpace::code))
                .limit(most + 1L)
                .map(space -> new SocialSpaceJson(space.code(), space.name()))
                .toList();
        return found.size() <= most
                ? PageJson.whole(found)
                : new PageJson<>(found.subList(0, most), found.get(most - 1).code());
    }

    @Schema(name = "SocialSpace", description = "A neighbourhood (Sozialraum) that the agency works in.")
    record SocialSpaceJson(
            @Schema(example = "S01") String code,
            @Schema(example = "Nordwinkel-Mitte") String name) {}
}
