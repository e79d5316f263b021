package org.brueckenschlag.catalogue.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.ProtectedElements;
import org.brueckenschlag.catalogue.rules.Safeguards.Kind;
import org.brueckenschlag.identity.Role;
import org.springframework.stereotype.Component;

/** Which safeguards there are, and which of them a process has lost. */
@Component
class ListedSafeguards implements ProtectedElements {

    private final List<SafeguardCheck> checks;

    ListedSafeguards(List<SafeguardCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public Set<String> of(String process) {
        return Safeguards.possible(process)
                .of(Kind.ELEMENT)
                .map(Safeguards::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> redactions() {
        return Safeguards.all()
                .of(Kind.ELEMENT)
                .filter(element -> Role.DATENSCHUTZ.key().equals(Safeguards.role(element)))
                .map(Safeguards::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> questions(String process, String form) {
        return Safeguards.possible(process)
                .of(Kind.FIELD)
                .filter(field -> field.startsWith(form + "."))
                .map(Safeguards::question)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<PackageFinding> lost(PackageFiles begun, PackageFiles now) {
        if (Safeguards.isOfShipped(begun.name())) {
            return List.of();
        }
        var had = had(Candidate.read(begun), Safeguards.possible(begun.name()));
        var findings = new Findings();
        var after = Candidate.read(now);
        after.models()
                .forEach(model -> model.executable().stream()
                        .forEach(process -> checks.forEach(check -> check.look(after, model, process, had, findings))));
        return findings.all();
    }

    private Safeguards had(Candidate before, Safeguards possible) {
        return before.models().stream()
                .flatMap(model -> model.executable().stream()
                        .flatMap(process -> checks.stream().map(check -> check.held(before, model, process, possible))))
                .reduce(new Safeguards(Map.of()), Safeguards::and);
    }
}
