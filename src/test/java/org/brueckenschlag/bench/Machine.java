package org.brueckenschlag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * On what was measured, and beside what.
 *
 * @param load how many processes wanted to run in the minute before; negative where the machine does not say
 */
record Machine(LocalDate day, String processor, int cores, String system, String java, double load) {

    static Machine now() {
        return new Machine(
                LocalDate.now(ZoneOffset.UTC),
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " "
                        + System.getProperty("os.version").replaceAll("[^0-9.].*", ""),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    String words() {
        return "Measured on %s: %s, %d cores, %s, %s; load before it %s."
                .formatted(day, processor, cores, system, java, String.format(Locale.ROOT, "%.1f", load));
    }

    private static String processorName() {
        var file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
