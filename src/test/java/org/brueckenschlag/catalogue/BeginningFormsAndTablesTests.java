package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.forms.FormComponent.Option;
import org.junit.jupiter.api.Test;

/** Forms and tables that a package did not have are what the policy accepts and the editors read. */
class BeginningFormsAndTablesTests {

    private final DeploymentPolicy policy = RealPolicy.ofModels();

    @Test
    void aFormThatAsksNothingYetIsNoFaultAndCanBeAskedMore() {
        var form = DraftForm.begun("neue_aufgabe");
        var files = ShippedPackages.files("konfliktmediation");
        files.put("neue_aufgabe.form", form.json().getBytes(UTF_8));

        assertThat(form.questions()).isEmpty();
        assertThat(form.adding(Kind.TICK, "fertig", "Fertig?", List.of(), null).questions())
                .hasSize(1);
        assertThat(errors(files)).isEmpty();
    }

    @Test
    void aTableLooksAtOneQuestionAndGivesOneResultAndTakesRows() {
        var table = table("Wer & \"was\"?");

        assertThat(table.name()).isEqualTo("Wer & \"was\"?");
        assertThat(table.decision()).isEqualTo("zustaendig");
        assertThat(table.inputs()).extracting(DraftTable.Column::expression).containsExactly("ort");
        assertThat(table.outputs()).extracting(DraftTable.Column::values).containsExactly(List.of("team_a", "team_b"));
        assertThat(table.rows()).isEmpty();
        assertThat(table.adding(table.freeId(), null).rows()).hasSize(1);
        assertThat(ColumnText.ids(table.dmn())).hasSizeGreaterThan(5);
    }

    @Test
    void andAStepMayAskIt() {
        var files = ShippedPackages.files("konfliktmediation");
        files.put("zustaendig.dmn", table("Zuständig").dmn().getBytes(UTF_8));

        assertThat(errors(files)).isEmpty();
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        assertThat(PlainCode.of("Neue Aufgabe", Set.of())).isEqualTo("neue_aufgabe");
        assertThat(PlainCode.of("Neue Aufgabe", Set.of("neue_aufgabe", "neue_aufgabe_2")))
                .isEqualTo("neue_aufgabe_3");
    }

    private static DraftTable table(String name) {
        var form = DraftForm.begun("f")
                .adding(Kind.ONE, "ort", "Wo?", List.of(new Option("hof", "Hof"), new Option("park", "Park")), null);
        return BegunTable.of(
                "zustaendig",
                name,
                "konfliktmediation",
                form.questions().getFirst(),
                "string",
                "zustaendig",
                "Zuständig",
                List.of(new Option("team_a", "Team A"), new Option("team_b", "Team B")));
    }

    private List<PackageFinding> errors(Map<String, byte[]> files) {
        return policy.check(new PackageFiles("konfliktmediation", files, true)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
