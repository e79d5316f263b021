package org.brueckenschlag.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brueckenschlag.audit.verify.Verification.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand exports, each altered in one byte or one row: not one passes, and both verifiers, which share no code,
 * say the same of each.
 */
class EveryAlterationIsFoundTests {

    private static final int ALTERATIONS = 10_000;

    /** What the manifest says and nothing proves. */
    private static final Pattern INFORMATION = Pattern.compile("\"(?:made_at|product|file)\":\"[^\"]*\"");

    @TempDir
    Path folder;

    private final Random random = new Random(10_000);

    /** A part of a file and what stands there instead. */
    private record Splice(String file, int from, int to, byte[] bytes) {

        byte[] in(byte[] old) {
            var changed = Arrays.copyOf(old, old.length - (to - from) + bytes.length);
            System.arraycopy(bytes, 0, changed, from, bytes.length);
            System.arraycopy(old, to, changed, from + bytes.length, old.length - to);
            return changed;
        }

        Map<String, Object> written() {
            return Map.of(
                    "file",
                    file,
                    "from",
                    from,
                    "to",
                    to,
                    "bytes",
                    Base64.getEncoder().encodeToString(bytes));
        }
    }

    @Test
    void byBothVerifiersInTheSamePlace() throws Exception {
        var opinion = new SecondOpinion(folder);
        var samples = List.of(small(0, false), small(0, true), small(300, false), oneMatter(), twoMatters());
        var shares = List.of(0.55, 0.2, 0.05, 0.1, 0.1);
        for (var base = 0; base < samples.size(); base++) {
            var sample = samples.get(base);
            var files = sample.files();
            opinion.base(base, files);
            var known = new Known(sample.keys().getFirst().verifierKey().toString(), null);
            assertThat(judge(opinion, base, files, known, List.of()).code()).isZero();
            var alterations = Stream.generate(() -> random.nextInt(4) == 0 ? row(files) : List.of(oneByte(files)))
                    .limit((long) (ALTERATIONS * shares.get(base)))
                    .toList();
            var number = base;
            var unseen = alterations.parallelStream()
                    .filter(splices ->
                            judge(opinion, number, files, known, splices).code() == 0)
                    .toList();
            assertThat(unseen).isEmpty();
        }
        opinion.mustBeTheSame();
    }

    private static ExportSample small(int foreign, boolean isRotated) {
        var sample = new ExportSample(Courses.tiny(), new ByteArrayOutputStream())
                .deploy()
                .matters(2)
                .foreign(foreign);
        sample.question(sample.matter(0), "Warum so spät?", false)
                .question(sample.matter(1), "Eine Angabe zu viel", true);
        sample.expired(1).cleanUp();
        if (isRotated) {
            sample.rotate();
        }
        return sample.matters(1).read().seal();
    }

    /** Sealed by a key that a row aside from its entries announces. */
    private static ExportSample oneMatter() {
        var sample = new ExportSample(Courses.tiny(), new ByteArrayOutputStream());
        return sample.scope(Map.of("kind", "matter", "matter", sample.matter(0), "number", "KM-2026-0001"))
                .foreign(5)
                .matters(1)
                .rotateAside()
                .foreign(3)
                .seal();
    }

    private static ExportSample twoMatters() {
        return ExportSample.twoMatters(new ExportSample(Courses.tiny(), new ByteArrayOutputStream()))
                .seal();
    }

    private Splice oneByte(SortedMap<String, byte[]> files) {
        while (true) {
            var names = files.keySet().stream()
                    .filter(file -> files.getOrDefault(file, new byte[0]).length > 0)
                    .toList();
            var name = names.get(random.nextInt(names.size()));
            var bytes = files.getOrDefault(name, new byte[0]);
            var place = random.nextInt(bytes.length);
            var changed = (byte) random.nextInt(256);
            if (changed != bytes[place] && !(name.equals("manifest.json") && isInformation(bytes, place))) {
                return new Splice(name, place, place + 1, new byte[] {changed});
            }
        }
    }

    private static boolean isInformation(byte[] manifest, int place) {
        var information = INFORMATION.matcher(new String(manifest, StandardCharsets.UTF_8));
        while (information.find()) {
            if (information.start() <= place && place < information.end()) {
                return true;
            }
        }
        return false;
    }

    /** A row deleted, repeated, exchanged with the next one or foreign, with or without its position. */
    private List<Splice> row(SortedMap<String, byte[]> files) {
        var splices = new ArrayList<Splice>();
        if (files.containsKey("expired.txt") && random.nextInt(4) == 0) {
            var gone = lines(files, "expired.txt");
            return List.of(alter("expired.txt", gone, random.nextInt(gone.size() - 1), random.nextInt(4)));
        }
        var rows = lines(files, "entries.jsonl");
        var number = random.nextInt(rows.size() - 1);
        var kind = random.nextInt(4);
        splices.add(alter("entries.jsonl", rows, number, kind));
        if (random.nextBoolean() && kind != 2) {
            splices.add(alter("positions.txt", lines(files, "positions.txt"), number, kind));
        }
        return splices;
    }

    private static Splice alter(String file, List<byte[]> lines, int number, int kind) {
        var from =
                lines.subList(0, number).stream().mapToInt(line -> line.length).sum();
        var one = lines.get(number);
        var next = lines.get(number + 1);
        return switch (kind) {
            case 0 -> new Splice(file, from, from + one.length, new byte[0]);
            case 1 -> new Splice(file, from, from, one);
            case 2 -> new Splice(file, from, from + one.length + next.length, joined(next, one));
            default -> new Splice(file, from, from, "{}\n".getBytes(StandardCharsets.UTF_8));
        };
    }

    private static List<byte[]> lines(SortedMap<String, byte[]> files, String name) {
        var text = new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("(?<=\n)"))
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static Verdict judge(
            SecondOpinion opinion, int base, SortedMap<String, byte[]> files, Known known, List<Splice> splices) {
        var altered = new TreeMap<>(files);
        splices.forEach(splice -> altered.computeIfPresent(splice.file(), (name, old) -> splice.in(old)));
        var verdict = Verification.of(altered, known);
        var written = splices.stream().map(Splice::written).toList();
        opinion.ask(Map.of("base", base, "splices", written), known, verdict);
        return verdict;
    }
}
