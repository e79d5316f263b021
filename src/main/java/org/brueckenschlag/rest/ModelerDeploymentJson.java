package org.brueckenschlag.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.PackageFinding;
import org.jspecify.annotations.Nullable;

/** A deployment as Camunda 7 answers it. Nothing was deployed yet, so no definitions are named. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ModelerDeploymentJson(
        List<Object> links,
        String id,
        String name,
        String source,
        String deploymentTime,
        String tenantId,
        @Nullable Map<String, Object> deployedProcessDefinitions,
        @Nullable Map<String, Object> deployedCaseDefinitions,
        @Nullable Map<String, Object> deployedDecisionDefinitions,
        @Nullable Map<String, Object> deployedDecisionRequirementsDefinitions) {

    /** Camunda's own form of a date, without a colon in the offset. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    /** What it became, in the place in which Camunda repeats where it came from. */
    static final String DRAFT = "draft";

    /**
     * @param name what the sender calls it, which is what Camunda answers; else the process's key
     * @param became {@link #DRAFT}, with words where there is more to say
     */
    static ModelerDeploymentJson of(Draft draft, @Nullable String name, String became) {
        return new ModelerDeploymentJson(
                List.of(),
                draft.id(),
                name == null || name.isBlank() ? draft.process() : PackageFinding.plain(name),
                became,
                TIME.format(draft.changedAt().atZone(ZoneId.of("Europe/Berlin"))),
                draft.agency().value(),
                null,
                null,
                null,
                null);
    }
}
