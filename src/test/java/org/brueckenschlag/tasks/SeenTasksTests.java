package org.brueckenschlag.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Probelauf.NORDWINKEL;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.StatementCount;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.TaskId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not asked again about a task that a list has shown. */
@ModuleTest
class SeenTasksTests {

    @Autowired
    Probelauf probelauf;

    @Autowired
    TaskWork work;

    @Autowired
    SeenTasks seen;

    @Test
    void keepTheirMatterAndTellItTheirOwnAgencyAlone() {
        var matter = probelauf.startedUpToBranches();
        var card = probelauf.only(matter, "Task_Links");

        assertThat(seen.matterOf(card.id(), NORDWINKEL)).contains(matter.id());
        assertThat(seen.matterOf(card.id(), new AgencyId("suedtor"))).isEmpty();
        assertThat(seen.matterOf(new TaskId("nie-gesehen"), NORDWINKEL)).isEmpty();
    }

    @Test
    void areClaimedAndCompletedWithOneLookAtTheMatterAndOneAtTheCard() {
        var card = probelauf.only(probelauf.startedUpToBranches(), "Task_Links");

        assertThat(selects(() -> probelauf.as(MEDIATION, () -> {
                    work.claim(card.id());
                    return true;
                })))
                .satisfiesExactly(
                        lock -> assertThat(lock).contains("from matter").endsWith("for update"),
                        found -> assertThat(found).contains("from task_card where id = ?"));
        assertThat(selects(() -> probelauf.complete(MEDIATION, card, Map.of())))
                .satisfiesExactly(
                        lock -> assertThat(lock).contains("from matter").endsWith("for update"),
                        found -> assertThat(found).contains("from task_card where id = ?"));
    }

    /** Those on the tables of matters and tasks. */
    private static List<String> selects(Runnable work) {
        return StatementCount.during(work).sql().stream()
                .map(sql -> sql.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .filter(sql -> sql.startsWith("select"))
                .filter(sql -> sql.contains("from matter") || sql.contains("from task_card"))
                .toList();
    }
}
