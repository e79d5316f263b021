package org.brueckenschlag.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.shared.MatterId;

/**
 * An engine that is begun for one rehearsal and thrown away after it: set up like the one that works, with a time of
 * its own and a database that exists in memory alone. What happens in it is told to whoever asked, and to nobody else.
 * Port, implemented by {@code engine}.
 */
public interface ScratchEngine {

    Scratch open();

    /** Every method throws {@link Stuck} where the engine cannot go on; then nothing has happened. */
    interface Scratch extends AutoCloseable {

        /**
         * From now on processes begin so; what was deployed before is the past.
         *
         * @param packages files by name, by key of the process; such as the deployment policy accepts
         */
        void deploy(Map<String, Map<String, String>> packages);

        /** From now on it is so late; timers do not fire by themselves. */
        void timeIs(Instant now);

        List<Happened> start(String process, Map<String, Object> variables);

        /**
         * @param ofMatter variables of the whole matter
         * @param ofRound those of the loop's round that belongs to the party group
         */
        List<Happened> complete(String task, Map<String, Object> ofMatter, Map<String, Object> ofRound);

        /** Empty where nothing of that name is awaited. */
        Optional<List<Happened>> report(MatterId matter, String event);

        /** When the next timer is due, which may be past; empty where nothing waits for a time. */
        Optional<Instant> nextDue();

        /** Lets the next timer fire, whatever the time. */
        List<Happened> fireNext();

        /** Ends whatever runs. */
        void clear();

        @Override
        void close();
    }

    /** One step of a matter's history. */
    record Happened(MatterId matter, HistoryStep step) {}

    /** The engine refuses to go on; its own words are for nobody. */
    final class Stuck extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Stuck(Throwable cause) {
            super(cause);
        }
    }
}
