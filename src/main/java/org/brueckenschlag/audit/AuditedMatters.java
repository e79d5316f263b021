package org.brueckenschlag.audit;

import java.util.List;
import java.util.Optional;
import org.brueckenschlag.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * The Prüfung's way to matters: an own narrow read model, so that ten thousand are found as quickly as ten. Answers are
 * empty to everybody who does not hold the Prüfung's role now.
 */
public interface AuditedMatters {

    /** More are not counted. */
    int MOST_COUNTED = 10_000;

    /**
     * Newest first.
     *
     * @param after {@code next} of the page before
     * @throws org.brueckenschlag.shared.Refused {@code audit.cursor}
     */
    Page<AuditedMatter> find(AuditFilter filter, @Nullable String after, int limit);

    /** At most one more than {@link #MOST_COUNTED}. */
    long count(AuditFilter filter);

    Optional<AuditedMatter> get(String number);

    /** What there is to choose from, in the agency's matters. */
    Choices choices();

    /** Keeps a search of the actor's; an older one of that name is replaced. At most thirty are kept. */
    void save(String name, String query);

    void forget(String id);

    /** By name. */
    List<SavedSearch> saved();

    /** @param versions by process key, the newest of each first */
    record Choices(List<Version> versions, List<String> socialSpaces, List<String> endCodes, List<String> methods) {

        public Choices {
            versions = List.copyOf(versions);
            socialSpaces = List.copyOf(socialSpaces);
            endCodes = List.copyOf(endCodes);
            methods = List.copyOf(methods);
        }
    }

    /**
     * A version with matters.
     *
     * @param matters how many
     */
    record Version(String process, int version, String definition, long matters) {}

    /** @param query the query part of the search's address */
    record SavedSearch(String id, String name, String query) {}
}
