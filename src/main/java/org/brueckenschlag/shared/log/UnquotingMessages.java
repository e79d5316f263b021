package org.brueckenschlag.shared.log;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The line itself, without what it quotes of its exception: the servlet container, for one, puts the message of a fault
 * into the line above the stack trace.
 */
public final class UnquotingMessages extends MessageConverter {

    /** Shorter ones are no sentence; taking them out would leave the line unreadable. */
    private static final int SHORTEST = 3;

    @Override
    public String convert(ILoggingEvent event) {
        return without(
                super.convert(event), event.getThrowableProxy(), Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static String without(String line, @Nullable IThrowableProxy thrown, Set<IThrowableProxy> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return line;
        }
        var message = thrown.getMessage();
        var rest = message == null || message.length() < SHORTEST ? line : line.replace(message, "…");
        for (var suppressed : thrown.getSuppressed()) {
            rest = without(rest, suppressed, seen);
        }
        return without(rest, thrown.getCause(), seen);
    }
}
