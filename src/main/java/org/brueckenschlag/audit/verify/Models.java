package org.brueckenschlag.audit.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The model files, each named after the hash of its bytes; what an entry says of a model is said by that hash. */
final class Models {

    static final String FOLDER = "models/";
    private static final long LIMIT = 16 << 20;
    private static final Pattern KIND = Pattern.compile(".*\\.(bpmn|dmn|form)");

    private final ExportFiles files;
    private final NavigableSet<String> names = new TreeSet<>();
    /** Entries about deployments are looked at by one thread, the courses of matters by another. */
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private final Map<String, ModelFile> read = new HashMap<>();

    Models(ExportFiles files, Manifest manifest) throws FaultFound {
        this.files = files;
        for (var name : files.names().tailSet(FOLDER)) {
            if (!name.startsWith(FOLDER)) {
                break;
            }
            if (!name.startsWith(FOLDER + sha256(files.read(name, LIMIT)) + ".")) {
                throw Fault.MODEL_ALTERED.in(name);
            }
            names.add(name);
        }
        if (!names.equals(manifest.models())) {
            throw Fault.MODEL_LIST.in("manifest.json");
        }
    }

    /** The BPMN or DMN file with that hash. */
    ModelFile file(long index, @Nullable String hash, String type) throws FaultFound {
        var name = FOLDER + hash + "." + type;
        use(index, name);
        var known = read.get(name);
        if (known != null) {
            return known;
        }
        try {
            var file = ModelFile.read(files.read(name, LIMIT));
            read.put(name, file);
            return file;
        } catch (IllegalArgumentException e) {
            throw Fault.REPLAY_MODEL.at(index, name);
        }
    }

    /** A package came with these files; their bytes must be here. */
    void deployed(long index, Entry.Step step) throws FaultFound {
        if (!(step.data().get("files") instanceof List<?> list)) {
            throw Fault.CONTENT.at(index, step.kind());
        }
        for (var file : list) {
            if (!(file instanceof Map<?, ?> map)
                    || !(map.get("name") instanceof String name)
                    || !(map.get("sha256") instanceof String hash)) {
                throw Fault.CONTENT.at(index, step.kind());
            }
            var kind = KIND.matcher(name);
            if (kind.matches()) {
                use(index, FOLDER + hash + "." + kind.group(1));
            }
        }
    }

    void checkAllUsed() throws FaultFound {
        for (var name : names) {
            if (!used.contains(name)) {
                throw Fault.MODEL_SURPLUS.in(name);
            }
        }
    }

    private void use(long index, String name) throws FaultFound {
        if (!names.contains(name)) {
            throw Fault.MODEL_MISSING.at(index, name);
        }
        used.add(name);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
