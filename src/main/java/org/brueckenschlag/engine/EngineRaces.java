package org.brueckenschlag.engine;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Tells races from faults. Two commands on one matter at once end in several ways inside the engine; whoever lost
 * should look again, and may find that there is nothing left to do.
 */
final class EngineRaces {

    private EngineRaces() {}

    static <T> T watched(Supplier<T> command) {
        try {
            return command.get();
        } catch (OptimisticLockingException lost) {
            throw new OptimisticLockingFailureException("the engine's rows have changed", lost);
        } catch (NotFoundException | NullValueException gone) {
            // Asked for by id, and read under the matter's lock a moment ago.
            throw new ConcurrencyFailureException("what the command is about is gone", gone);
        } catch (NullPointerException lost) {
            // The engine stumbles over rows that another command has deleted meanwhile: engine-races in the tests.
            throw new ConcurrencyFailureException("the engine stumbled", lost);
        } catch (ProcessEngineException failed) {
            if (isRace(failed)) {
                throw new ConcurrencyFailureException("the database refused one of two", failed);
            }
            throw failed;
        }
    }

    /** SQLState class 40: the database has rolled back one of two that waited for each other. */
    private static boolean isRace(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("40")) {
                return true;
            }
        }
        return false;
    }
}
