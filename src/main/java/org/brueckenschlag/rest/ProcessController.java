package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.matters.UnstaffedRoles;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping(path = "/api/v1/processes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Processes")
class ProcessController {

    private final ProcessCatalogue catalogue;
    private final FormsOfAgency forms;
    private final Matters matters;
    private final UnstaffedRoles unstaffed;
    private final CurrentActor currentActor;
    private final JsonMapper json;

    ProcessController(
            ProcessCatalogue catalogue,
            FormsOfAgency forms,
            Matters matters,
            UnstaffedRoles unstaffed,
            CurrentActor currentActor,
            JsonMapper json) {
        this.catalogue = catalogue;
        this.forms = forms;
        this.matters = matters;
        this.unstaffed = unstaffed;
        this.currentActor = currentActor;
        this.json = json;
    }

    @GetMapping
    @Operation(summary = "The processes on which new matters can be started")
    PageJson<ProcessJson> processes(HttpServletRequest request) {
        var language = Language.of(request);
        var agency = currentActor.get().agency();
        return PageJson.whole(catalogue.startable(agency).stream()
                .map(model -> ProcessJson.of(
                        model,
                        catalogue.labels(model.id(), language),
                        unstaffed.of(model, agency),
                        formOf(model, agency)))
                .toList());
    }

    private @Nullable Object formOf(ProcessModel model, AgencyId agency) {
        return model.firstForm()
                .map(form -> forms.json(model.id(), form, agency, Map.of()))
                .map(form -> json.readValue(form, Object.class))
                .orElse(null);
    }

    @PostMapping(path = "/{key}/matters", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Start a matter",
            description =
                    "`socialSpace` is a code of `GET /social-spaces`. Answers are those of the first form (`form` in the"
                            + " list of processes), as far as they are known; they become its draft.")
    ResponseEntity<MatterJson.Started> start(@PathVariable String key, @RequestBody MatterJson.Start start) {
        var parameters = new Parameters();
        var socialSpace = parameters.required("socialSpace", start.socialSpace(), 40);
        parameters.check();
        var matter = matters.start(
                new StartMatter(key, socialSpace, Answers.of(start.answers()), Answers.reasons(start.reasons())));
        return ResponseEntity.created(URI.create("/api/v1/matters/" + matter.number()))
                .body(new MatterJson.Started(matter.id().value(), matter.number()));
    }
}
