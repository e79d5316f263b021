package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.brueckenschlag.catalogue.DecisionNames;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

class CallingDecisionsWithoutANameTests {

    static final String FILE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="Definitions_1e8l981">
              <decision id="Decision_1e8l981"><decisionTable id="Table_1"><rule id="Row_1"/></decisionTable></decision>
              <decision id="vorrang" name="Vorrang"/>
            </definitions>
            """;

    final Texts texts = Texts.in(Texts.GERMAN);

    @Test
    void aFindingQuotesNoKey() {
        assertThat(FoundNames.unnamed(texts, Map.of("vorrang.dmn", FILE, "start.form", "{}")))
                .isEqualTo(Map.of("Decision_1e8l981", "Entscheidung ohne Namen"));
    }

    @Test
    void whatStandsInItIsCalledLikeIt() {
        var names = DecisionNames.of(FILE, "Entscheidung ohne Namen");

        assertThat(names.around("Row_1")).contains("Entscheidung ohne Namen");
        assertThat(names.around("vorrang")).contains("Vorrang");
    }

    @Test
    void aFileWithoutANameIsNotCalledByItsKey() {
        assertThat(DecisionNames.ofFile(FILE)).isEmpty();
    }
}
