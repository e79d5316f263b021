package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.brueckenschlag.audit.ProofFile;
import org.brueckenschlag.audit.Proofs;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "Audit")
class AuditController {

    private static final String ZIP = "application/zip";

    private final Proofs proofs;

    AuditController(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping(path = "/checkpoint", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The newest seal of the log",
            description =
                    "`note` is a C2SP tlog-checkpoint in a signed note. Keep it: whoever holds an old one can prove"
                            + " that nothing before it was changed. With `Accept: text/plain` the note alone.")
    SealJson checkpoint() {
        return SealJson.of(proofs.latestSeal(), proofs.vkeys());
    }

    @GetMapping(path = "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @Operation(hidden = true)
    String note() {
        return checkpoint().note();
    }

    @GetMapping(path = "/matters/{nr}/export", produces = ZIP)
    @Operation(
            summary = "The proof of one matter",
            description = "A zip for `./brueckenschlag verify` and for the offline page. Roles pruefung and leitung.")
    ResponseEntity<Resource> ofMatter(@PathVariable @Parameter(example = "KM-2026-0001") String nr) {
        return sent(proofs.ofMatter(nr));
    }

    @GetMapping(path = "/export", produces = ZIP)
    @Operation(
            summary = "The proof of all that the agency has recorded, or of a period",
            description = "A zip as for one matter. Without `from` and `to` it is everything.")
    ResponseEntity<Resource> ofAgency(
            @RequestParam(required = false)
                    @Parameter(description = "First day, or point in time", example = "2026-01-01")
                    @Nullable
                    String from,
            @RequestParam(required = false)
                    @Parameter(
                            description = "Last day, or the point in time after the last one",
                            example = "2026-12-31")
                    @Nullable
                    String to) {
        var parameters = new Parameters();
        var first = parameters.from("from", from);
        var last = parameters.before("to", to);
        if (first != null && last != null && !first.isBefore(last)) {
            parameters.refuse("to", "rest.period-order");
        }
        parameters.check();
        return sent(proofs.ofAgency(first, last));
    }

    private static ResponseEntity<Resource> sent(ProofFile proof) {
        var attachment =
                ContentDisposition.attachment().filename(proof.name()).build().toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                .contentLength(proof.length())
                .contentType(MediaType.parseMediaType(ZIP))
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(proof.open()));
    }
}
