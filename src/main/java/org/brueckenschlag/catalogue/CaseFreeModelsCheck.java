package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamReader;
import org.brueckenschlag.casefree.PersonalFields;
import org.brueckenschlag.casefree.PersonalFields.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A model keeps no person in its variables: neither by fields of its own nor by who began it. */
@Component
@Order(10)
class CaseFreeModelsCheck implements PackageCheck {

    private static final String RULE = "person-field";

    /** Attributes that name a variable, by the element's local name in the engine's namespace. */
    private static final Map<String, List<String>> VARIABLES = Map.of(
            "inputParameter", List.of("name"),
            "outputParameter", List.of("name"),
            "in", List.of("target"),
            "out", List.of("target"),
            "formProperty", List.of("id", "name", "variable"),
            "entry", List.of("key"));

    private static final List<String> VARIABLES_OF_TASKS = List.of("resultVariable", "elementVariable");

    private final PersonalFields personal = PersonalFields.shipped();

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var findings = new ArrayList<PackageFinding>();
        candidate.files().forEach((name, bytes) -> {
            if (name.endsWith(".bpmn")) {
                ModelVisitor.visit(bytes, (xml, id, line) -> new Look(name, id, line, findings).at(xml));
            }
        });
        return findings;
    }

    private final class Look {

        private final String file;
        private final String element;
        private final int line;
        private final List<PackageFinding> findings;

        Look(String file, String element, int line, List<PackageFinding> findings) {
            this.file = file;
            this.element = element;
            this.line = line;
            this.findings = findings;
        }

        void at(XMLStreamReader xml) {
            for (var variable : VARIABLES_OF_TASKS) {
                key(xml.getAttributeValue(Xml.CAMUNDA, variable), Answers.WORDS);
            }
            if (xml.getAttributeValue(Xml.CAMUNDA, "initiator") != null) {
                findings.add(PackageFinding.error("initiator", file, element, line, "catalogue.initiator"));
            }
            if (!Xml.CAMUNDA.equals(xml.getNamespaceURI())) {
                return;
            }
            for (var variable : VARIABLES.getOrDefault(xml.getLocalName(), List.of())) {
                key(xml.getAttributeValue(null, variable), Answers.WORDS);
            }
            if (xml.getLocalName().equals("formField")) {
                field(xml);
            }
        }

        private void field(XMLStreamReader xml) {
            var answers = switch (Objects.requireNonNullElse(xml.getAttributeValue(null, "type"), "")
                    .toLowerCase(Locale.ROOT)) {
                case "boolean" -> Answers.TICK;
                case "enum" -> Answers.CHOICE;
                case "long" -> Answers.NUMBER;
                case "date" -> Answers.DAY;
                default -> Answers.WORDS;
            };
            if (!key(xml.getAttributeValue(null, "id"), answers)) {
                var label = Objects.requireNonNullElse(xml.getAttributeValue(null, "label"), "");
                personal.inLabel(label, answers).ifPresent(datum -> refuse(label, datum.word()));
            }
        }

        private boolean key(@Nullable String key, Answers answers) {
            if (key == null || key.isEmpty()) {
                return false;
            }
            var datum = personal.inKey(key, answers);
            datum.ifPresent(found -> refuse(key, found.word()));
            return datum.isPresent();
        }

        private void refuse(String text, String word) {
            findings.add(PackageFinding.error(RULE, file, element, line, "casefree.person-field", text, word));
        }
    }
}
