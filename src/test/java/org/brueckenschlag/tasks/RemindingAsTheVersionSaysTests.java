package org.brueckenschlag.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.forms.RealForms;
import org.brueckenschlag.ui.OneProcess;
import org.junit.jupiter.api.Test;

class RemindingAsTheVersionSaysTests {

    private static final Instant BEGUN = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-06-11T08:00:00Z");

    @Test
    void afterHalfOfTheTime() {
        assertThat(at("T", Map.of("erinnerung", "50 %"))).isEqualTo("2026-06-06T08:00:00Z");
    }

    @Test
    void afterFourFifthsWhereItSaysNothing() {
        assertThat(at("T", Map.of())).isEqualTo("2026-06-09T08:00:00Z");
        assertThat(at("T", Map.of("erinnerung", "bald"))).isEqualTo("2026-06-09T08:00:00Z");
        assertThat(at("gone", Map.of("erinnerung", "50 %"))).isEqualTo("2026-06-09T08:00:00Z");
    }

    @Test
    void neverWithoutADeadline() {
        assertThat(reminders(Map.of()).at(OneProcess.VERSION, "T", BEGUN, null)).isNull();
    }

    private static String at(String element, Map<String, String> properties) {
        return String.valueOf(reminders(properties).at(OneProcess.VERSION, element, BEGUN, DUE));
    }

    private static Reminders reminders(Map<String, String> properties) {
        var task = new ProcessElement(
                "T",
                ProcessElement.Kind.USER_TASK,
                "Prüfen",
                null,
                null,
                "fachkraft",
                null,
                properties,
                null,
                List.of());
        return new Reminders(
                new OneProcess(RealForms.forms()) {
                    @Override
                    public ProcessModel model(ProcessVersionId version) {
                        return new ProcessModel(
                                version, "p", 1, false, "P", "", List.of(task), List.of(), Map.of(), Set.of());
                    }
                },
                (from, to) -> 0);
    }
}
