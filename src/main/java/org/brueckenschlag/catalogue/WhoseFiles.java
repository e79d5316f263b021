package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** To which process files belong that somebody sends. */
@Component
class WhoseFiles {

    static final String DIAGRAM = ".bpmn";

    private static final byte[] MARK = "\uFEFF".getBytes(UTF_8);

    private final DeployedPackages deployed;

    WhoseFiles(DeployedPackages deployed) {
        this.deployed = deployed;
    }

    /**
     * The key of their process, which the agency may not have yet: a diagram says whose it is; forms and tables alone
     * belong to the one process that has files of these names.
     */
    Optional<String> key(Map<String, byte[]> files, AgencyId agency) {
        var diagrams = diagrams(files);
        if (!diagrams.isEmpty()) {
            var keys = diagrams.size() == 1 ? keysIn(files, diagrams.getFirst()) : List.<String>of();
            return keys.size() == 1 ? Optional.of(keys.getFirst()) : Optional.empty();
        }
        var owners = deployed.latest(agency).stream()
                .filter(process -> deployed.files(process.id()).keySet().containsAll(files.keySet()))
                .toList();
        return owners.size() == 1 ? Optional.of(owners.getFirst().key()) : Optional.empty();
    }

    static List<String> diagrams(Map<String, ?> files) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(DIAGRAM))
                .sorted()
                .toList();
    }

    /**
     * Of the processes of a diagram; where one is carried out beside those that a partner's pools only show, of that
     * one alone. None where it cannot be read: the policy says why.
     */
    static List<String> keysIn(Map<String, byte[]> files, String diagram) {
        try {
            var text = new String(files.getOrDefault(diagram, new byte[0]), UTF_8);
            var all = Xml.children(Xml.parse(text), Xml.BPMN, "process").toList();
            var carriedOut = all.stream()
                    .filter(process -> process.getAttribute("isExecutable").equals("true"))
                    .toList();
            return (carriedOut.isEmpty() ? all : carriedOut)
                    .stream().flatMap(WhoseFiles::id).toList();
        } catch (IllegalArgumentException notReadable) {
            return List.of();
        }
    }

    private static Stream<String> id(Element process) {
        return Xml.attribute(process, "id").stream();
    }

    /** The one diagram among them under that name, whatever its file is called. */
    static <T> Map<String, T> withDiagram(String called, Map<String, T> files) {
        var isOne = diagrams(files).size() == 1;
        var placed = new TreeMap<String, T>();
        files.forEach((name, content) -> placed.put(isOne && name.endsWith(DIAGRAM) ? called : name, content));
        return placed;
    }

    /** Some editors begin a UTF-8 file with a byte order mark, which belongs to no word of it. */
    static Map<String, byte[]> withoutMarks(Map<String, byte[]> files) {
        var readable = new TreeMap<String, byte[]>();
        files.forEach((name, bytes) -> readable.put(
                name,
                Arrays.mismatch(bytes, MARK) == MARK.length
                        ? Arrays.copyOfRange(bytes, MARK.length, bytes.length)
                        : bytes));
        return readable;
    }
}
