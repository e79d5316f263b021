package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.forms.FormComponent.Option;

/** A decision table that there was not before: it looks at one question, gives one result, and has no row yet. */
public final class BegunTable {

    private BegunTable() {}

    /**
     * @param key by which diagrams ask it
     * @param process key of the process whose package it stands in
     * @param type of what the question asks, from {@link OfferedAnswers#type}
     * @param result name of it, by which diagrams take it
     * @param heading of the result
     * @param answers that the result can be
     */
    public static DraftTable of(
            String key,
            String name,
            String process,
            FormQuestion question,
            String type,
            String result,
            String heading,
            List<Option> answers) {
        var values =
                answers.stream().map(Option::value).map(WrittenCell::quoted).collect(Collectors.joining(","));
        var empty = """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" \
                xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Definitions_%1$s" name="%2$s" \
                namespace="http://brueckenschlag.org/%3$s" \
                expressionLanguage="https://www.omg.org/spec/DMN/20191111/FEEL/">
                  <decision id="%1$s" name="%2$s" camunda:historyTimeToLive="P1825D">
                    <decisionTable id="DecisionTable_%1$s" hitPolicy="FIRST">
                      <output id="Output_%1$s_1" label="%4$s" name="%5$s" typeRef="string">
                        <outputValues id="OutputValues_%1$s_1">
                          <text>%6$s</text>
                        </outputValues>
                      </output>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(
                        key,
                        ColumnText.attribute(name),
                        process,
                        ColumnText.attribute(heading),
                        result,
                        TableText.escaped(values));
        return DraftColumns.asking(DraftTable.of(empty), question, type);
    }
}
