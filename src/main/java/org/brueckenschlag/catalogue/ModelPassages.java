package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Everything in a BPMN or DMN file that people can read, comments too. */
final class ModelPassages implements ModelVisitor {

    private static final Set<String> NAMES = Set.of("id", "key");
    private static final Set<String> WORDS =
            Set.of("name", "label", "value", "default", "defaultValue", "description", "title");
    /** Addresses of schemas, references and words of the standard are nobody's, and a machine has written them. */
    private static final Set<String> MACHINES = Set.of(
            "schemaLocation", "targetNamespace", "exporter", "exporterVersion", "namespace", "location", "hitPolicy");

    private static final Pattern COULD_BE_WORDS = Pattern.compile(".*(\\s|@|\\d{6}).*", Pattern.DOTALL);

    /**
     * {@code [0..1000000]}, {@code > 25}: not long enough for a number that reaches anybody, nor beginning like one.
     */
    private static final String LIMIT = "-?(0|[1-9]\\d{0,6})(\\.\\d{1,3})?";

    private static final Pattern LIMITS = Pattern.compile(
            "\\s*([\\[\\](]\\s*%1$s\\s*\\.\\.\\s*%1$s\\s*[\\])\\[]|[<>]=?\\s*%1$s)\\s*".formatted(LIMIT));

    /** To an element whose id has a UUID in it: read as the id is. */
    private static final Pattern REFERENCE = Pattern.compile("\\s*[\\w.-]*%s[\\w.-]*\\s*".formatted(Passage.UUID));

    private final List<Passage> passages = new ArrayList<>();

    static List<Passage> of(byte[] model) {
        var passages = new ModelPassages();
        ModelVisitor.visit(model, passages);
        return passages.passages;
    }

    @Override
    public void element(XMLStreamReader xml, String id, int line) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var name = xml.getAttributeLocalName(i);
            var value = xml.getAttributeValue(i);
            if (NAMES.contains(name) || REFERENCE.matcher(value).matches()) {
                passages.add(Passage.name(value, id, line));
            } else if (WORDS.contains(name)
                    || !MACHINES.contains(name) && COULD_BE_WORDS.matcher(value).matches()) {
                passages.add(Passage.of(value, id, line));
            }
        }
    }

    @Override
    public void text(String text, String id, int line) {
        if (REFERENCE.matcher(text).matches()) {
            passages.add(Passage.name(text.strip(), id, line));
        } else if (!LIMITS.matcher(text).matches()) {
            passages.add(Passage.of(text, id, line));
        }
    }
}
