package org.brueckenschlag.audit.export;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case of an event log: a matter, told so that it may leave the agency.
 *
 * @param closedAt null while it runs
 * @param endCode null while it runs
 * @param languages needs of the whole run; which group needs which is not told
 * @param model the version it started on
 * @param entries rows of its chain
 */
public record LoggedMatter(
        String number,
        String socialSpace,
        Model model,
        Instant startedAt,
        @Nullable Instant closedAt,
        @Nullable String endCode,
        Set<String> languages,
        List<Group> groups,
        List<LoggedEvent> events,
        long entries) {

    public LoggedMatter {
        languages = Set.copyOf(languages);
        groups = List.copyOf(groups);
        events = List.copyOf(events);
    }

    /** @param sha256 of the model's file; empty where the chain does not say it */
    public record Model(String process, String name, long version, String called, String sha256) {}

    /** A party group: an institution or at least three people. */
    public record Group(String alias, String type, String sizeBand) {}
}
