package org.brueckenschlag.audit.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an export says about itself.
 *
 * @param matters numbers by id, where it is about some matters alone; else empty
 * @param models paths of the model files
 */
record Manifest(
        String origin,
        Scope scope,
        SortedMap<String, String> matters,
        String agency,
        long size,
        long entries,
        long disclosures,
        long expired,
        long rotations,
        NavigableSet<String> models) {

    static final long LIMIT = 4 << 20;

    private static final String FORMAT = "brueckenschlag-export";
    private static final long VERSION = 1;

    /** A misspelt one could otherwise hide a count. */
    private static final Set<String> NAMES = Set.of(
            "format",
            "version",
            "origin",
            "scope",
            "agency",
            "made_at",
            "product",
            "size",
            "entries",
            "expired",
            "rotations",
            "disclosures",
            "models");

    /** What the export is about. */
    enum Scope {
        AGENCY,
        MATTER,
        MATTERS,
        PERIOD
    }

    static Manifest read(byte[] bytes) throws FaultFound {
        try {
            var map = CanonicalReader.readMap(withoutLineFeed(bytes));
            if (!FORMAT.equals(map.get("format"))) {
                throw Fault.NOT_AN_EXPORT.in("manifest.json");
            }
            var version = number(map, "version");
            if (version > VERSION) {
                throw Fault.FUTURE_VERSION.in(Long.toString(version));
            }
            if (!NAMES.containsAll(map.keySet()) || version < 1 || !(map.get("scope") instanceof Map<?, ?> scope)) {
                throw Fault.MANIFEST.in("manifest.json");
            }
            var kind = scope(text(scope, "kind"));
            return new Manifest(
                    text(map, "origin"),
                    kind,
                    matters(kind, scope),
                    text(map, "agency"),
                    number(map, "size"),
                    number(map, "entries"),
                    number(map, "disclosures"),
                    numberOrNone(map, "expired"),
                    numberOrNone(map, "rotations"),
                    models(map.get("models")));
        } catch (IllegalArgumentException e) {
            throw Fault.MANIFEST.in("manifest.json");
        }
    }

    private static byte[] withoutLineFeed(byte[] bytes) {
        var last = bytes.length - 1;
        return last >= 0 && bytes[last] == '\n' ? Arrays.copyOf(bytes, last) : bytes;
    }

    private static NavigableSet<String> models(@Nullable Object list) {
        if (!(list instanceof List<?> models)) {
            throw new IllegalArgumentException("no list of models");
        }
        var paths = new TreeSet<String>();
        for (var model : models) {
            if (!(model instanceof Map<?, ?> map)
                    || !paths.add("models/" + text(map, "sha256") + "." + text(map, "type"))) {
                throw new IllegalArgumentException("not a model");
            }
        }
        return paths;
    }

    private static SortedMap<String, String> matters(Scope kind, Map<?, ?> scope) {
        var matters = new TreeMap<String, String>();
        var several = scope.get("matters");
        if (kind == Scope.MATTER) {
            matters.put(text(scope, "matter"), text(scope, "number"));
        } else if (kind == Scope.MATTERS) {
            if (!(several instanceof List<?> list) || list.isEmpty()) {
                throw new IllegalArgumentException("no matters");
            }
            for (var each : list) {
                if (!(each instanceof Map<?, ?> one) || matters.put(text(one, "matter"), text(one, "number")) != null) {
                    throw new IllegalArgumentException("not a matter");
                }
            }
        }
        return matters;
    }

    private static Scope scope(String kind) {
        return switch (kind) {
            case "agency" -> Scope.AGENCY;
            case "matter" -> Scope.MATTER;
            case "matters" -> Scope.MATTERS;
            case "period" -> Scope.PERIOD;
            default -> throw new IllegalArgumentException("no scope " + kind);
        };
    }

    private static String text(Map<?, ?> map, String name) {
        if (map.get(name) instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw new IllegalArgumentException("no text " + name);
    }

    private static long numberOrNone(Map<?, ?> map, String name) {
        return map.containsKey(name) ? number(map, name) : 0;
    }

    private static long number(Map<?, ?> map, String name) {
        if (map.get(name) instanceof Long number && number >= 0) {
            return number;
        }
        throw new IllegalArgumentException("no number " + name);
    }
}
