package org.brueckenschlag.shared.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Writes a throwable as the log may keep it: types and lines, no messages. A database quotes the values that it
 * stumbled over, a parser the text, a server the address; whoever searches for the fault needs none of them.
 */
public final class WordlessThrowables extends ThrowableHandlingConverter {

    /** Says why the program does not start; nobody has sent it anything by then. */
    private static final String START = "org.springframework.boot.SpringApplication";

    @Override
    public String convert(ILoggingEvent event) {
        var written = new StringBuilder();
        var words = event.getLoggerName().equals(START);
        if (event.getThrowableProxy() != null) {
            write(written, "", event.getThrowableProxy(), words, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        return written.toString();
    }

    private static void write(
            StringBuilder written,
            String relation,
            @Nullable IThrowableProxy thrown,
            boolean words,
            Set<IThrowableProxy> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return;
        }
        written.append(relation)
                .append(thrown.getClassName())
                .append(words ? ": " + thrown.getMessage() : safeWords(thrown))
                .append(System.lineSeparator());
        var frames = thrown.getStackTraceElementProxyArray();
        var own = frames.length - thrown.getCommonFrames();
        for (var i = 0; i < own; i++) {
            written.append("\tat ").append(frames[i].getStackTraceElement()).append(System.lineSeparator());
        }
        if (own < frames.length) {
            written.append("\t… ").append(frames.length - own).append(" more").append(System.lineSeparator());
        }
        for (var suppressed : thrown.getSuppressed()) {
            write(written, "suppressed: ", suppressed, words, seen);
        }
        write(written, "caused by ", thrown.getCause(), words, seen);
    }

    /** The key of a refusal and the code of a database's error: closed lists, nobody's words. */
    private static String safeWords(IThrowableProxy proxy) {
        if (!(proxy instanceof ThrowableProxy known)) {
            return "";
        }
        return switch (known.getThrowable()) {
            case Refused refused -> ": " + refused.refusal().key();
            case SQLException database -> ": SQL state " + database.getSQLState();
            default -> "";
        };
    }
}
