package org.brueckenschlag.matters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * A matter (Vorgang) as its page shows it.
 *
 * @param number what people call it: {@code KM-2026-0001}
 * @param title made from codes, never typed: {@code Lärm im Innenhof}
 * @param socialSpace code of the Sozialraum
 * @param endCode code of {@code ende_code}, null while open
 * @param priority {@code hoch}, {@code mittel}, {@code normal}
 * @param known everything answered and decided so far, latest value by key; answers given for one party group stand in
 *     that group's entry of {@code parteigruppen}
 */
public record Matter(
        MatterId id,
        String number,
        AgencyId agency,
        String process,
        ProcessVersionId version,
        String title,
        String socialSpace,
        State state,
        @Nullable String endCode,
        String priority,
        Instant startedAt,
        @Nullable Instant closedAt,
        List<PartyGroup> parties,
        Map<String, Object> known) {

    /** Key in {@link #known} of the id of the matter that called this one. */
    public static final String CALLED_BY = "gerufen_von";

    public Matter {
        parties = List.copyOf(parties);
        known = Map.copyOf(known);
    }

    public enum State {
        OPEN,
        CLOSED
    }

    /** The matter that called this one as part of its work, in the same agency. */
    public Optional<MatterId> caller() {
        return known.get(CALLED_BY) instanceof String id ? Optional.of(new MatterId(id)) : Optional.empty();
    }

    Matter titled(String newTitle) {
        return with(newTitle, known);
    }

    /** The same matter, as somebody sees it who may not know everything. */
    public Matter showing(Map<String, Object> seen) {
        return with(title, seen);
    }

    private Matter with(String newTitle, Map<String, Object> newKnown) {
        return new Matter(
                id,
                number,
                agency,
                process,
                version,
                newTitle,
                socialSpace,
                state,
                endCode,
                priority,
                startedAt,
                closedAt,
                parties,
                newKnown);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
