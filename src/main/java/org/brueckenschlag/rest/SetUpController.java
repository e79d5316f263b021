package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.brueckenschlag.identity.SetUp;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiSecurity.SET_UP, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Set-up")
class SetUpController {

    private final SetUp setUp;

    SetUpController(SetUp setUp) {
        this.setUp = setUp;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Create the first administrator",
            description = "With the token that profile production prints at its first start; works once.")
    Created create(@RequestBody First body) {
        var account = setUp.createFirstAdministrator(new SetUp.FirstAdministrator(
                or(body.token()), or(body.agency()), or(body.agencyName()), or(body.account()), or(body.password())));
        return new Created(account.id().value(), account.name());
    }

    private static String or(@Nullable String given) {
        return given == null ? "" : given;
    }

    @Schema(name = "FirstAdministrator")
    record First(
            @Nullable String token,

            @Schema(description = "Short name of the agency.", example = "nordwinkel") @Nullable
            String agency,

            @Schema(example = "Nordwinkel") @Nullable String agencyName,

            @Schema(description = "What is typed at sign-in.", example = "verwaltung") @Nullable
            String account,

            @Schema(description = "12 to 72 characters.") @Nullable
            String password) {

        @Override
        public String toString() {
            return "First[" + agency + "]";
        }
    }

    @Schema(name = "CreatedAccount")
    record Created(
            @Schema(description = "Its pseudonym.", example = "k-7f3a91c2")
            String id,

            @Schema(example = "verwaltung") String account) {}
}
