package org.brueckenschlag.catalogue.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Ids can be kept and told apart ({@code security.md} 2.3, 8); an unusual one is a matter of taste. */
@Component
class IdsCheck implements ModelCheck {

    private static final int LONGEST_KEY = 63;
    private static final int LONGEST = 100;
    private static final Pattern USUAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final Pattern POSSIBLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");
    private static final Set<String> FORBIDDEN = Set.of("__proto__", "constructor", "prototype");

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate.all().forEach(model -> {
            var seen = new HashSet<String>();
            model.root()
                    .all()
                    .filter(node -> !node.id().isEmpty() && !Namespaces.isForeign(node.namespace()))
                    .forEach(node -> look(model, node, seen, findings));
        });
        keysAreUnique(candidate, findings);
    }

    private static void look(Model model, Node node, Set<String> seen, Findings findings) {
        var id = node.id();
        // Fields and enumerated values of different forms may have the same.
        if (!node.namespace().equals(Node.CAMUNDA) && !seen.add(id)) {
            findings.error("id", model, node, "catalogue.id-twice", id);
        }
        if (id.length() > (isKey(node) ? LONGEST_KEY : LONGEST)) {
            findings.error("id", model, node, "catalogue.id-long", isKey(node) ? LONGEST_KEY : LONGEST);
        } else if (!POSSIBLE.matcher(id).matches() || FORBIDDEN.contains(id)) {
            findings.error("id", model, node, "catalogue.id", id);
        } else if (isKey(node) && !USUAL.matcher(id).matches()) {
            findings.warn("id", model, node, "catalogue.id-unusual", id);
        }
    }

    private static boolean isKey(Node node) {
        return node.is("process") || node.name().equals("decision");
    }

    private static void keysAreUnique(Candidate candidate, Findings findings) {
        var keys = new HashSet<String>();
        candidate
                .all()
                .forEach(model -> Stream.concat(
                                model.executable().stream(),
                                model.root().children().stream()
                                        .filter(child -> child.name().equals("decision")))
                        .filter(node -> !keys.add(node.name() + " " + node.id()))
                        .forEach(node -> findings.error("id", model, node, "catalogue.id-twice", node.id())));
    }
}
