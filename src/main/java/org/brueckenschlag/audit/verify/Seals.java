package org.brueckenschlag.audit.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.brueckenschlag.audit.log.Checkpoint;
import org.brueckenschlag.audit.log.SignedNote;
import org.brueckenschlag.audit.log.VerifierKey;
import org.jspecify.annotations.Nullable;

/** The export's checkpoints and who may have signed them. */
final class Seals {

    static final String FOLDER = "checkpoints/";
    private static final String KEYS = "vkey";
    private static final long LIMIT = 64 << 10;
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** A checkpoint and whose signature it carries. */
    record Seal(Checkpoint checkpoint, VerifierKey signer) {}

    private final Manifest manifest;
    private final List<VerifierKey> keys;
    private final @Nullable VerifierKey given;
    private final NavigableMap<Long, Seal> seals = new TreeMap<>();
    private final List<Rotation> rotations = new ArrayList<>();

    private record Rotation(long index, VerifierKey old, VerifierKey young) {}

    /** @param given the key that the checker brought along; then no other is believed by itself */
    Seals(ExportFiles files, Manifest manifest, @Nullable VerifierKey given) throws FaultFound {
        this.manifest = manifest;
        this.given = given;
        this.keys = keys(files);
        if (given != null && !keys.contains(given)) {
            throw Fault.WRONG_KEY.in(given.toString());
        }
        if (!files.names().contains(FOLDER + manifest.size())) {
            throw Fault.CHECKPOINT_MISSING.in(FOLDER + manifest.size());
        }
        for (var size : sizes(files)) {
            seals.put(size, seal(files, size));
        }
    }

    Seal main() {
        return seals.getOrDefault(manifest.size(), seals.firstEntry().getValue());
    }

    /** By size, without the one that covers the export. */
    List<Seal> earlier() {
        return List.copyOf(seals.headMap(manifest.size()).values());
    }

    /** An entry says that another key takes over. */
    void rotated(long index, @Nullable String old, @Nullable String young) throws FaultFound {
        try {
            rotations.add(new Rotation(
                    index, VerifierKey.parse(String.valueOf(old)), VerifierKey.parse(String.valueOf(young))));
        } catch (IllegalArgumentException e) {
            throw Fault.CONTENT.at(index, "key_rotated");
        }
    }

    /**
     * The keys that count: the one that was given, and those to which one that counts has handed over, in an entry that
     * it has itself sealed. Where none was given, the export's own: nothing is known of any of them.
     *
     * @param sealed checkpoints that are proven to be earlier states of the same log, and the one of the export
     */
    Set<VerifierKey> trusted(List<Seal> sealed) {
        var trusted = new LinkedHashSet<VerifierKey>();
        if (given == null) {
            trusted.addAll(keys);
            return trusted;
        }
        trusted.add(given);
        rotations.sort(Comparator.comparingLong(Rotation::index));
        for (var rotation : rotations) {
            var isSealed = sealed.stream()
                    .anyMatch(seal -> seal.signer().equals(rotation.old())
                            && seal.checkpoint().size() > rotation.index());
            if (trusted.contains(rotation.old()) && isSealed) {
                trusted.add(rotation.young());
            }
        }
        return trusted;
    }

    void checkKeys(Set<VerifierKey> trusted) throws FaultFound {
        if (!trusted.contains(main().signer())) {
            throw Fault.KEY_NOT_INTRODUCED.in(main().signer().toString());
        }
    }

    private List<VerifierKey> keys(ExportFiles files) throws FaultFound {
        var read = new ArrayList<VerifierKey>();
        try {
            var text = Utf8.read(files.read(KEYS, LIMIT));
            var lines = text.split("\n", -1);
            if (lines.length < 2 || !lines[lines.length - 1].isEmpty()) {
                throw Fault.VKEY.in(KEYS);
            }
            for (var line : List.of(lines).subList(0, lines.length - 1)) {
                var key = VerifierKey.parse(line);
                if (!key.name().equals(manifest.origin()) || read.contains(key)) {
                    throw Fault.VKEY.in(KEYS);
                }
                read.add(key);
            }
        } catch (IllegalArgumentException e) {
            throw Fault.VKEY.in(KEYS);
        }
        return read;
    }

    private List<Long> sizes(ExportFiles files) throws FaultFound {
        var sizes = new ArrayList<Long>();
        for (var name : files.names().tailSet(FOLDER)) {
            if (!name.startsWith(FOLDER)) {
                break;
            }
            var size = name.substring(FOLDER.length());
            if (!SIZE.matcher(size).matches()) {
                throw Fault.CHECKPOINT.in(name);
            }
            sizes.add(Long.valueOf(size));
        }
        sizes.sort(Long::compare);
        return sizes;
    }

    private Seal seal(ExportFiles files, long size) throws FaultFound {
        var name = FOLDER + size;
        var bytes = files.read(name, LIMIT);
        try {
            var note = SignedNote.parse(Utf8.read(bytes));
            var checkpoint = Checkpoint.parse(note.text());
            if (checkpoint.size() != size
                    || size > manifest.size()
                    || !checkpoint.origin().equals(manifest.origin())
                    || note.signatures().size() != 1) {
                throw Fault.CHECKPOINT.in(name);
            }
            return new Seal(checkpoint, signer(note, name));
        } catch (IllegalArgumentException e) {
            throw Fault.CHECKPOINT.in(name);
        }
    }

    private VerifierKey signer(SignedNote note, String name) throws FaultFound {
        for (var key : keys) {
            if (note.isSignedBy(key)) {
                return key;
            }
        }
        throw Fault.SIGNATURE.in(name);
    }
}
