package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.EventLog;
import org.brueckenschlag.audit.EventLogFormat;
import org.brueckenschlag.audit.EventLogRequest;
import org.brueckenschlag.audit.EventLogs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "Audit")
class EventLogController {

    private static final Map<String, EventLogFormat> FORMATS =
            Arrays.stream(EventLogFormat.values()).collect(Collectors.toMap(EventLogFormat::key, Function.identity()));

    private final EventLogs logs;

    EventLogController(EventLogs logs) {
        this.logs = logs;
    }

    @GetMapping(
            path = "/events",
            produces = {"text/csv", "application/xml", "application/json"})
    @Operation(
            summary = "Events of all matters that ran in a period",
            description = "Each with its whole history; for auditors and managers. Accounts have names that hold within"
                    + " this file alone, days in answers are calendar weeks, free text is left out.")
    @ApiResponse(
            responseCode = "200",
            description = "The file, written while it is read.",
            content = {
                @Content(mediaType = "text/csv;charset=UTF-8", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "application/xml", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "application/json", schema = @Schema(type = "object", description = "OCEL 2.0"))
            })
    void events(
            @RequestParam(required = false)
                    @Parameter(description = "`csv`, `xes`, `ocel-json` or `ocel-xml`", example = "xes")
                    @Nullable
                    String format,
            @RequestParam(required = false) @Parameter(description = "First day", example = "2026-01-01") @Nullable
                    String from,
            @RequestParam(required = false) @Parameter(description = "Last day", example = "2026-12-31") @Nullable
                    String to,
            @RequestParam(required = false)
                    @Parameter(description = "Key of the process", example = "konfliktmediation")
                    @Nullable
                    String process,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var parameters = new Parameters();
        var wanted = format(parameters, format);
        var first = parameters.day("from", from);
        var last = parameters.day("to", to);
        var key = parameters.text("process", process, 100);
        parameters.check();
        write(logs.open(new EventLogRequest(wanted, first, last, key, null, Language.of(request))), response);
    }

    @GetMapping(
            path = "/matters/{nr}/events",
            produces = {"text/csv", "application/xml", "application/json", "application/pdf"})
    @Operation(
            summary = "Events of one matter",
            description =
                    "As above; as `pdf` its history as an accessible document (PDF/UA-1, PDF/A-2a) in the language of"
                            + " Accept-Language.")
    @ApiResponse(
            responseCode = "200",
            description = "The file, written while it is read.",
            content = {
                @Content(mediaType = "text/csv;charset=UTF-8", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "application/xml", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "application/json", schema = @Schema(type = "object", description = "OCEL 2.0")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary"))
            })
    void eventsOfMatter(
            @PathVariable @Parameter(example = "KM-2026-0001") String nr,
            @RequestParam(required = false)
                    @Parameter(description = "`csv`, `xes`, `ocel-json`, `ocel-xml` or `pdf`", example = "pdf")
                    @Nullable
                    String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var parameters = new Parameters();
        var wanted = format(parameters, format);
        parameters.check();
        write(logs.open(EventLogRequest.ofMatter(wanted, nr).in(Language.of(request))), response);
    }

    private static EventLogFormat format(Parameters parameters, @Nullable String format) {
        parameters.required("format", format, 20);
        var wanted = parameters.oneOf("format", format == null || format.isBlank() ? null : format, FORMATS);
        return wanted == null ? EventLogFormat.CSV : wanted;
    }

    private static void write(EventLog log, HttpServletResponse response) throws IOException {
        response.setContentType(log.format().mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(log.fileName()).build().toString());
        log.writeTo(response.getOutputStream(), EventLog.Progress.NONE);
    }
}
