package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ReleasedCopiesOfVersions implements ReleasedCopies {

    private final DeployedPackages deployed;
    private final ProvenCopies copies;

    ReleasedCopiesOfVersions(DeployedPackages deployed, ProvenCopies copies) {
        this.deployed = deployed;
        this.copies = copies;
    }

    @Override
    public Optional<byte[]> file(ProcessVersionId version, String name) {
        return deployed.find(version)
                .map(process -> copies.found(process, deployed.files(version)).get(name))
                .map(text -> text.getBytes(UTF_8));
    }
}
