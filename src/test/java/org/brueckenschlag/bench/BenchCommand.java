package org.brueckenschlag.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code bench [--quick|--large] [NAME …]}: measures, prints tables and, without {@code --quick}, puts them into
 * {@code docs/performance.md}.
 */
public final class BenchCommand {

    /** In this order: the last one fills a database that the others measure with. */
    static final List<Benchmark> ALL = List.of(
            new TrailSurcharge(),
            new WholeMatters(),
            new MergeDelay(),
            new VerificationSpeed(),
            new GuardSpeed(),
            new CheckSpeed(),
            new YearlyReport(),
            new OneHistory());

    private static final Path DOCUMENT = Path.of("docs", "performance.md");
    private static final Path FOLDER = Path.of("target", "bench");

    private BenchCommand() {}

    public static void main(String... arguments) {
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            System.exit(run(out, List.of(arguments)));
        }
    }

    private static int run(PrintStream out, List<String> arguments) {
        var names = new ArrayList<>(arguments);
        var isQuick = names.remove("--quick");
        var size = names.remove("--large") ? Size.LARGE : isQuick ? Size.QUICK : Size.WHOLE;
        var unknown = names.stream()
                .filter(name -> ALL.stream().noneMatch(each -> each.name().equals(name)))
                .toList();
        if (!unknown.isEmpty()) {
            out.println("There is no " + String.join(", ", unknown) + "; there is:");
            ALL.forEach(each -> out.println("  " + each.name() + ": " + each.question()));
            out.println("and --quick, which measures less and writes nothing down, or --large, with more histories.");
            return 2;
        }
        var wanted = ALL.stream()
                .filter(each -> names.isEmpty() || names.contains(each.name()))
                .toList();
        try (var arena = new Arena(FOLDER)) {
            for (var benchmark : wanted) {
                run(benchmark, arena, size, out, !isQuick);
            }
        }
        return 0;
    }

    private static void run(Benchmark benchmark, Arena arena, Size size, PrintStream out, boolean isKept) {
        var machine = Machine.now();
        var began = System.nanoTime();
        out.println("\n## " + benchmark.question() + "\n");
        var figures = benchmark.run(arena, size);
        var text = figures.markdown() + "\n" + machine.words()
                + " Took %.0f s.%n".formatted((System.nanoTime() - began) / 1e9);
        out.print(text);
        if (isKept) {
            try {
                new Document(DOCUMENT).put(benchmark.name(), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
