package org.brueckenschlag.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.PackageGate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every file can be read, in bounded time and memory ({@code security.md} 2.2 "XML", "Resource exhaustion"; 2.3, 1–2).
 */
@Component
@Order(2)
class ReadableFilesGate implements PackageGate {

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var findings = new ArrayList<PackageFinding>();
        candidate
                .files()
                .forEach((name, bytes) -> refusal(name, bytes)
                        .ifPresent(why -> findings.add(PackageFinding.error(
                                why.rule(), name, null, Math.max(why.line(), 1), why.key(), Math.max(why.line(), 1)))));
        return findings;
    }

    private static Optional<Unreadable> refusal(String name, byte[] bytes) {
        try {
            if (name.endsWith(".bpmn") || name.endsWith(".dmn")) {
                XmlTree.read(bytes);
            } else {
                Utf8.check(bytes);
                if (name.endsWith(".form")) {
                    JsonDepth.check(bytes);
                }
            }
            return Optional.empty();
        } catch (Unreadable why) {
            return Optional.of(why);
        }
    }
}
