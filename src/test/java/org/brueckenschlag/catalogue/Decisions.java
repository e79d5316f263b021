package org.brueckenschlag.catalogue;

/** A file of decisions that ask each other, as dmn-js writes it: a table asks two formulas. */
public final class Decisions {

    public static final String ASKS_THE_SIZE =
            "<informationRequirement id=\"R2\"><requiredDecision href=\"#groesse\" /></informationRequirement>";

    public static final String THAT_ASK_EACH_OTHER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="Definitions_vorrang" name="Vorrang der Anfragen" namespace="http://brueckenschlag.org/test" expressionLanguage="https://www.omg.org/spec/DMN/20191111/FEEL/">
              <decision id="gewicht" name="Gewicht">
                <variable id="V1" name="gewicht" typeRef="integer" />
                <literalExpression id="L1" expressionLanguage="feel"><text>gruppen * 2</text></literalExpression>
              </decision>
              <decision id="groesse" name="Größe">
                <variable id="V2" name="groesse" typeRef="string" />
                <literalExpression id="L2" expressionLanguage="feel"><text>if gruppen &gt; 3 then "gross" else "klein"</text></literalExpression>
              </decision>
              <decision id="vorrang" name="Vorrang">
                <informationRequirement id="R1"><requiredDecision href="#gewicht" /></informationRequirement>
                %s
                <decisionTable id="T" hitPolicy="FIRST">
                  <input id="I1" label="Gewicht"><inputExpression id="X1" typeRef="integer" expressionLanguage="feel"><text>gewicht</text></inputExpression></input>
                  <output id="O1" label="Weg" name="weg" typeRef="string" />
                  <rule id="Z1"><inputEntry id="C1"><text>&gt;= 6</text></inputEntry><outputEntry id="C2"><text>"eilig"</text></outputEntry></rule>
                  <rule id="Z2"><inputEntry id="C3"><text></text></inputEntry><outputEntry id="C4"><text>"spaeter"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """.formatted(ASKS_THE_SIZE);

    public static final String THE_TABLE_ALONE = THAT_ASK_EACH_OTHER
            .replaceAll("(?s)<decision id=\"g.*?</decision>", "")
            .replaceAll("(?s)<informationRequirement.*?</informationRequirement>", "");

    private Decisions() {}
}
