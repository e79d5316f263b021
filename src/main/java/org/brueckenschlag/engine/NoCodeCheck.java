package org.brueckenschlag.engine;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.catalogue.PackageCheck;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.springframework.stereotype.Component;

/**
 * No model runs code or reaches out: the engine's switches leave classes and shell tasks open, and some of it would run
 * while it is parsed.
 */
@Component
class NoCodeCheck implements PackageCheck {

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var findings = new ArrayList<PackageFinding>();
        candidate.files().forEach((name, bytes) -> {
            if (name.endsWith(".bpmn") || name.endsWith(".dmn")) {
                CodeInModels.find(bytes, candidate.shared())
                        .forEach(found -> findings.add(PackageFinding.error(
                                "code", name, found.element(), found.line(), found.key(), found.what())));
            }
        });
        return findings;
    }
}
