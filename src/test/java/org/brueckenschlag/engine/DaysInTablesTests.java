package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.brueckenschlag.catalogue.DecidingTables;
import org.brueckenschlag.catalogue.TableTrial.Hit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A column of the type that the Camunda Modeler calls "date" takes the days that forms answer. */
class DaysInTablesTests {

    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="D" name="d" namespace="n"><decision id="d" name="d"><decisionTable hitPolicy="FIRST">
              <input id="i"><inputExpression id="e" typeRef="date"><text>tag</text></inputExpression></input>
              <output id="o" name="naechster" typeRef="date"/>
              <rule id="early"><inputEntry id="a"><text>&lt; date("2026-06-01")</text></inputEntry><outputEntry id="b"><text>date("2026-06-02")</text></outputEntry></rule>
              <rule id="june"><inputEntry id="c"><text>[date("2026-06-01")..date("2026-06-30")]</text></inputEntry><outputEntry id="f"><text>"2026-07-01"</text></outputEntry></rule>
              <rule id="other"><inputEntry id="g"><text>-</text></inputEntry><outputEntry id="h"><text>null</text></outputEntry></rule>
            </decisionTable></decision></definitions>""";

    private final DecidingTables tables = RealTables.tables();

    @Test
    void daysAreCompared() {
        assertThat(decided("2026-05-31").row()).isEqualTo("early");
        assertThat(decided("2026-06-30").row()).isEqualTo("june");
        assertThat(decided("2026-06-30T23:00").row()).isEqualTo("june");
        assertThat(decided("2026-07-01").row()).isEqualTo("other");
    }

    @Test
    void andGivenAsAFormWouldHaveGivenThem() {
        assertThat(decided("2026-05-31").gives()).isEqualTo(Map.of("naechster", "2026-06-02"));
        assertThat(decided("2026-06-30").gives()).isEqualTo(Map.of("naechster", "2026-07-01"));
    }

    @Test
    void anOpenQuestionIsNoDay() {
        assertThat(decided(null).row()).isEqualTo("other");
        assertThat(decided("").row()).isEqualTo("other");
    }

    @Test
    void andWhatIsNoDayIsRefusedAsEver() {
        assertThatThrownBy(() -> decided("bald")).isInstanceOf(IllegalArgumentException.class);
    }

    private Hit decided(@Nullable String day) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("tag", day);
        return tables.decide(TABLE, "d", values).getFirst();
    }
}
