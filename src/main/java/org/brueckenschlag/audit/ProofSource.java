package org.brueckenschlag.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brueckenschlag.audit.log.TilePath;
import org.brueckenschlag.catalogue.DeployedPackages;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.catalogue.ReleasedCopies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the parts of a proof come from. */
@Component
class ProofSource {

    private final JdbcProofs proofs;
    private final JdbcLog log;
    private final JdbcKeys keys;
    private final JdbcTrail trail;
    private final DeployedPackages deployed;
    private final ReleasedCopies copies;

    ProofSource(
            JdbcProofs proofs,
            JdbcLog log,
            JdbcKeys keys,
            JdbcTrail trail,
            DeployedPackages deployed,
            ReleasedCopies copies) {
        this.proofs = proofs;
        this.log = log;
        this.keys = keys;
        this.trail = trail;
        this.deployed = deployed;
        this.copies = copies;
    }

    void entries(ProofScope scope, long size, JdbcProofs.EntryReader reader, JdbcProofs.EntryReader expired) {
        proofs.entries(scope, size, reader, expired);
    }

    void rotations(ProofScope scope, long size, JdbcProofs.EntryReader reader) {
        proofs.rotations(scope, size, reader);
    }

    void disclosures(ProofScope scope, long size, JdbcProofs.EntryReader reader) {
        proofs.disclosures(scope, size, reader);
    }

    byte[] hashes(TilePath tile) {
        return log.hashes(tile);
    }

    /** Whoever takes everything home gets every seal there ever was, by size. */
    List<Seal> seals(ProofScope scope, Seal newest) {
        return scope instanceof ProofScope.OfAgency agency && agency.isWhole()
                ? log.seals(newest.size())
                : List.of(newest);
    }

    /** The one by which the old key sealed the announcement of the new one. */
    Seal sealOf(long announcement) {
        return log.firstCovering(announcement).orElseThrow();
    }

    List<String> vkeys() {
        return keys.vkeys();
    }

    /**
     * A model file by its hash: as it is stored, or a copy where somebody has altered what is stored. Empty for other
     * files of a package, and where nothing has that hash any more: then the proof lacks it, and its check says so.
     */
    Optional<Model> model(String sha256) {
        var named = named(sha256);
        return first(sha256, named, file -> deployed.file(file.deployment(), file.name()).stream())
                .or(() -> first(
                        sha256,
                        named,
                        file -> file.versions().stream()
                                .flatMap(version -> copies.file(version, file.name()).stream())));
    }

    private static Optional<Model> first(String sha256, List<Named> named, Function<Named, Stream<byte[]>> bytes) {
        return named.stream()
                .flatMap(file -> bytes.apply(file)
                        .filter(each -> PackageFiles.sha256(each).equals(sha256))
                        .map(each -> new Model(file.name(), each)))
                .findFirst();
    }

    /** Where the trail says that it was deployed. */
    private List<Named> named(String sha256) {
        return trail.deployments().stream()
                .flatMap(link -> link.steps().stream())
                .filter(step -> step.kind().equals(DeploymentAuditing.DEPLOYED))
                .flatMap(step -> named(sha256, step.data()))
                .toList();
    }

    private static Stream<Named> named(String sha256, Map<String, Object> data) {
        var versions = maps(data.get("definitions"))
                .filter(definition -> "process".equals(definition.get("kind")))
                .map(definition -> new ProcessVersionId(String.valueOf(definition.get("definition"))))
                .toList();
        return maps(data.get("files"))
                .filter(file -> sha256.equals(file.get("sha256")))
                .map(file -> String.valueOf(file.get("name")))
                .filter(name -> name.matches(".*\\.(bpmn|dmn|form)"))
                .map(name -> new Named(String.valueOf(data.get("deployment")), name, versions));
    }

    private static Stream<? extends Map<?, ?>> maps(@Nullable Object list) {
        return list instanceof List<?> all
                ? all.stream().flatMap(each -> each instanceof Map<?, ?> map ? Stream.of(map) : Stream.empty())
                : Stream.empty();
    }

    /**
     * @param deployment that it came with
     * @param versions of processes that came with it, too
     */
    private record Named(String deployment, String name, List<ProcessVersionId> versions) {}

    /** A file of a package. */
    record Model(String name, byte[] bytes) {

        String type() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }
}
