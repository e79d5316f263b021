package org.brueckenschlag.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What the elements of a draft's diagrams are called in other languages. The diagram itself speaks German: whoever
 * changes a name there leaves the others behind, which would say of the new step what the old one was.
 */
public final class TranslatedNames {

    /** Stands for the process itself where others stand by their ids, as the words of a package call it. */
    public static final String PROCESS = "process";

    private static final List<String> LANGUAGES = List.of("en", "tr");

    private final Map<String, String> germanBefore;
    private final Map<String, String> german;
    private final Map<String, Map<String, String>> before;
    private final Map<String, Map<String, String>> words;
    private final Map<String, String> files;

    /**
     * @param begun contents of a draft's files when it was begun, by name
     * @param now as they are
     */
    public TranslatedNames(Map<String, String> begun, Map<String, String> now) {
        this.files = Map.copyOf(now);
        this.germanBefore = names(begun);
        this.german = names(now);
        this.before = words(begun);
        this.words = words(now);
    }

    /** Those that the package speaks beside German. */
    public List<String> languages() {
        return LANGUAGES.stream()
                .filter(language -> !words.getOrDefault(language, Map.of()).isEmpty())
                .toList();
    }

    /** Empty where it has no name there. */
    public String of(String element, String language) {
        return words.getOrDefault(language, Map.of()).getOrDefault(key(element), "");
    }

    /** Whether it was not there when the draft was begun. */
    public boolean isNew(String element) {
        return !germanBefore.containsKey(element);
    }

    /** As the diagram says it; empty without a name. */
    public String german(String element) {
        return german.getOrDefault(element, "");
    }

    /** By the element's id; of those left behind nobody knows whether they fit. */
    public Map<String, String> fitting(String language) {
        return german.keySet().stream()
                .filter(element -> !of(element, language).isBlank() && !isLeftBehind(element, language))
                .collect(Collectors.toMap(element -> element, element -> of(element, language)));
    }

    /** Whether the German name has changed since the draft was begun, and this one has not. */
    public boolean isLeftBehind(String element, String language) {
        var name = german.getOrDefault(element, "");
        var former = germanBefore.getOrDefault(element, "");
        var there = of(element, language);
        return !former.isEmpty()
                && !name.isEmpty()
                && !name.equals(former)
                && !there.isBlank()
                && there.equals(before.getOrDefault(language, Map.of()).get(key(element)));
    }

    List<PackageFinding> findings() {
        return diagrams(files)
                .flatMap(diagram -> inDiagram(files.getOrDefault(diagram, "")).entrySet().stream()
                        .flatMap(element -> finding(diagram, element.getKey(), element.getValue())))
                .toList();
    }

    private Stream<PackageFinding> finding(String diagram, String element, String name) {
        var behind = LANGUAGES.stream()
                .filter(language -> isLeftBehind(element, language))
                .toList();
        if (behind.isEmpty()) {
            return Stream.empty();
        }
        var content = files.getOrDefault(diagram, "");
        var at = content.indexOf("id=\"" + element + '"');
        return Stream.of(PackageFinding.warning(
                TranslationsCheck.RULE,
                diagram,
                element,
                at < 0 ? 0 : (int) content.substring(0, at + 1).lines().count(),
                "catalogue.name-left-behind",
                PackageFinding.plain(name),
                String.join("-", behind),
                behind.stream()
                        .map(language -> PackageFinding.plain(of(element, language)))
                        .collect(Collectors.joining(" / "))));
    }

    /** Its entry in the words of a language. */
    public static String key(String element) {
        return element + ".name";
    }

    private static Stream<String> diagrams(Map<String, String> files) {
        return files.keySet().stream().filter(name -> name.endsWith(".bpmn")).sorted();
    }

    private static Map<String, Map<String, String>> words(Map<String, String> files) {
        return LANGUAGES.stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> TranslationPassages.words(files.getOrDefault(DraftWords.file(language), ""))));
    }

    private static Map<String, String> names(Map<String, String> files) {
        var names = new LinkedHashMap<String, String>();
        diagrams(files).forEach(diagram -> names.putAll(inDiagram(files.getOrDefault(diagram, ""))));
        return names;
    }

    private static String name(Element element) {
        return element.getAttribute("name").strip().replaceAll("\\s+", " ");
    }

    private static Map<String, String> inDiagram(String diagram) {
        var names = new TreeMap<String, String>();
        try {
            var root = Xml.parse(diagram);
            Xml.descendants(root)
                    .filter(element -> Xml.BPMN.equals(element.getNamespaceURI()))
                    .forEach(element -> names.put(element.getAttribute("id"), name(element)));
            Xml.children(root, Xml.BPMN, "process")
                    .max(Comparator.comparing(process -> process.getAttribute("isExecutable")))
                    .ifPresent(process -> names.put(PROCESS, name(process)));
        } catch (IllegalArgumentException halfDrawn) {
            // its findings stand at the diagram
        }
        return names;
    }
}
