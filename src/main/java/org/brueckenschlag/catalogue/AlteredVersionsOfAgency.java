package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class AlteredVersionsOfAgency implements AlteredVersions {

    private static final byte[] NO_ZIP = {};

    private final DeployedPackages deployed;
    private final KnownVersions versions;
    private final ReleasedFiles released;
    private final ProvenCopies copies;
    private final StoredFiles stored;
    private final DeployedCatalogue catalogue;
    private final CurrentActor currentActor;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    AlteredVersionsOfAgency(
            DeployedPackages deployed,
            KnownVersions versions,
            ReleasedFiles released,
            ProvenCopies copies,
            StoredFiles stored,
            DeployedCatalogue catalogue,
            CurrentActor currentActor,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.deployed = deployed;
        this.versions = versions;
        this.released = released;
        this.copies = copies;
        this.stored = stored;
        this.catalogue = catalogue;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public boolean mayRestore() {
        return currentActor.find().filter(actor -> actor.has(Role.LEITUNG)).isPresent();
    }

    @Override
    public List<Altered> inUse() {
        return deployed.latest(leitung().agency()).stream()
                .map(DeployedProcess::id)
                .filter(catalogue::isAltered)
                .map(version ->
                        inTransaction(() -> compared(known(version), NO_ZIP).told(version)))
                .filter(altered -> !altered.files().isEmpty())
                .toList();
    }

    @Override
    public Altered look(ProcessVersionId version, byte[] zip) {
        var process = known(version);
        return inTransaction(() -> differing(process, zip).told(version));
    }

    @Override
    public void restore(ProcessVersionId version, byte[] zip) {
        var actor = leitung();
        var process = known(version);
        inTransaction(() -> {
            var compared = differing(process, zip);
            if (!compared.lacking().isEmpty()) {
                throw new Refused(CatalogueRefusal.RESTORE_NO_COPY, String.join(", ", compared.lacking()));
            }
            stored.putRight(process.deployment(), compared.proven(), compared.strange());
            var hashes = compared.proven().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, file -> PackageFiles.sha256(file.getValue())));
            events.publishEvent(new ModelRestored(actor, process, hashes, compared.strange()));
            return version;
        });
        catalogue.lookAgain(version);
        stored.tryAgain(version);
    }

    private DeployedProcess known(ProcessVersionId version) {
        var agency = leitung().agency();
        return deployed.find(version)
                .filter(process -> versions.of(process.key(), agency).stream()
                        .anyMatch(known -> known.id().equals(version)))
                .orElseThrow(() -> new Refused(CatalogueRefusal.PROCESS_UNKNOWN));
    }

    private Compared differing(DeployedProcess process, byte[] zip) {
        var compared = compared(process, zip);
        if (compared.wanted().isEmpty() && compared.strange().isEmpty()) {
            throw new Refused(CatalogueRefusal.RESTORE_NOTHING);
        }
        return compared;
    }

    private Compared compared(DeployedProcess process, byte[] zip) {
        var files = stored.locked(process.deployment());
        var expected = released.sha256(process.deployment());
        var wanted = new TreeMap<>(expected);
        files.forEach((name, bytes) -> {
            if (PackageFiles.sha256(bytes).equals(expected.get(name))) {
                wanted.remove(name);
            }
        });
        var strange = new HashSet<>(files.keySet());
        strange.removeAll(expected.keySet());
        var proven = proven(process, files, wanted);
        var brought = ArchivedFiles.in(zip, wanted.values());
        wanted.forEach((name, sha256) -> {
            if (brought.containsKey(sha256)) {
                proven.putIfAbsent(name, brought.get(sha256));
            }
        });
        // what the trail knows nothing of cannot be proven: then nothing is taken away either
        return new Compared(
                wanted.keySet(), strange, proven, expected.containsKey(process.file()) ? Set.of() : files.keySet());
    }

    private Map<String, byte[]> proven(DeployedProcess process, Map<String, byte[]> files, Map<String, String> wanted) {
        var texts = files.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), name -> new String(files.get(name), UTF_8)));
        var proven = new HashMap<String, byte[]>();
        copies.found(process, texts).forEach((name, text) -> {
            if (wanted.containsKey(name)) {
                proven.put(name, text.getBytes(UTF_8));
            }
        });
        return proven;
    }

    private Actor leitung() {
        var actor = currentActor.get();
        if (!actor.has(Role.LEITUNG)) {
            throw new Refused(CatalogueRefusal.MAY_NOT_REDESIGN);
        }
        return actor;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /**
     * What is stored beside what was released.
     *
     * @param wanted names of what is another one or missing
     * @param strange names of what was never deployed
     * @param unknown names of all files where the trail does not know that deployment
     */
    private record Compared(Set<String> wanted, Set<String> strange, Map<String, byte[]> proven, Set<String> unknown) {

        List<String> lacking() {
            var lacking = new TreeSet<>(unknown);
            lacking.addAll(wanted);
            lacking.removeAll(proven.keySet());
            return List.copyOf(lacking);
        }

        Altered told(ProcessVersionId version) {
            var files = new TreeSet<>(wanted);
            files.addAll(strange);
            return new Altered(version, new ArrayList<>(files), lacking());
        }
    }
}
