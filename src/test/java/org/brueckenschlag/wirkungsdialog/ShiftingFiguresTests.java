package org.brueckenschlag.wirkungsdialog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.OpenedPackages;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ShippedPackages;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.wirkungsdialog.FiguresOnDraft.Shifted;
import org.junit.jupiter.api.Test;

/** An indicator that finds all it asks for can nevertheless mean something else from one version to the next. */
class ShiftingFiguresTests {

    private static final ProcessModel PROCESS = OpenedPackages.of(
                    "konfliktmediation",
                    ShippedPackages.files("konfliktmediation").entrySet().stream()
                            .collect(toMap(Map.Entry::getKey, file -> new String(file.getValue(), UTF_8))))
            .model();

    @Test
    void whereTheStepThatItCountsComesAfterAnotherWait() {
        var waits = changed("Event_DreiMonateVorbei", new Difference(Aspect.WAIT, "P3M", "P4M"));

        assertThat(shiftedBy(waits)).contains("KM-09").doesNotContain("KM-10", "KM-01");
    }

    @Test
    void andItIsToldWhatChangesAboutItAlone() {
        var wait = new Difference(Aspect.WAIT, "P3M", "P4M");
        var waits = changed("Event_DreiMonateVorbei", new Difference(Aspect.NAME, "nach 3", "nach 4"), wait);

        assertThat(new ShiftedFigures(PROCESS, List.of(waits)).among(new IndicatorCatalogue().all()))
                .filteredOn(each -> each.indicator().id().equals("KM-09"))
                .flatExtracting(Shifted::because)
                .flatExtracting(VersionChange::differences)
                .containsExactly(wait);
    }

    @Test
    void anotherNameAloneShiftsNone() {
        assertThat(shiftedBy(changed("Task_NachsorgeDreiMonate", new Difference(Aspect.NAME, "nach 3", "nach 4"))))
                .isEmpty();
    }

    @Test
    void whereAnAnswerThatItReadsIsAskedForOtherwise() {
        var options = new VersionChange(
                "question",
                null,
                Manner.CHANGED,
                "Hält die Vereinbarung?",
                Set.of("einhaltung"),
                List.of(new Difference(Aspect.OPTIONS, "", "gar nicht")));
        var help = options.with(List.of(new Difference(Aspect.HELP, "", "Fragen Sie jede Gruppe.")));

        assertThat(shiftedBy(options)).contains("KM-09", "KM-10").doesNotContain("KM-14");
        assertThat(shiftedBy(help)).isEmpty();
    }

    @Test
    void aDeadlineShiftsWhatAsksWhetherDeadlinesAreKept() {
        var deadline =
                changed("Task_VereinbarungFesthalten", new Difference(Aspect.PROPERTY, "frist: 5 WT", "frist: 7 WT"));

        assertThat(shiftedBy(deadline)).containsExactly("WD-03");
    }

    @Test
    void whatIsNewOrGoneIsNotSomethingElse() {
        var come = new VersionChange("user_task", "Task_Neu", Manner.ADDED, "Zwischenbilanz", List.of());
        var gone = new VersionChange("user_task", "Task_NachsorgeDreiMonate", Manner.REMOVED, "Nachsorge", List.of());

        assertThat(shiftedBy(come, gone)).isEmpty();
    }

    private static List<String> shiftedBy(VersionChange... changes) {
        return new ShiftedFigures(PROCESS, List.of(changes))
                .among(new IndicatorCatalogue().all()).stream()
                        .map(shifted -> shifted.indicator().id())
                        .toList();
    }

    private static VersionChange changed(String element, Difference... differences) {
        return new VersionChange("element", element, Manner.CHANGED, "", List.of(differences));
    }
}
