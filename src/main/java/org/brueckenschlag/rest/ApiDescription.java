package org.brueckenschlag.rest;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the annotations on the doors cannot say: who may come in, and how each door says no. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI openApi() {
        var info = new Info()
                .title("Brückenschlag")
                .version("1")
                .description(
                        "The same services and the same checks as the views. Lists answer `{items, next}`; problems"
                                + " follow RFC 9457 and speak the language of Accept-Language (de, en, tr). What belongs to"
                                + " another agency is answered like what does not exist.");
        return new OpenAPI()
                .info(info)
                .servers(List.of(new Server().url("/").description("This installation")))
                .schemaRequirement(
                        BASIC,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    OpenApiCustomizer problemsOfEachDoor() {
        return api -> {
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
            api.getPaths()
                    .forEach((path, door) ->
                            door.readOperationsMap().forEach((method, operation) -> describe(path, method, operation)));
        };
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        var answers = operation.getResponses();
        if (path.equals(ApiSecurity.SET_UP)) {
            operation.setSecurity(List.of());
        } else {
            answers.addApiResponse("401", problem("No credentials, or wrong ones.", 401, "identity.not-signed-in"));
        }
        answers.addApiResponse(
                "429", problem("Too many wrong passwords; see Retry-After.", 429, "identity.sign-in-paused"));
        answers.addApiResponse("500", problem("Unexpected fault, with a reference.", 500, "rest.fault"));
        if (path.contains("{") || path.endsWith("/clock") || path.equals(ApiSecurity.SET_UP)) {
            answers.addApiResponse("404", problem("Absent, or another agency's.", 404, "matters.unknown"));
        }
        if (method != PathItem.HttpMethod.GET || operation.getParameters() != null) {
            answers.addApiResponse("400", problem("Refused; findings say where.", 400, "tasks.answers-refused"));
        }
        if (method != PathItem.HttpMethod.GET) {
            answers.addApiResponse("403", problem("The role may not do this.", 403, "matters.may-not-start"));
            answers.addApiResponse(
                    "409", problem("Somebody was faster, or the thing has moved on.", 409, "tasks.taken"));
        }
        if (operation.getRequestBody() != null) {
            answers.addApiResponse("413", problem("More than 1 MiB.", 413, "rest.too-large"));
            answers.addApiResponse("415", problem("Not application/json.", 415, "rest.media-type"));
        }
    }

    private static ApiResponse problem(String description, int status, String key) {
        var example = Map.of("type", "urn:brueckenschlag:problem:" + key, "title", description, "status", status);
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new Schema<>().$ref("#/components/schemas/Problem"))
                                        .example(example)));
    }
}
