package org.brueckenschlag.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.brueckenschlag.demo.RecordedCourse;

/**
 * One turn of a contestant.
 *
 * @param matters how many were played
 * @param seconds on the clock
 * @param processor seconds of processor time in this process, which PostgreSQL's own are not part of
 */
record Round(int matters, double seconds, double processor) {

    /** What was left by the one before is cleared away first; a single matter measures nothing, so it may stay. */
    static Round of(Contestant contestant, RecordedCourse course, int threads, int mattersEach) {
        if (mattersEach > 1) {
            System.gc();
        }
        var processorBefore = processorNanos();
        var began = System.nanoTime();
        if (threads == 1) {
            play(contestant, course, mattersEach);
        } else {
            inParallel(threads, () -> play(contestant, course, mattersEach));
        }
        contestant.settle();
        return new Round(
                threads * mattersEach, (System.nanoTime() - began) / 1e9, (processorNanos() - processorBefore) / 1e9);
    }

    static void play(Contestant contestant, RecordedCourse course, int times) {
        for (var time = 0; time < times; time++) {
            contestant.play(course);
        }
    }

    static void inParallel(int threads, Runnable work) {
        try (var workers = Executors.newFixedThreadPool(threads)) {
            Callable<Boolean> task = () -> {
                work.run();
                return true;
            };
            for (var done : workers.invokeAll(
                    IntStream.range(0, threads).mapToObj(thread -> task).toList())) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    double perSecond() {
        return matters / seconds;
    }

    double milliseconds() {
        return 1e3 * seconds / matters;
    }

    double processorMilliseconds() {
        return 1e3 * processor / matters;
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
