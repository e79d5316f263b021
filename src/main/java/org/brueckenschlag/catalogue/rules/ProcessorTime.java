package org.brueckenschlag.catalogue.rules;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * What this thread may still calculate. Not the time on the wall: a package would otherwise be refused because the
 * machine has something else to do.
 */
final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long until;

    ProcessorTime(Duration most) {
        until = now() + most.toNanos();
    }

    boolean isOver() {
        return now() > until;
    }

    private static long now() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
