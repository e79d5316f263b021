package org.brueckenschlag.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refusal;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every "no" of the API in one form, whoever says it: a service, a filter or the server itself. */
@Component
class Problems {

    private static final String TYPE = "urn:brueckenschlag:problem:";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        var language = Language.of(request);
        var title = Texts.in(language)
                .get(refused.refusal().key(), refused.arguments().toArray());
        var status = statusOf(refused.refusal());
        write(response, language, problem(refused.refusal().key(), title, status, refused.findings(), language));
    }

    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String key,
            Object... arguments)
            throws IOException {
        var language = Language.of(request);
        var title = Texts.in(language).get(key, arguments);
        write(response, language, problem(key, title, status, List.of(), language));
    }

    void writeFault(HttpServletRequest request, HttpServletResponse response, String reference) throws IOException {
        var language = Language.of(request);
        var title = Texts.in(language).get("rest.fault", reference);
        var status = HttpStatus.INTERNAL_SERVER_ERROR.value();
        write(response, language, new Problem(TYPE + "rest.fault", title, status, List.of(), reference));
    }

    private static Problem problem(
            String key, String title, HttpStatus status, List<Finding> findings, Locale language) {
        var texts = Texts.in(language);
        var told = findings.stream()
                .map(finding -> new Problem.FieldFinding(finding.field(), texts.get(finding)))
                .toList();
        return new Problem(TYPE + key, title, status.value(), told, null);
    }

    private void write(HttpServletResponse response, Locale language, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpStatus statusOf(Refusal refusal) {
        return switch (refusal.kind()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.BAD_REQUEST;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
