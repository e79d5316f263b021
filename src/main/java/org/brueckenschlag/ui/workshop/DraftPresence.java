package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.brueckenschlag.identity.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who has which draft open at this moment. Nothing of it is stored, and nobody is named: people only hear that they are
 * not alone. Of several nodes each knows its own pages; what two save at the same time meets in the draft anyway.
 */
@Component
class DraftPresence {

    private final Map<String, List<Visit>> visits = new ConcurrentHashMap<>();
    private final AtomicLong visitors = new AtomicLong();

    /**
     * Until the registration is removed.
     *
     * @param told hears who else is there, now and each time that changes; on the thread of whoever comes or goes
     */
    Registration enter(String draft, ActorId who, Consumer<Others> told) {
        var visit = new Visit(visitors.incrementAndGet(), who, told);
        tell(visits.merge(draft, List.of(visit), DraftPresence::with));
        return () -> tell(Objects.requireNonNullElse(
                visits.computeIfPresent(draft, (unused, here) -> without(here, visit)), List.of()));
    }

    private static List<Visit> with(List<Visit> here, List<Visit> more) {
        return Stream.concat(here.stream(), more.stream()).toList();
    }

    /** Null for none: the draft is forgotten. */
    private static @Nullable List<Visit> without(List<Visit> here, Visit gone) {
        var left =
                here.stream().filter(visit -> visit.number() != gone.number()).toList();
        return left.isEmpty() ? null : left;
    }

    private static void tell(List<Visit> here) {
        here.forEach(visit -> visit.told().accept(others(here, visit)));
    }

    private static Others others(List<Visit> here, Visit visit) {
        var people = here.stream()
                .map(Visit::who)
                .filter(who -> !who.equals(visit.who()))
                .distinct()
                .count();
        return new Others(
                (int) people,
                here.stream()
                        .anyMatch(other ->
                                other.number() != visit.number() && other.who().equals(visit.who())));
    }

    private record Visit(long number, ActorId who, Consumer<Others> told) {}

    /**
     * @param people how many others have it open
     * @param isMyself whether one has it open in another window, too
     */
    record Others(int people, boolean isMyself) {}
}
