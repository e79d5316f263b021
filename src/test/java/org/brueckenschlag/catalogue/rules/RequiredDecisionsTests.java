package org.brueckenschlag.catalogue.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.Decisions;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.engine.RealExpressions;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** Decisions that ask each other are refused in words where the engine could not decide them. */
class RequiredDecisionsTests {

    @Test
    void anOrdinaryFileIsAccepted() {
        assertThat(said(Decisions.THAT_ASK_EACH_OTHER)).isEmpty();
    }

    @Test
    void oneThatIsAskedAndMissing() {
        assertThat(said(Decisions.THAT_ASK_EACH_OTHER.replace("#groesse", "#laenge")))
                .containsExactly("ERROR vorrang: „Vorrang“ fragt die Entscheidung „laenge“, die in dieser Datei fehlt. "
                        + "Bitte legen Sie diese an oder lösen Sie die Verbindung.");
    }

    @Test
    void oneThatAsksItselfByADetour() {
        var loop = Decisions.THAT_ASK_EACH_OTHER.replace(
                "<literalExpression id=\"L1\"",
                "<informationRequirement id=\"R3\"><requiredDecision href=\"#vorrang\"/></informationRequirement>"
                        + "<literalExpression id=\"L1\"");

        assertThat(said(loop))
                .containsExactly(
                        "ERROR gewicht: „Gewicht“ fragt auf Umwegen sich selbst. Bitte lösen Sie eine der Verbindungen.",
                        "ERROR vorrang: „Vorrang“ fragt auf Umwegen sich selbst. Bitte lösen Sie eine der Verbindungen.");
    }

    @Test
    void aFormulaWhoseResultHasNoName() {
        assertThat(said(Decisions.THAT_ASK_EACH_OTHER.replaceFirst("<variable id=\"V1\"[^>]*>", "")))
                .singleElement()
                .asString()
                .startsWith("ERROR gewicht: Was die Formel „Gewicht“ ergibt, hat keinen Schlüssel");
    }

    @Test
    void oneWithoutAName() {
        assertThat(said(Decisions.THAT_ASK_EACH_OTHER.replaceFirst("(<decision id=\"vorrang\") name=\"[^\"]*\"", "$1")))
                .containsExactly("ERROR vorrang: Eine Entscheidung hat keinen Namen (Schlüssel „vorrang“). "
                        + "Bitte öffnen Sie „Ganze Datei zeichnen“ und geben Sie ihr einen.");
    }

    @Test
    void oneThatDecidesNothingIsRefusedWhereItIsAskedOnly() {
        var empty = Decisions.THAT_ASK_EACH_OTHER.replaceFirst(
                "(?s)<literalExpression id=\"L1\".*?</literalExpression>", "");

        assertThat(said(empty))
                .singleElement()
                .asString()
                .startsWith("ERROR gewicht: „Gewicht“ entscheidet noch nichts.");
        assertThat(said(empty.replaceFirst("<informationRequirement id=\"R1\">.*?</informationRequirement>", "")))
                .singleElement()
                .asString()
                .startsWith("WARNING gewicht: „Gewicht“ entscheidet noch nichts.");
    }

    /** Each is checked as if it stood alone. */
    @Test
    void codeInAFormulaBesideATable() {
        assertThat(said(Decisions.THAT_ASK_EACH_OTHER.replace(
                        "id=\"L2\" expressionLanguage=\"feel\"", "id=\"L2\" expressionLanguage=\"groovy\"")))
                .singleElement()
                .asString()
                .startsWith("ERROR L2: ");
        assertThat(said(Decisions.THAT_ASK_EACH_OTHER.replace("gruppen * 2", "gruppen *")))
                .singleElement()
                .asString()
                .startsWith("ERROR L1: ");
    }

    private static List<String> said(String dmn) {
        var files = new PackageFiles("probe", Map.of("vorrang.dmn", dmn.getBytes(UTF_8)), false);
        var texts = Texts.in(Texts.GERMAN);
        return new ModelsCheck(Rules.checks(RealExpressions.expressions()))
                .findings(files).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR
                                || finding.rule().equals("required-decision"))
                        .map(finding -> finding.severity() + " " + finding.element() + ": "
                                + texts.get(finding.key(), finding.arguments().toArray()))
                        .toList();
    }
}
