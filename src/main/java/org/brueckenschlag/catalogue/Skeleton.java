package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * What a new process begins with: a start, a task with a form, the final data check ({@code domain.md} 12.1:
 * everywhere), an end, and the {@link RedactionEvent}.
 */
@Component
class Skeleton {

    /** The package of a new process, by file name. */
    Map<String, String> of(NewProcess process) {
        var files = new TreeMap<String, String>();
        var safeguard = new RedactionEvent();
        files.put(process.key() + ".bpmn", diagram(process, safeguard));
        for (var form : List.of("erste_aufgabe.form", "daten_pruefen.form")) {
            files.put(form, own(form));
        }
        files.putAll(safeguard.form());
        for (var language : List.of("en", "tr")) {
            var name = DraftWords.file(language);
            files.put(name, own(name) + safeguard.words(language));
        }
        return files;
    }

    /** Whether a package of that key comes with the product, deployed or not. */
    static boolean isShipped(String key) {
        return Skeleton.class.getResource("/processes/" + key + "/" + key + ".bpmn") != null;
    }

    private static String diagram(NewProcess process, RedactionEvent safeguard) {
        var root = Xml.parse(own("geruest.bpmn").replace("neuer_prozess", process.key()));
        var model = Xml.child(root, Xml.BPMN, "process").orElseThrow();
        model.setAttribute("name", process.name());
        Xml.descendants(model)
                .filter(property -> "nummernkreis".equals(property.getAttribute("name")))
                .forEach(property -> property.setAttribute("value", process.letters()));
        safeguard.addTo(root, model);
        var plane = Planes.of(root).orElseThrow();
        safeguard
                .drawings()
                .forEach(drawn -> plane.appendChild(root.getOwnerDocument().importNode(drawn, true)));
        return Xml.write(root);
    }

    private static String own(String name) {
        var path = "/catalogue/new_process/" + name;
        try (var stream = Objects.requireNonNull(Skeleton.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
