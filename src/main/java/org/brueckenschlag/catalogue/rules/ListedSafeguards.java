package org.brueckenschlag.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.ProtectedElements;
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
        return Safeguards.possible(process).elements().stream()
                .map(Safeguards::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> redactions() {
        return Safeguards.all().elements().stream()
                .filter(element -> Role.DATENSCHUTZ.key().equals(Safeguards.role(element)))
                .map(Safeguards::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> questions(String process, String form) {
        return Safeguards.possible(process).fields().stream()
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
                .forEach(model -> model.executable()
                        .forEach(process -> checks.forEach(check -> check.look(after, model, process, had, findings))));
        return findings.all();
    }

    private Safeguards had(Candidate before, Safeguards possible) {
        var had = new ArrayList<Safeguards>();
        before.models()
                .forEach(model -> model.executable()
                        .forEach(process ->
                                checks.forEach(check -> had.add(check.held(before, model, process, possible)))));
        return new Safeguards(
                together(had.stream().map(Safeguards::elements)),
                together(had.stream().map(Safeguards::fields)),
                together(had.stream().map(Safeguards::tables)),
                together(had.stream().map(Safeguards::reported)),
                together(had.stream().map(Safeguards::ways)));
    }

    private static List<String> together(Stream<List<String>> lists) {
        return lists.flatMap(List::stream).distinct().toList();
    }
}
