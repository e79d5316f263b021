package org.brueckenschlag.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.ADMIN;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Probelauf.MEDIATION_B;
import static org.brueckenschlag.Refusals.refused;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.StatementCount;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.tasks.TaskFilter.Sort;
import org.brueckenschlag.tasks.TaskFilter.Whose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class TheTaskListTests {

    @Autowired
    Probelauf probelauf;

    @Autowired
    TaskWork work;

    @Autowired
    TaskLists lists;

    @Test
    void showsTheFreeOnesOfMyRolesAndMine() {
        var matter = probelauf.startedUpToBranches();
        var left = probelauf.only(matter, "Task_Links");
        var right = probelauf.only(matter, "Task_Rechts");
        var me = Probelauf.actor("t-zaehlt", Probelauf.NORDWINKEL, Role.MEDIATION, Role.FACHKRAFT);
        probelauf.as(me, () -> work.claim(left.id()));

        assertThat(ids(me, of(matter.number(), Whose.ALL)))
                .containsExactlyInAnyOrder(left.id().value(), right.id().value());
        assertThat(ids(me, of(matter.number(), Whose.MINE)))
                .containsExactly(left.id().value());
        assertThat(ids(me, of(matter.number(), Whose.FREE)))
                .containsExactly(right.id().value());
        assertThat(ids(MEDIATION, of(matter.number(), Whose.ALL)))
                .containsExactly(right.id().value());
        for (var stranger : List.of(FACHKRAFT, LEITUNG, ADMIN, MEDIATION_B)) {
            assertThat(ids(stranger, of(matter.number(), Whose.ALL))).isEmpty();
            assertThat(probelauf.as(stranger, () -> lists.count(of(matter.number(), Whose.ALL))))
                    .isZero();
        }
        assertThat(ids(me, filter(Whose.ALL, Role.FACHKRAFT, matter.number(), null, Sort.DUE, null, 10)))
                .isEmpty();
        assertThat(probelauf.as(me, () -> lists.count(of(matter.number(), Whose.ALL))))
                .isEqualTo(2);
    }

    @Test
    void isPagedWithoutGapsAndDoublesInEachOrderWhileTasksComeAndGo() {
        for (var sort : Sort.values()) {
            var role = Probelauf.actor("t-blaettert", Probelauf.NORDWINKEL, Role.FACHKRAFT, Role.MEDIATION);
            for (var number = 0; number < 4; number++) {
                probelauf.start();
                probelauf.startedUpToBranches();
            }
            var before = all(role, sort, 200);

            var first = page(role, sort, null, 3);
            probelauf.start();
            probelauf.startedUpToBranches();
            var seen = new ArrayList<>(first.items());
            for (var next = first.next(); next != null; ) {
                var page = page(role, sort, next, 3);
                seen.addAll(page.items());
                next = page.next();
            }

            assertThat(seen).as("order " + sort).extracting(TaskCard::id).doesNotHaveDuplicates();
            assertThat(seen)
                    .extracting(TaskCard::id)
                    .containsSubsequence(before.stream().map(TaskCard::id).toList());
            assertThat(seen).isSortedAccordingTo(order(sort));
        }
    }

    @Test
    void readsOnlyTheReadModel() {
        probelauf.startedUpToBranches();

        var page = StatementCount.during(() -> probelauf.as(MEDIATION, () -> lists.page(TaskFilter.all(50))));
        assertThat(page.sql()).singleElement().asString().doesNotContain("ACT_");
        var counts = StatementCount.during(() -> probelauf.as(MEDIATION, lists::counts));
        assertThat(counts.sql()).singleElement().asString().doesNotContain("ACT_");
    }

    @Test
    void readsTheTasksOfManyMattersAtOnce() {
        var branches = probelauf.startedUpToBranches();
        var begun = probelauf.start();
        var foreign = probelauf.start(Probelauf.FACHKRAFT_B);
        probelauf.as(MEDIATION, () -> {
            var task = probelauf.only(branches, "Task_Links").id();
            work.saveDraft(task, Map.of());
        });
        var asked = List.of(branches.id(), begun.id(), foreign.id(), new MatterId("none"), begun.id());
        var found = new HashMap<MatterId, List<TaskCard>>();

        var counted = StatementCount.during(() -> probelauf.as(MEDIATION, () -> found.putAll(lists.ofMatters(asked))));

        assertThat(counted.sql()).singleElement().asString().doesNotContain("ACT_");
        assertThat(found).containsOnlyKeys(branches.id(), begun.id());
        for (var matter : List.of(branches, begun)) {
            assertThat(found.get(matter.id()))
                    .isEqualTo(probelauf.as(MEDIATION, () -> lists.ofMatter(matter.id())))
                    .isNotEmpty();
        }
        assertThat(found.get(branches.id()))
                .filteredOn(TaskCard::draft)
                .extracting(TaskCard::element)
                .containsExactly("Task_Links");
        assertThat(probelauf.as(ADMIN, () -> lists.ofMatters(asked))).isEmpty();
        assertThat(probelauf.as(ADMIN, () -> lists.ofMatter(branches.id()))).isEmpty();
        assertThat(StatementCount.during(() -> probelauf.as(MEDIATION, () -> lists.ofMatters(List.of())))
                        .statements())
                .isZero();
    }

    @Test
    void countsWhatItShows() {
        var me = Probelauf.actor("t-zahlen", Probelauf.SUEDTOR, Role.FACHKRAFT);
        var before = probelauf.as(me, lists::counts);
        var matter = probelauf.start(Probelauf.FACHKRAFT_B);
        var other = probelauf.start(Probelauf.FACHKRAFT_B);
        probelauf.as(
                me, () -> work.claim(probelauf.only(matter, "Task_Aufnehmen").id()));

        var counts = probelauf.as(me, lists::counts);

        assertThat(counts.mine()).isEqualTo(before.mine() + 1);
        assertThat(counts.free()).isEqualTo(before.free() + 1);
        assertThat(counts.all()).isEqualTo(before.all() + 2);
        assertThat(counts.all()).isEqualTo(probelauf.as(me, () -> lists.count(TaskFilter.all(1))));
        assertThat(other.isOpen()).isTrue();
    }

    @Test
    void isSearchedByNumberTitlePlaceAndTask() {
        var matter = probelauf.startedUpToBranches();
        for (var text : List.of(matter.number(), "lärm im INNENHOF", "Nordwinkel", "linken zweig")) {
            assertThat(ids(MEDIATION, filter(Whose.ALL, null, matter.number(), text, Sort.DUE, null, 10)))
                    .as(text)
                    .contains(probelauf.only(matter, "Task_Links").id().value());
        }
        for (var text : List.of("%", "_", "' OR ''='", "Task_Links")) {
            assertThat(ids(MEDIATION, filter(Whose.ALL, null, matter.number(), text, Sort.DUE, null, 10)))
                    .as(text)
                    .isEmpty();
        }
        refused("tasks.cursor", () -> page(MEDIATION, Sort.DUE, "kaputt", 10));
        refused(
                "tasks.cursor",
                () -> page(MEDIATION, Sort.PRIORITY, org.brueckenschlag.shared.Cursor.of(List.of("1", "x")), 10));
    }

    @Test
    void putsTheUrgentFirstWhereAskedTo() {
        var calm = probelauf.start();
        var answers = new HashMap<>(Probelauf.enquiry());
        answers.put("stufe", 2);
        probelauf.complete(FACHKRAFT, probelauf.only(calm, "Task_Aufnehmen"), answers);
        var urgent = probelauf.startedUpToBranches();

        var ordered = all(MEDIATION, Sort.PRIORITY, 200).stream()
                .map(TaskCard::matterNumber)
                .toList();

        assertThat(ordered).containsSubsequence(urgent.number(), calm.number());
    }

    private static Comparator<TaskCard> order(Sort sort) {
        Comparator<TaskCard> due =
                Comparator.comparing(card -> card.due() == null ? java.time.Instant.MAX : card.due());
        return switch (sort) {
            case DUE -> due;
            case CREATED -> Comparator.comparing(TaskCard::createdAt).reversed();
            case PRIORITY ->
                Comparator.<TaskCard>comparingInt(card -> JdbcCardRow.urgency(card.priority()))
                        .thenComparing(due);
        };
    }

    private List<TaskCard> all(Actor actor, Sort sort, int limit) {
        return page(actor, sort, null, limit).items();
    }

    private Page<TaskCard> page(Actor actor, Sort sort, String after, int limit) {
        return probelauf.as(actor, () -> lists.page(filter(Whose.ALL, null, null, null, sort, after, limit)));
    }

    private List<String> ids(Actor actor, TaskFilter filter) {
        return probelauf.as(actor, () -> lists.page(filter)).items().stream()
                .map(card -> card.id().value())
                .toList();
    }

    private static TaskFilter of(String number, Whose whose) {
        return filter(whose, null, number, null, Sort.DUE, null, 200);
    }

    private static TaskFilter filter(
            Whose whose, Role group, String number, String text, Sort sort, String after, int limit) {
        return new TaskFilter(whose, group, null, null, text, number, after, sort, limit);
    }
}
