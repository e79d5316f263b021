package org.brueckenschlag.audit.verify;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brueckenschlag.audit.verify.Verification.Known;

/**
 * How fast and with how much memory a large export is checked. {@code make FILE ROWS [recorded|tiny]} writes one,
 * {@code verify FILE} checks it and says how long and with how much memory; run it with {@code -Xmx400m}.
 */
public final class VerificationRate {

    private static final int MATTERS_AT_ONCE = 200;

    private VerificationRate() {}

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            make(file, Long.parseLong(arguments[2]), arguments.length > 3 && arguments[3].equals("recorded"));
        } else {
            verify(file, System.out);
        }
    }

    /** Several hundred matters are always under way at once, their rows one after another in turn. */
    public static void make(Path file, long rows, boolean isRecorded) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("entries.jsonl"));
            var lines = new CountingLines(zip);
            var sample = new ExportSample(isRecorded ? new Courses() : Courses.tiny(), lines).deploy();
            while (lines.count < rows) {
                sample.matters(MATTERS_AT_ONCE).seal();
            }
            zip.closeEntry();
            ExportSample.put(zip, sample.rest());
        }
    }

    private static void verify(Path file, PrintStream out) throws IOException {
        var began = System.nanoTime();
        var verdict = Verification.of(file, Known.NOTHING);
        var seconds = (System.nanoTime() - began) / 1e9;
        out.println("# " + verdict);
        if (verdict instanceof Verdict.Intact intact) {
            out.println("intact: yes");
            out.println("rows: " + intact.entries());
        }
        say(out, "seconds", seconds);
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean it) {
            say(out, "processor-seconds", it.getProcessCpuTime() / 1e9);
        }
        say(out, "heap-megabytes", peakOfTheHeap() / 1e6);
        say(out, "resident-megabytes", peakResident() / 1e6);
    }

    private static void say(PrintStream out, String what, double value) {
        out.printf(Locale.ROOT, "%s: %.1f%n", what, value);
    }

    private static double peakOfTheHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** As Linux counts it; 0 elsewhere. */
    private static double peakResident() throws IOException {
        var status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024)
                        .sum();
    }

    private static final class CountingLines extends FilterOutputStream {

        private long count;

        CountingLines(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int sign) throws IOException {
            count += sign == '\n' ? 1 : 0;
            out.write(sign);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }
}
