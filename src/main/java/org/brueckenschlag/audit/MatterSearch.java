package org.brueckenschlag.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.TextDoor;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.Cursor;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class MatterSearch implements AuditedMatters {

    private static final Pattern WRITTEN_BY_THE_PAGE =
            Pattern.compile("[a-z_-]*|\\d{4}-\\d{2}-\\d{2}|[A-Z]{1,4}-\\d{4}-\\d{1,6}");

    private static final int MOST_SAVED = 30;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 1_000;

    private final JdbcAuditedMatters matters;
    private final JdbcSavedSearches searches;
    private final MatterTransactions transactions;
    private final CurrentActor currentActor;
    private final FreeTexts freeTexts;
    private final Clock clock;

    MatterSearch(
            JdbcAuditedMatters matters,
            JdbcSavedSearches searches,
            MatterTransactions transactions,
            CurrentActor currentActor,
            FreeTexts freeTexts,
            Clock clock) {
        this.matters = matters;
        this.searches = searches;
        this.transactions = transactions;
        this.currentActor = currentActor;
        this.freeTexts = freeTexts;
        this.clock = clock;
    }

    @Override
    public Page<AuditedMatter> find(AuditFilter filter, @Nullable String after, int limit) {
        var place = after == null ? null : place(after);
        var found = auditor()
                .map(actor -> matters.page(actor.agency(), filter, place, limit + 1))
                .orElse(List.of());
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var last = found.get(limit - 1);
        return new Page<>(
                found.subList(0, limit),
                Cursor.of(List.of(
                        Long.toString(last.startedAt().toEpochMilli()),
                        last.id().value())));
    }

    @Override
    public long count(AuditFilter filter) {
        return auditor()
                .map(actor -> matters.count(actor.agency(), filter, MOST_COUNTED + 1))
                .orElse(0L);
    }

    @Override
    public Optional<AuditedMatter> get(String number) {
        return auditor().flatMap(actor -> matters.find(actor.agency(), number));
    }

    @Override
    public Choices choices() {
        return auditor()
                .map(actor -> matters.choices(actor.agency()))
                .orElseGet(() -> new Choices(List.of(), List.of(), List.of(), List.of()));
    }

    @Override
    public void save(String name, String query) {
        var actor = auditor().orElseThrow(() -> new Refused(AuditRefusal.MAY_NOT_AUDIT));
        var words = name.strip();
        if (words.isEmpty()) {
            throw new Refused(AuditRefusal.TEXT_MISSING);
        }
        if (words.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            throw new Refused(AuditRefusal.TEXT_TOO_LONG, LONGEST_NAME);
        }
        var persons = new ArrayList<>(freeTexts.findings(TextDoor.SEARCH_NAME, "name", WrittenText.of(words)));
        soughtWords(query)
                .forEach(sought ->
                        persons.addAll(freeTexts.findings(TextDoor.SEARCH_WORDS, "query", WrittenText.of(sought))));
        if (!persons.isEmpty()) {
            throw new Refused(AuditRefusal.TEXT_NAMES_A_PERSON, persons);
        }
        transactions.run(() -> {
            var known = searches.of(actor);
            known.stream()
                    .filter(search -> search.name().equals(words))
                    .findFirst()
                    .or(() -> known.stream().skip(MOST_SAVED - 1L).findFirst())
                    .ifPresent(search -> searches.delete(actor, search.id()));
            searches.insert(actor, words, query, clock.instant());
        });
    }

    /** What in a page's address somebody has typed: all that is no code, day or number of a matter. */
    private static List<String> soughtWords(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(part -> part.substring(part.indexOf('=') + 1))
                .map(MatterSearch::decoded)
                .filter(value -> !WRITTEN_BY_THE_PAGE.matcher(value).matches())
                .toList();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }

    @Override
    public void forget(String id) {
        auditor().ifPresent(actor -> transactions.run(() -> searches.delete(actor, id)));
    }

    @Override
    public List<SavedSearch> saved() {
        return auditor().map(searches::of).orElse(List.of());
    }

    private Optional<Actor> auditor() {
        return currentActor.find().filter(AuditRights::mayAudit);
    }

    private static JdbcAuditedMatters.Place place(String cursor) {
        var parts = Cursor.read(cursor, 2).orElseThrow(() -> new Refused(AuditRefusal.CURSOR));
        try {
            return new JdbcAuditedMatters.Place(
                    Instant.ofEpochMilli(Long.parseLong(parts.getFirst())), parts.getLast());
        } catch (NumberFormatException e) {
            throw new Refused(AuditRefusal.CURSOR);
        }
    }
}
