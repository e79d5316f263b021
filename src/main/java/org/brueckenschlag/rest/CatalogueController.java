package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.brueckenschlag.catalogue.PackageChecks;
import org.brueckenschlag.shared.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping(path = "/api/v1/catalogue", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Catalogue")
class CatalogueController {

    private final PackageChecks checks;

    CatalogueController(PackageChecks checks) {
        this.checks = checks;
    }

    @PostMapping(path = "/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "What speaks against a process package",
            description =
                    "The same rules as for every deployment; deploys and keeps nothing. One part named `files` for"
                            + " each file, with its name. A diagram alone, or forms and tables without one, are read"
                            + " among the files that apply. At most 5 MB in all. Role leitung.")
    ResponseEntity<PackageCheckJson> check(@RequestPart List<MultipartFile> files, HttpServletRequest request) {
        var findings = checks.of(SentFiles.of(files, "files"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(PackageCheckJson.of(findings, Texts.in(Language.of(request))));
    }
}
