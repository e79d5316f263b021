package org.brueckenschlag.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.brueckenschlag.shared.Refused;
import org.junit.jupiter.api.Test;

/** What a form's file says about rows and columns. */
class StandingSideBySideTests {

    private final Forms forms = RealForms.forms();

    @Test
    void aLineIsDividedAmongThoseThatStandInIt() {
        var form = forms.read(form("""
                "row": "R1", "columns": null""", """
                "row": "R1", "columns": 10"""));

        assertThat(form.seats().get("A").parts()).isEqualTo(6);
        assertThat(form.seats().get("B").parts()).isEqualTo(10);
        assertThat(form.seats().get("A").row()).isEqualTo(form.seats().get("B").row());
    }

    @Test
    void whatStandsAloneTakesTheWholeLineUnlessItSaysOtherwise() {
        var form = forms.read(form("""
                "row": "R1", "columns": null""", """
                "row": "R2", "columns": 8"""));

        assertThat(form.seats()).containsOnlyKeys("B");
        assertThat(form.seats().get("B").parts()).isEqualTo(8);
    }

    @Test
    void moreThanALineOrLessThanAPartIsRefused() {
        for (var wrong : new String[] {"0", "17", "2.5", "\"breit\""}) {
            var refused = catchThrowableOfType(
                    Refused.class, () -> forms.read(form("\"columns\": " + wrong, "\"row\": \"R2\"")));

            assertThat(refused.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.arguments()).contains("layout.columns"));
        }
    }

    private static String form(String first, String second) {
        return """
                {"id": "f", "type": "default", "components": [
                  {"id": "A", "type": "checkbox", "key": "offen", "label": "Offen", "layout": {%s}},
                  {"id": "B", "type": "checkbox", "key": "erreicht", "label": "Erreicht", "layout": {%s}}]}""".formatted(first, second);
    }
}
