package org.brueckenschlag.catalogue.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brueckenschlag.catalogue.PackageFinding;

/** What the rules have found so far. Many faults of one kind say no more than a hundred of them. */
final class Findings {

    private static final int MOST = 300;
    private static final int ENOUGH = 100;

    private final List<PackageFinding> found = new ArrayList<>();

    void error(String rule, Model model, Node node, String key, Object... arguments) {
        add(PackageFinding.error(rule, model.file(), node.place(), node.line(), key, told(model, arguments)));
    }

    /** Whether more of that rule would say no more: looking for them may take its time. */
    boolean hasEnough(String rule) {
        return found.size() >= ENOUGH
                && found.stream().filter(other -> other.rule().equals(rule)).count() >= ENOUGH;
    }

    /** About the package as a whole. */
    void error(String rule, String name, String key) {
        add(PackageFinding.error(rule, name, "", 0, key));
    }

    /** About a file as a whole; not refused. */
    void warn(String rule, String file, String key) {
        add(PackageFinding.warning(rule, file, null, 1, key));
    }

    /** Not refused: the releasing person sees it. */
    void warn(String rule, Model model, Node node, String key, Object... arguments) {
        add(PackageFinding.warning(rule, model.file(), node.place(), node.line(), key, told(model, arguments)));
    }

    List<PackageFinding> all() {
        return List.copyOf(found);
    }

    private void add(PackageFinding finding) {
        if (found.size() < MOST
                || found.stream().noneMatch(other -> other.rule().equals(finding.rule()))) {
            found.add(finding);
        }
    }

    /** An element is told as people call it. */
    private static Object[] told(Model model, Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> switch (argument) {
                    case Node node -> model.name(node);
                    case String text -> PackageFinding.plain(text);
                    default -> argument;
                })
                .toArray();
    }
}
