package org.brueckenschlag.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.audit.log.TilePath;
import org.brueckenschlag.catalogue.DeployedPackages;
import org.springframework.stereotype.Component;

/** Where the parts of a proof come from. */
@Component
class ProofSource {

    private final JdbcProofs proofs;
    private final JdbcLog log;
    private final JdbcKeys keys;
    private final JdbcTrail trail;
    private final DeployedPackages deployed;

    ProofSource(JdbcProofs proofs, JdbcLog log, JdbcKeys keys, JdbcTrail trail, DeployedPackages deployed) {
        this.proofs = proofs;
        this.log = log;
        this.keys = keys;
        this.trail = trail;
        this.deployed = deployed;
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

    /** A model file by its hash; empty for other files of a package, and where the stored bytes were altered. */
    Optional<Model> model(String sha256) {
        for (var link : trail.deployments()) {
            for (var step : link.steps()) {
                var model = model(sha256, step.data());
                if (model.isPresent()) {
                    return model;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Model> model(String sha256, Map<String, Object> data) {
        if (!(data.get("files") instanceof List<?> files) || !(data.get("deployment") instanceof String deployment)) {
            return Optional.empty();
        }
        for (var file : files) {
            if (file instanceof Map<?, ?> named
                    && sha256.equals(named.get("sha256"))
                    && named.get("name") instanceof String name
                    && name.matches(".*\\.(bpmn|dmn|form)")) {
                return deployed.file(deployment, name).map(bytes -> new Model(name, bytes));
            }
        }
        return Optional.empty();
    }

    /** A file of a package. */
    record Model(String name, byte[] bytes) {

        String type() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }
}
