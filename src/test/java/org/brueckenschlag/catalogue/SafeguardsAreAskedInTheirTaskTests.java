package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That some other task asks the same does not help whoever does this one. */
class SafeguardsAreAskedInTheirTaskTests {

    @ParameterizedTest
    @CsvSource({
        "Task_DatenPruefen, anfrage_aufnehmen, catalogue.protected-asks",
        "Task_VorgespraechFuehren, auftrag_klaeren, catalogue.protected-asks",
        "Task_KonfliktAnalysieren, auftrag_klaeren, "
    })
    void aTaskWithAnotherFormIsRefusedWhereItNoLongerAsks(String task, String form, String sentence) {
        var model = text("konfliktmediation.bpmn");
        var other =
                model.replaceFirst("(<bpmn:userTask id=\"" + task + "\"[^>]*camunda:formRef=\")[^\"]*", "$1" + form);
        assertThat(other).isNotEqualTo(model);

        assertThat(errors("konfliktmediation.bpmn", other))
                .extracting(PackageFinding::key)
                .containsOnly(sentence == null ? new String[0] : new String[] {sentence});
    }

    @Test
    void aBoxThatIsTickedBeforeAnybodyLookedIsRefused() {
        var form = text("daten_pruefen.form");
        var ticked = form.replaceFirst("\"key\": \"keine_personendaten\",", "$0 \"defaultValue\": true,");
        assertThat(ticked).isNotEqualTo(form);

        assertThat(errors("daten_pruefen.form", ticked))
                .extracting(PackageFinding::key)
                .containsOnly("catalogue.protected-ticked");
    }

    private static String text(String file) {
        return new String(ShippedPackages.files("konfliktmediation").get(file), UTF_8);
    }

    private static List<PackageFinding> errors(String file, String content) {
        var files = ShippedPackages.files("konfliktmediation");
        files.put(file, content.getBytes(UTF_8));
        return RealPolicy.ofModels().check(new PackageFiles("konfliktmediation", files, true)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
