package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.forms.Conditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeelConditionsTests {

    private final Conditions conditions = new FeelConditions();

    private final Map<String, Object> values = Map.of(
            "gewalt_hinweis",
            "drohung",
            "nur_einzelperson",
            true,
            "eskalationsstufe",
            5L,
            "thema",
            List.of("laerm", "muell"),
            "d1",
            Map.of("triage", "annehmen"),
            "parteigruppen",
            List.of(Map.of("alias", "A", "typ", "jugend"), Map.of("alias", "B", "typ", "eltern")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gewalt_hinweis = \"drohung\"",
                "nur_einzelperson",
                "not(nur_einzelperson = false)",
                "eskalationsstufe >= 4 and eskalationsstufe < 7",
                "eskalationsstufe in [4..7]",
                "gewalt_hinweis in (\"drohung\", \"akut\")",
                "list contains(thema, \"laerm\")",
                "d1.triage != \"ablehnen\"",
                "count(parteigruppen[typ = \"jugend\"]) = 1",
                "some gruppe in parteigruppen satisfies gruppe.typ = \"eltern\"",
                "unbekannt = null",
            })
    void holdWhereTheyAreTrue(String condition) {
        assertThat(conditions.understands(condition)).isTrue();
        assertThat(conditions.holds(condition, values)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gewalt_hinweis = \"akut\"",
                "unbekannt",
                "unbekannt = \"akut\"",
                "unbekannt > 3",
                "unbekannt.teil = 1",
                "not(unbekannt)",
                "list contains(unbekannt, \"laerm\")",
                "count(unbekannt) > 1",
                "eskalationsstufe = \"5\"",
                "gewalt_hinweis",
            })
    void doNotHoldWhereSomethingIsUnknownOrOfAnotherType(String condition) {
        assertThat(conditions.understands(condition)).isTrue();
        assertThat(conditions.holds(condition, values)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gewalt_hinweis = ",
                "count(for i in 1..1000000000 return i) > 0",
                "some i in 1..1000000000 satisfies i = 0",
                "10 ** 999999999 > 1",
                "{a: \"x\", b: a + a, c: b + b}.c = \"x\"",
                "matches(gewalt_hinweis, \"(a+)+$\")",
                "function(x) external { java: { class: \"java.lang.Math\", method signature: \"abs(int)\" } }",
                "count(parteigruppen[count(parteigruppen[count(parteigruppen[typ = \"a\"]) > 0]) > 0]) > 0",
                "((((((((((((((((((((true))))))))))))))))))))",
            })
    void areRefusedWhereTheyCouldRunForLong(String condition) {
        assertThat(conditions.understands(condition)).isFalse();
        assertThat(conditions.holds(condition, values)).isFalse();
    }

    @Test
    void areRefusedWhenTheyAreLong() {
        var condition = "true" + " and true".repeat(60);

        assertThat(conditions.understands(condition)).isFalse();
    }
}
