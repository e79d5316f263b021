package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Names of files as modelling tools save them: a tool lets people call a file as they like, and tells files apart by
 * what stands in them. Inside a package a diagram is called by its process, a table by its decision, a form by its id.
 *
 * @param files bytes by the name in the package
 * @param sent the name that a file came with, where it is another one
 */
record SentNames(Map<String, byte[]> files, Map<String, String> sent) {

    /** A name for people; nothing that leads elsewhere, turns the direction or ends twice in a known way. */
    private static final Pattern FOR_PEOPLE = Pattern.compile("[\\p{L}\\p{N} _.,()&+-]{1,100}\\.(bpmn|dmn|form)");

    private static final Pattern FORM_ID = Pattern.compile("\"id\"\\s*:\\s*\"([A-Za-z_][\\w-]{0,99})\"\\s*[,}]");
    private static final Pattern FORM_REF = Pattern.compile(":formRef\\s*=\\s*\"([\\w-]{1,100})\"");

    SentNames {
        files = new TreeMap<>(files);
        sent = Map.copyOf(sent);
    }

    /** Names that a package can have stay, unless a task names a form by what stands in its file. */
    static SentNames of(Map<String, byte[]> files) {
        var named = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .flatMap(file ->
                        FORM_REF.matcher(new String(file.getValue(), UTF_8)).results())
                .map(reference -> reference.group(1) + ".form")
                .collect(Collectors.toSet());
        var placed = new TreeMap<>(files);
        var sent = new HashMap<String, String>();
        files.forEach((name, bytes) -> {
            var isOurs = NamesOfFilesCheck.isName(name);
            var isMissed = isOurs && name.endsWith(".form") && !named.contains(name);
            if (isMissed || !isOurs && FOR_PEOPLE.matcher(name).matches()) {
                own(name, bytes)
                        .filter(NamesOfFilesCheck::isName)
                        .filter(own -> !isOurs || named.contains(own))
                        .filter(own -> !placed.containsKey(own))
                        .ifPresent(own -> {
                            placed.remove(name);
                            placed.put(own, bytes);
                            sent.put(own, name);
                        });
            }
        });
        return new SentNames(placed, sent);
    }

    /** Each at the file as the sender calls it. */
    List<PackageFinding> told(List<PackageFinding> findings) {
        return findings.stream()
                .map(finding -> finding.of(sent.getOrDefault(finding.file(), finding.file())))
                .toList();
    }

    private static Optional<String> own(String name, byte[] bytes) {
        var text = new String(bytes, UTF_8);
        if (name.endsWith(".form")) {
            // The form's own id is the one outside of its components.
            return outermostId(text).map(id -> id + ".form");
        }
        try {
            var root = Xml.parse(text);
            return name.endsWith(".dmn")
                    ? ids(Xml.children(root).stream().filter(child -> "decision".equals(child.getLocalName())))
                            .map(id -> id + ".dmn")
                    : ids(Xml.children(root, Xml.BPMN, "process")).map(PackageFiles::diagramOf);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> ids(Stream<Element> elements) {
        return elements.map(element -> element.getAttribute("id")).findFirst();
    }

    private static Optional<String> outermostId(String form) {
        var ids = FORM_ID.matcher(form);
        var depth = 0;
        var at = 0;
        while (ids.find()) {
            for (; at < ids.start(); at++) {
                var sign = form.charAt(at);
                depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
            }
            if (depth == 1) {
                return Optional.of(ids.group(1));
            }
        }
        return Optional.empty();
    }
}
