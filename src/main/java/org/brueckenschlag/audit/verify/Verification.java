package org.brueckenschlag.audit.verify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.brueckenschlag.audit.log.Checkpoint;
import org.brueckenschlag.audit.log.SignedNote;
import org.brueckenschlag.audit.log.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * Checks one export, in the order of {@code docs/export-format.md}; the first thing that does not hold is the verdict.
 */
public final class Verification {

    private static final Pattern NAME = Pattern.compile("manifest\\.json|vkey|entries\\.jsonl|positions\\.txt"
            + "|expired\\.txt|rotations\\.jsonl|disclosures\\.jsonl|checkpoints/[0-9]{1,18}"
            + "|models/[0-9a-f]{64}\\.(bpmn|dmn|form)|tiles/[0-7](/x[0-9]{3})*/[0-9]{3}(\\.p/[0-9]{1,3})?");
    private static final List<String> NECESSARY =
            List.of("manifest.json", "vkey", EntryStream.NAME, Positions.NAME, Disclosures.NAME);

    /**
     * What the checker brings along.
     *
     * @param key verifier key from elsewhere; without it the export's own is believed
     * @param since a checkpoint that was kept from an earlier check: the text of a signed note
     * @param document SHA-256 of a document that shall be one that was frozen, 64 hexadecimal digits
     */
    public record Known(
            @Nullable String key,
            @Nullable String since,
            @Nullable String document) {

        public static final Known NOTHING = new Known(null, null);

        public Known(@Nullable String key, @Nullable String since) {
            this(key, since, null);
        }
    }

    private final ExportFiles files;
    private final @Nullable VerifierKey given;
    private final @Nullable SignedNote since;
    private final FrozenDocuments documents;

    private Verification(ExportFiles files, Known known) throws FaultFound {
        this.files = files;
        this.given = key(known.key());
        this.since = since(known.since());
        this.documents = new FrozenDocuments(known.document());
    }

    /** Checks a file. Never throws because of what is in it. */
    public static Verdict of(Path file, Known known) {
        try (var zip = ZipExport.open(file)) {
            return new Verification(zip, known).verdict();
        } catch (FaultFound found) {
            return faulty(found);
        }
    }

    /** Checks files that are not packed: by their names in the archive. */
    public static Verdict of(SortedMap<String, byte[]> files, Known known) {
        try {
            return new Verification(ExportFiles.inMemory(files), known).verdict();
        } catch (FaultFound found) {
            return faulty(found);
        }
    }

    private static Verdict faulty(FaultFound found) {
        return new Verdict.Faulty(found.fault(), found.index(), found.what());
    }

    private Verdict verdict() throws FaultFound {
        checkNames();
        var manifest = Manifest.read(files.read("manifest.json", Manifest.LIMIT));
        if (manifest.entries() == 0 || manifest.size() == 0) {
            throw Fault.NOTHING.in("");
        }
        var seals = new Seals(files, manifest, given);
        var main = seals.main();
        var tiles = new Tiles(files, manifest.size(), main.checkpoint().root());
        var models = new Models(files, manifest);
        var chains = new Chains(manifest);
        var numbers = new Numbers(manifest);
        var expired = new Expired(files, manifest, tiles);
        Rotations.read(files, manifest, tiles, seals);
        try (var disclosures = new Disclosures(files);
                var replay = new Replay(models)) {
            checkEntries(new Entries(manifest, seals, tiles, models, chains, numbers, expired, disclosures, replay));
            for (var matter : manifest.matters().keySet()) {
                if (!chains.has(matter)) {
                    throw Fault.SCOPE.in(matter);
                }
            }
            disclosures.checkEnd(manifest.disclosures());
            expired.checkEnd();
            numbers.checkGaps(expired.numbers());
            models.checkAllUsed();
            var proven = new ArrayList<Seals.Seal>();
            var unchecked = checkEarlier(seals, tiles, proven);
            proven.add(main);
            var trusted = seals.trusted(proven);
            seals.checkKeys(trusted);
            tiles.checkAllUsed();
            var document = documents.found();
            return new Verdict.Intact(
                    manifest.origin(),
                    manifest.size(),
                    manifest.entries(),
                    chains.count(),
                    replay.matters(),
                    disclosures.redacted(),
                    disclosures.count(),
                    expired.count(),
                    Instant.ofEpochMilli(chains.last()),
                    seals.earlier().size(),
                    unchecked,
                    given == null ? Verdict.KeySource.EXPORT : Verdict.KeySource.GIVEN,
                    checkSince(manifest, main.checkpoint(), tiles, trusted),
                    document);
        }
    }

    private void checkNames() throws FaultFound {
        for (var name : files.names()) {
            if (!NAME.matcher(name).matches()) {
                throw Fault.UNKNOWN_NAME.in(name);
            }
        }
        for (var name : NECESSARY) {
            if (!files.names().contains(name)) {
                throw (files.names().contains("manifest.json") ? Fault.INCOMPLETE : Fault.NOT_AN_EXPORT).in(name);
            }
        }
    }

    private record Entries(
            Manifest manifest,
            Seals seals,
            Tiles tiles,
            Models models,
            Chains chains,
            Numbers numbers,
            Expired expired,
            Disclosures disclosures,
            Replay replay) {}

    private void checkEntries(Entries all) throws FaultFound {
        try {
            checkEachEntry(all);
        } catch (FaultFound found) {
            all.replay().finish();
            throw found;
        }
    }

    private void checkEachEntry(Entries all) throws FaultFound {
        var count = 0L;
        try (var stream = new EntryStream(files);
                var positions = new Positions(files, all.manifest().size())) {
            for (var line = stream.next(); line != null; line = stream.next()) {
                var index = positions.next();
                if (index == Positions.NONE) {
                    throw Fault.COUNT.in(Positions.NAME);
                }
                if (!all.tiles().leaf(index).equals(line.hash())) {
                    throw Fault.LEAF.at(index, "");
                }
                if (line.isFuture()) {
                    throw Fault.FUTURE_VERSION.at(index, "");
                }
                if (line.entry() == null) {
                    throw Fault.CONTENT.at(index, "");
                }
                check(all, index, line.entry(), line.hash().hex());
                count++;
            }
            all.replay().finish();
            if (positions.next() != Positions.NONE || count != all.manifest().entries()) {
                throw Fault.COUNT.in(EntryStream.NAME);
            }
        }
    }

    private void check(Entries all, long index, Entry entry, String hash) throws FaultFound {
        all.expired().check(index);
        all.chains().check(index, entry, hash);
        all.disclosures().check(index, entry);
        for (var step : entry.steps()) {
            switch (step.kind()) {
                case "redacted" ->
                    all.disclosures()
                            .redaction(
                                    index, entry.chain(), step, all.manifest().scope() != Manifest.Scope.PERIOD);
                case "package_deployed" -> all.models().deployed(index, step);
                case "retention_run" -> {
                    if (entry.chain().equals("system/" + all.manifest().agency())) {
                        all.expired().cleanedUp(index, step);
                    }
                }
                case FrozenDocuments.KIND -> {
                    if (entry.chain().equals("deployments/" + all.manifest().agency())) {
                        documents.frozen(entry, step);
                    }
                }
                case Rotations.KIND -> {
                    if (entry.chain().equals("system")) {
                        all.seals().rotated(index, step.text("old"), step.text("new"));
                    }
                }
                default -> {}
            }
        }
        if (Chains.isOfAMatter(entry.chain())) {
            all.numbers().check(index, entry);
            all.replay().follow(index, entry);
        }
    }

    /** @return for how many of the earlier checkpoints tiles are missing */
    private static long checkEarlier(Seals seals, Tiles tiles, List<Seals.Seal> proven) throws FaultFound {
        var unchecked = 0L;
        for (var seal : seals.earlier()) {
            var earlier = seal.checkpoint();
            var isBeginning = tiles.beginsWith(earlier.size(), earlier.root());
            if (isBeginning == null) {
                unchecked++;
            } else if (isBeginning) {
                proven.add(seal);
            } else {
                throw Fault.CONSISTENCY.in(Seals.FOLDER + earlier.size());
            }
        }
        return unchecked;
    }

    private Verdict.Since checkSince(Manifest manifest, Checkpoint main, Tiles tiles, Set<VerifierKey> trusted)
            throws FaultFound {
        var note = since;
        if (note == null) {
            return Verdict.Since.NOT_GIVEN;
        }
        var earlier = checkpoint(note);
        if (!earlier.origin().equals(manifest.origin())) {
            throw Fault.SINCE_ORIGIN.in(earlier.origin());
        }
        if (trusted.stream().noneMatch(note::isSignedBy)) {
            throw Fault.SINCE_SIGNATURE.in("");
        }
        if (earlier.size() > main.size()) {
            throw Fault.SINCE_LARGER.in(Long.toString(earlier.size()));
        }
        var isBeginning = earlier.size() == main.size()
                ? Boolean.valueOf(earlier.root().equals(main.root()))
                : tiles.beginsWith(earlier.size(), earlier.root());
        if (isBeginning == null) {
            return Verdict.Since.NOT_COMPARABLE;
        }
        if (!isBeginning) {
            throw Fault.SINCE_CONSISTENCY.in(Long.toString(earlier.size()));
        }
        return Verdict.Since.CONTINUED;
    }

    private static @Nullable VerifierKey key(@Nullable String written) throws FaultFound {
        try {
            return written == null ? null : VerifierKey.parse(written.strip());
        } catch (IllegalArgumentException e) {
            throw Fault.KEY_UNREADABLE.in("");
        }
    }

    private static @Nullable SignedNote since(@Nullable String written) throws FaultFound {
        try {
            var note = written == null ? null : SignedNote.parse(written.replace("\r\n", "\n"));
            return note == null || checkpoint(note).size() < 0 ? null : note;
        } catch (IllegalArgumentException e) {
            throw Fault.SINCE_UNREADABLE.in("");
        }
    }

    private static Checkpoint checkpoint(SignedNote note) {
        return Checkpoint.parse(note.text());
    }
}
