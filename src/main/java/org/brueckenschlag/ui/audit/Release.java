package org.brueckenschlag.ui.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.audit.AuditOverviews.ChainEntry;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.ActorId;

/** A version of a process as the chain of deployments tells of it. */
record Release(ProcessVersionId id, int version, Instant at, ActorId actor, List<String> roles) {

    /** Those of one process, the newest first. */
    static List<Release> of(String process, List<ChainEntry> deployments) {
        return deployments.stream()
                .flatMap(entry -> entry.steps().stream()
                        .filter(step -> step.kind().equals("package_deployed"))
                        .flatMap(step ->
                                step.data().get("definitions") instanceof List<?> all ? all.stream() : Stream.empty())
                        .filter(Map.class::isInstance)
                        .map(definition -> (Map<?, ?>) definition)
                        .filter(definition ->
                                "process".equals(definition.get("kind")) && process.equals(definition.get("key")))
                        .map(definition -> of(definition, entry)))
                .distinct()
                .sorted(Comparator.comparing(Release::at)
                        .thenComparing(Release::version)
                        .reversed())
                .toList();
    }

    private static Release of(Map<?, ?> definition, ChainEntry entry) {
        return new Release(
                new ProcessVersionId(String.valueOf(definition.get("definition"))),
                definition.get("version") instanceof Number version ? version.intValue() : 0,
                entry.at(),
                entry.actor(),
                entry.roles());
    }
}
