package org.brueckenschlag.audit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.brueckenschlag.audit.log.CanonicalJson;

/** Courses of matters that the engine once ran, as rows without chain: they can be copied under other ids. */
final class Courses {

    static final Path FOLDER = Path.of("src", "test", "resources", "trail");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern MODEL = Pattern.compile("@([a-z]+\\.(bpmn|dmn))@");

    /** @param steps canonical JSON of the list, cut where ids stand */
    record Row(String actor, String roles, String at, List<String> steps, List<Integer> ids) {

        String stepsOf(String copy) {
            var text = new StringBuilder(steps.getFirst());
            for (var place = 0; place < ids.size(); place++) {
                text.append(copy).append("%012x".formatted(ids.get(place))).append(steps.get(place + 1));
            }
            return text.toString();
        }
    }

    private final SortedMap<String, byte[]> models = new TreeMap<>();
    private final Map<String, String> hashes = new HashMap<>();
    private final List<List<Row>> courses = new ArrayList<>();

    Courses() {
        this(FOLDER.resolve("courses"));
    }

    /** Others, along the same models. */
    Courses(Path folder) {
        this(folder, FOLDER.resolve("model"));
    }

    /** The smallest there are, where many exports are made of them. */
    static Courses tiny() {
        var tiny = FOLDER.resolve("tiny");
        return new Courses(tiny.resolve("courses"), tiny.resolve("model"));
    }

    private Courses(Path folder, Path modelFolder) {
        try (var files = Files.list(modelFolder);
                var rows = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var bytes = Files.readAllBytes(file);
                var name = file.getFileName().toString();
                var hash = HexFormat.of().formatHex(sha256(bytes));
                hashes.put(name, hash);
                models.put("models/" + hash + name.substring(name.lastIndexOf('.')), bytes);
            }
            for (var file : rows.sorted().toList()) {
                courses.add(read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return courses.size();
    }

    List<Row> course(int number) {
        return courses.get(number % courses.size());
    }

    SortedMap<String, byte[]> models() {
        return models;
    }

    /** Hash of a model by the name of its file. */
    Map<String, String> hashes() {
        return hashes;
    }

    /** @return the copy's ids all begin so; the matter's own is the first */
    static String copy(int number) {
        return "%08x-0000-7000-8000-".formatted(number);
    }

    private List<Row> read(Path file) throws IOException {
        var ids = new HashMap<String, Integer>();
        var rows = new ArrayList<Row>();
        for (var line : Files.readAllLines(file)) {
            var row = CanonicalReader.readMap(line.getBytes(StandardCharsets.UTF_8));
            ids.putIfAbsent(String.valueOf(row.get("chain")), 0);
            var steps = MODEL.matcher(CanonicalJson.of(row.get("steps")))
                    .replaceAll(name -> hashes.getOrDefault(name.group(1), "?"));
            var parts = new ArrayList<String>();
            var numbers = new ArrayList<Integer>();
            var matcher = ID.matcher(steps);
            var from = 0;
            while (matcher.find()) {
                parts.add(steps.substring(from, matcher.start()));
                numbers.add(ids.computeIfAbsent(matcher.group(), unused -> ids.size()));
                from = matcher.end();
            }
            parts.add(steps.substring(from));
            var roles = row.get("roles");
            rows.add(new Row(
                    String.valueOf(row.get("actor")),
                    roles == null ? "" : CanonicalJson.of(roles),
                    String.valueOf(row.get("at")),
                    parts,
                    numbers));
        }
        return rows;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
