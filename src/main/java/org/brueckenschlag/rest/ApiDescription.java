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
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the annotations on the doors cannot say: who may come in, and how each door says no. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";
    private static final String TASKS = "/api/v1/tasks/";
    private static final String AUDIT = "/api/v1/audit/";
    private static final String GUARD = "/api/v1/guard/check";
    private static final String RECONCILIATION = AUDIT + "reconciliation";
    private static final String ONE_TASK = TASKS + "{id}";

    /** Open to every role; what is not for it is not in the answer, or not there. */
    private static final Set<String> NOT_BY_ROLE = Set.of(
            "GET /api/v1/processes",
            "GET /api/v1/lists",
            "GET /api/v1/lists/{list}",
            "GET /api/v1/tasks",
            "GET /api/v1/audit/checkpoint",
            "GET " + ONE_TASK,
            "POST " + ONE_TASK + "/release",
            "PUT " + ONE_TASK + "/draft",
            "POST " + GUARD,
            "GET /api/v1/matters/{nr}",
            "GET /api/v1/matters/{nr}/history");

    @Bean
    OpenAPI openApi() {
        var info = new Info()
                .title("Brückenschlag")
                .version("1")
                .description(
                        "The same services and the same checks as the views. Lists answer `{items, next}`; problems"
                                + " follow RFC 9457 and speak the language of Accept-Language (de, en, tr). What belongs to"
                                + " another agency is answered like what does not exist; parameters and fields that a door does not"
                                + " know are refused.");
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
        var reads = method == PathItem.HttpMethod.GET;
        if (path.equals(ApiSecurity.SET_UP)) {
            operation.setSecurity(List.of());
        }
        answers.addApiResponse("400", problem("Refused; findings say where.", 400, refusedKey(path, reads)));
        answers.addApiResponse("401", problem("No credentials, or wrong ones.", 401, "identity.not-signed-in"));
        if (!NOT_BY_ROLE.contains(method + " " + path)) {
            answers.addApiResponse("403", problem("The role may not do this.", 403, forbiddenKey(path)));
        }
        if (path.contains("{") || path.endsWith("/clock") || path.equals(ApiSecurity.SET_UP)) {
            answers.addApiResponse("404", problem("Absent, or another agency's.", 404, absentKey(path)));
        }
        answers.addApiResponse("406", problem("Accept asks for something else.", 406, "rest.not-acceptable"));
        if (!reads && !path.equals(GUARD) && !path.equals(ApiSecurity.CHECK)
                || path.equals(ONE_TASK)
                || needsASeal(path)) {
            answers.addApiResponse(
                    "409", problem("Somebody was faster, or the thing has moved on.", 409, conflictKey(path)));
        }
        answers.addApiResponse(
                "413",
                problem(
                        path.equals(ApiSecurity.CHECK) ? "More than 6 MiB." : "More than 1 MiB.",
                        413,
                        "rest.too-large"));
        if (operation.getRequestBody() != null) {
            answers.addApiResponse("415", problem("Another media type than this one.", 415, "rest.media-type"));
        }
        answers.addApiResponse(
                "429", problem("Too many wrong passwords; see Retry-After.", 429, "identity.sign-in-paused"));
        answers.addApiResponse("500", problem("Unexpected fault, with a reference.", 500, "rest.fault"));
    }

    private static String refusedKey(String path, boolean reads) {
        if (path.startsWith(TASKS) && !reads) {
            return "tasks.answers-refused";
        }
        return path.endsWith("{key}/matters") ? "matters.answers-refused" : "rest.parameters";
    }

    private static String forbiddenKey(String path) {
        return switch (path) {
            case ApiSecurity.SET_UP -> "identity.set-up-token";
            case "/api/v1/demo/clock" -> "demo.not-allowed";
            case ApiSecurity.CHECK -> "catalogue.may-not-check";
            case "/api/v1/processes/{key}/matters" -> "matters.may-not-start";
            case "/api/v1/matters/{nr}/events/{name}" -> "matters.event-not-allowed";
            case "/api/v1/matters/{nr}/retry" -> "matters.may-not-try-again";
            case AUDIT + "export", AUDIT + "matters/{nr}/export", AUDIT + "events", AUDIT + "matters/{nr}/events" ->
                "audit.may-not-export";
            case RECONCILIATION -> "reconciliation.may-not-compare";
            case "/api/v1/data-protection/fields", "/api/v1/data-protection/figures" ->
                "audit.may-not-see-data-protection";
            default -> path.startsWith(TASKS) ? "tasks.may-not-do" : "matters.may-not-read";
        };
    }

    private static boolean needsASeal(String path) {
        return path.startsWith(AUDIT) && !path.equals(RECONCILIATION);
    }

    private static String absentKey(String path) {
        return switch (path) {
            case ApiSecurity.SET_UP -> "identity.set-up-closed";
            case "/api/v1/demo/clock" -> "rest.unknown-path";
            case "/api/v1/processes/{key}/matters" -> "matters.process-unknown";
            case "/api/v1/lists/{list}" -> "reference.list-unknown";
            default -> path.startsWith(TASKS) ? "tasks.unknown" : "matters.unknown";
        };
    }

    private static String conflictKey(String path) {
        if (path.startsWith(TASKS)) {
            return path.endsWith("/claim") ? "tasks.taken" : "tasks.already-done";
        }
        if (needsASeal(path)) {
            return "audit.not-sealed-yet";
        }
        return path.contains("/events/") ? "matters.event-not-expected" : "rest.conflict";
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
