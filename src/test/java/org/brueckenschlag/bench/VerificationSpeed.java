package org.brueckenschlag.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.brueckenschlag.audit.verify.VerificationRate;

/** Verifying a large export as an auditor does: in a process of its own, with little memory. */
final class VerificationSpeed implements Benchmark {

    private static final String MEMORY = "512m";

    @Override
    public String name() {
        return "verification";
    }

    @Override
    public String question() {
        return "How long does the verification of an export take? (target: 1,000,000 entries in 30 s, below 512 MB)";
    }

    @Override
    public Figures run(Arena arena, Size size) {
        var export = arena.folder().resolve("export.zip");
        try {
            VerificationRate.make(export, size.rows(), true);
            var measured = verified(export);
            var rows = Double.parseDouble(measured.getProperty("rows"));
            var seconds = Double.parseDouble(measured.getProperty("seconds"));
            return new Figures(
                    List.of(
                            "entries",
                            "seconds",
                            "entries/s",
                            "processor time, s",
                            "peak heap, MB",
                            "peak resident, MB"),
                    List.of(List.of(
                            "%,.0f".formatted(rows),
                            "**" + Sample.words(seconds) + "**",
                            "%,.0f".formatted(rows / seconds),
                            measured.getProperty("processor-seconds"),
                            measured.getProperty("heap-megabytes"),
                            measured.getProperty("resident-megabytes"))),
                    "Once, in a process of its own with `-Xmx%s`; copies of recorded courses, 200 matters at a time. Signatures, hashes, chains, tree and the replay of each matter are all checked. The peak of the heap is the sum over its parts."
                            .formatted(MEMORY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties verified(Path export) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEMORY,
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        VerificationRate.class.getName(),
                        "verify",
                        export.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var measured = new Properties();
        try (var output = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            measured.load(output);
        }
        if (!"yes".equals(measured.getProperty("intact"))) {
            throw new IllegalStateException("not verified: " + measured);
        }
        return measured;
    }

    /** Surefire hides the real one behind a jar. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
