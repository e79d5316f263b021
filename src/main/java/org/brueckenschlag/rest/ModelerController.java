package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.PackageRefused;
import org.brueckenschlag.catalogue.SentModels;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refusal;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The two doors that the Camunda Modeler knocks at, in the form of Camunda 7's REST API. What it deploys becomes a
 * draft; nothing is put to work from here.
 */
@Hidden
@RestController
@RequestMapping(path = "/engine-rest", produces = MediaType.APPLICATION_JSON_VALUE)
class ModelerController {

    /** The engine's API level; Modelers choose by it what they offer. */
    private static final String ENGINE = "7.24.0";

    private final SentModels models;
    private final Drafts drafts;
    private final CurrentActor currentActor;

    ModelerController(SentModels models, Drafts drafts, CurrentActor currentActor) {
        this.models = models;
        this.drafts = drafts;
        this.currentActor = currentActor;
    }

    @GetMapping("/version")
    Map<String, String> version() {
        return Map.of("version", ENGINE);
    }

    /** The parameters are those of Camunda; only an agency that is not the sender's own makes a difference. */
    @PostMapping(path = "/deployment/create", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> create(
            @RequestParam(name = "deployment-name", required = false) @Nullable String name,
            @RequestParam(name = "deployment-source", required = false) @Nullable String source,
            @RequestParam(name = "enable-duplicate-filtering", required = false) @Nullable String filtering,
            @RequestParam(name = "deploy-changed-only", required = false) @Nullable String changedOnly,
            @RequestParam(name = "deployment-activation-time", required = false) @Nullable String activation,
            @RequestParam(name = "tenant-id", required = false) @Nullable String tenant,
            MultipartHttpServletRequest request) {
        var texts = Texts.in(Language.of(request));
        try {
            refuseForeign(tenant);
            var sent = request.getMultiFileMap().values().stream()
                    .flatMap(Collection::stream)
                    .toList();
            var draft = models.keep(SentFiles.of(sent, "files"));
            var became = !draft.isOfNewProcess() && drafts.isUnchanged(draft)
                    ? texts.get("rest.modeler.unchanged")
                    : ModelerDeploymentJson.DRAFT;
            return answer(HttpStatus.OK, ModelerDeploymentJson.of(draft, name, became));
        } catch (PackageRefused refused) {
            return answer(HttpStatus.BAD_REQUEST, ModelerRefusalJson.of(refused.findings(), texts));
        } catch (Refused refused) {
            var status =
                    refused.refusal().kind() == Refusal.Kind.FORBIDDEN ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST;
            return answer(status, ModelerRefusalJson.of(refused, texts));
        }
    }

    private void refuseForeign(@Nullable String tenant) {
        if (tenant != null
                && !tenant.isBlank()
                && !tenant.equals(currentActor.get().agency().value())) {
            throw new Refused(RestRefusal.PARAMETERS, List.of(Finding.of("tenant-id", "rest.own-agency")));
        }
    }

    private static ResponseEntity<?> answer(HttpStatus status, Object body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
