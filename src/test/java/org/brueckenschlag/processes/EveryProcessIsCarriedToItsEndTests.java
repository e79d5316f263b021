package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.brueckenschlag.Refusals.refused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.brueckenschlag.audit.Redaction;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.engine.BothHistories;
import org.brueckenschlag.engine.TwoHistories;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.brueckenschlag.wirkungsdialog.Indicators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Whatever is shipped, an agency can begin and bring to its end through the services of views and REST, answering what
 * the forms ask, with the clock running: numbers, task lists, guard and trail carry it.
 */
// A database of its own: the clock runs years ahead.
@BothHistories
@TestPropertySource(properties = {"spring.application.name=every-process", "brueckenschlag.processes="})
class EveryProcessIsCarriedToItsEndTests {

    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");
    private static final int MOST_MONTHS = 60;
    private static final int MOST_YEARS = 6;

    /** Where the first choices would go round in circles: a plan that adds up. */
    private static final Map<String, Map<String, Object>> TOLD =
            Map.of("aufgabenplanung", Map.of("ziele", List.of(aWholeGoal())));

    @Autowired
    Matters matters;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    TaskLists lists;

    @Autowired
    TaskWork work;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Trail trail;

    @Autowired
    Redaction redaction;

    @Autowired
    Indicators indicators;

    @Autowired
    MovableClock clock;

    @Autowired
    TwoHistories histories;

    /** The clock is that of the whole machine. */
    @AfterEach
    void back() {
        clock.startAt(Instant.now(Clock.systemUTC()));
    }

    /** The mediation has twelve told courses of its own. */
    static Stream<String> processes() {
        return ShippedPackage.all().map(ShippedPackage::key).filter(key -> !key.equals("konfliktmediation"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void fromTheStartToTheEnd(String process) {
        var model = catalogue.latest(process, NORDWINKEL).orElseThrow();
        var begun = as(Role.FACHKRAFT, () -> matters.start(new StartMatter(process, "S01", Map.of())));
        assertThat(begun.number()).startsWith(model.properties().get("nummernkreis") + "-");

        var done = carry(begun);

        var ended = now(begun);
        assertThat(ended.state()).as("after %s, open: %s", done, open(begun)).isEqualTo(Matter.State.CLOSED);
        assertThat(ended.endCode()).isNotBlank();
        assertThat(ended.title()).isNotBlank();
        if (process.equals("wirkungsdialog")) {
            assertThat((String) ended.known().get("snapshot_hash"))
                    .as("sum of the frozen figures")
                    .matches("[0-9a-f]{64}");
        }
        assertThat(as(Role.LEITUNG, () -> trail.of(begun.id())).stream()
                        .flatMap(entry -> entry.steps().stream())
                        .filter(step -> step.kind() == HistoryStep.Kind.TASK_COMPLETED)
                        .map(HistoryStep::element))
                .containsExactlyElementsOf(done);
        assertThat(histories.differences())
                .as("what the trail and the engine's own history say differently")
                .isEmpty();
    }

    static Stream<String> everyProcess() {
        return ShippedPackage.all().map(ShippedPackage::key);
    }

    /** In every process: no redesign may leave it out, see {@code protected.properties}. */
    @ParameterizedTest
    @MethodSource("everyProcess")
    void whoeverFindsDataOfAPersonReportsThemAndDatenschutzHasThreeDays(String process) {
        var matter = startedAgain(process);
        var before = open(matter);

        as(Role.FACHKRAFT, () -> {
            matters.report(matter.number(), "personendaten_entdeckt");
            return true;
        });

        var more = new ArrayList<>(open(matter));
        more.removeIf(card -> before.stream().anyMatch(known -> known.id().equals(card.id())));
        assertThat(more).singleElement().satisfies(card -> {
            assertThat(card.element()).isEqualTo("Task_SchwaerzungDurchfuehren");
            assertThat(card.role()).isEqualTo(Role.DATENSCHUTZ);
            // Two looks at the clock.
            assertThat(card.due())
                    .isCloseTo(card.createdAt().plus(Duration.ofHours(72)), within(1, ChronoUnit.SECONDS));
        });
        assertThat(open(matter)).hasSize(before.size() + 1);
        complete(more.getFirst());
        assertThat(open(matter)).hasSameSizeAs(before);
        assertThat(now(matter).isOpen()).isTrue();
    }

    /** It has no process any more that could hold a task; so Datenschutz has an entry, for as long. */
    @Test
    void whatIsFoundInAClosedMatterIsReportedToDatenschutzAsWell() {
        var matter = as(Role.FACHKRAFT, () -> matters.start(new StartMatter("veranstaltung", "S01", Map.of())));
        carry(matter);
        var closed = now(matter);
        assertThat(closed.isOpen()).isFalse();
        assertThat(as(Role.FACHKRAFT, () -> matters.reportable(closed)))
                .singleElement()
                .satisfies(event -> assertThat(event.name()).isEqualTo("personendaten_entdeckt"));
        refused("matters.unknown", () -> report(Role.SPRACHMITTLUNG, closed));

        report(Role.FACHKRAFT, closed);
        report(Role.LEITUNG, closed);

        var found = as(Role.DATENSCHUTZ, redaction::reported);
        assertThat(found).as("reported twice, one entry").singleElement().satisfies(finding -> {
            assertThat(finding.number()).isEqualTo(closed.number());
            assertThat(finding.due()).isEqualTo(finding.reportedAt().plus(Duration.ofHours(72)));
        });
        refused("redaction.may-not-redact", () -> as(Role.LEITUNG, redaction::reported));
        as(Role.DATENSCHUTZ, () -> {
            redaction.nothingFound(found.getFirst().id());
            return true;
        });
        assertThat(as(Role.DATENSCHUTZ, redaction::reported)).isEmpty();
    }

    private boolean report(Role role, Matter matter) {
        return as(role, () -> {
            matters.report(matter.number(), "personendaten_entdeckt");
            return true;
        });
    }

    /** The year's cycle begins once a year, and another test or the day itself may have begun that of a year. */
    private Matter startedAgain(String process) {
        for (var year = 0; year < MOST_YEARS; year++) {
            clock.advanceBy(Period.ofYears(1));
            try {
                return as(Role.LEITUNG, () -> matters.start(new StartMatter(process, "S01", Map.of())));
            } catch (Refused begun) {
                assertThat(begun.refusal().key()).isEqualTo("matters.once-a-year");
            }
        }
        throw new AssertionError("begun in each of " + MOST_YEARS + " years");
    }

    @Test
    void theYearlyCycleBeginsOnceInAYear() {
        var once = new StartMatter("wirkungsdialog", "S01", Map.of());
        inSuedtor(() -> matters.start(once));

        refused("matters.once-a-year", () -> inSuedtor(() -> matters.start(once)));

        clock.advanceBy(Period.ofYears(1));
        assertThat(inSuedtor(() -> matters.start(once)).isOpen()).isTrue();
    }

    /** Nobody types a figure, and none is kept but the one that was seen. */
    @Test
    void theGoalsOfAYearAreMeasuredByTheSystem() {
        carry(as(Role.LEITUNG, () -> matters.start(new StartMatter("veranstaltung", "S01", Map.of()))));
        var year = yearWithEvents();
        var goal = aWholeGoal();
        goal.putAll(Map.of("indikator_id", "VA-01", "zielwert", 50));
        var told = new HashMap<>(TOLD);
        told.put("vorjahr_sichten", Map.of("planjahr", year));
        told.put("aufgabenplanung", Map.of("ziele", List.of(goal)));
        var matter = startedAgain("wirkungsdialog");
        var mid = carryTo("Task_ZwischenstandErheben", matter, told);

        var shown = as(Role.FACHKRAFT, () -> lists.get(mid.id()));

        var figure = events(year);
        assertThat(figure).isPositive();
        assertThat(rows(shown.known().get("zwischenstaende")))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("art", "summe")
                        .containsEntry("ist", figure)
                        .containsEntry("soll", 50.0)
                        .containsEntry("ampel", "rot"));
        assertThat(refusedFindings(mid, Map.of("ist", figure + 1, "korrektur", "keine")))
                .contains("zwischenstaende[0].ist tasks.figures-moved");
        complete(mid, told);
        assertThat(rows(now(matter).known().get("zwischenstaende")))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("ist", figure)
                        .containsEntry("ampel", "rot")
                        .containsKey("korrektur"));
        assertThat(open(matter)).extracting(TaskCard::element).contains("Task_Gegensteuern");
        var frozen = carryTo("Task_JahreszahlenEinfrieren", matter, told);
        complete(frozen, told);
        assertThat(rows(now(matter).known().get("indikatorwerte")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("wert", figure).containsEntry("formelversion", 1L));
        var questions = new HashMap<>(told);
        questions.put(
                "rueckfragen_aufnehmen",
                Map.of("rueckfragen_gestellt", "ja", "rueckfragen", List.of(Map.of("rueckfrage_thema", "mittel"))));
        var question = carryTo("Task_RueckfragenBeantworten", matter, questions);
        assertThat(question.title(catalogue.labels(question.version(), Texts.GERMAN), Texts.in(Texts.GERMAN)))
                .isEqualTo("Rückfrage beantworten: Mittel und Personal");
        assertThat(as(Role.LEITUNG, () -> lists.get(question.id())).known())
                .containsEntry("rueckfrage_thema", "mittel");
    }

    private TaskCard carryTo(String element, Matter matter, Map<String, Map<String, Object>> told) {
        for (var month = 0; month < MOST_MONTHS; month++) {
            for (var cards = open(matter); !cards.isEmpty(); cards = open(matter)) {
                var wanted = cards.stream()
                        .filter(card -> card.element().equals(element))
                        .findFirst();
                if (wanted.isPresent()) {
                    return wanted.get();
                }
                complete(cards.getFirst(), told);
            }
            clock.advanceBy(Period.ofMonths(1));
        }
        throw new AssertionError(element + " never came");
    }

    private List<String> refusedFindings(TaskCard card, Map<String, Object> row) {
        try {
            as(card.role(), () -> work.complete(new CompleteTask(card.id(), Map.of("zwischenstaende", List.of(row)))));
            throw new AssertionError("taken");
        } catch (Refused refused) {
            return refused.findings().stream()
                    .map(finding -> finding.field() + " " + finding.key())
                    .toList();
        }
    }

    private int yearWithEvents() {
        var now = LocalDate.ofInstant(clock.now(), ZoneId.of("Europe/Berlin")).getYear();
        return events(now) > 0 ? now : now - 1;
    }

    private double events(int year) {
        return as(Role.LEITUNG, () -> indicators.of(NORDWINKEL, year)).figures().stream()
                .filter(trend -> trend.now().indicator().id().equals("VA-01"))
                .map(trend -> Objects.requireNonNull(trend.now().value()).doubleValue())
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> rows(Object list) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : (List<?>) list) {
            var copy = new HashMap<String, Object>();
            ((Map<?, ?>) row).forEach((key, value) -> copy.put((String) key, value));
            rows.add(copy);
        }
        return rows;
    }

    private Matter inSuedtor(Supplier<Matter> deed) {
        return currentActor.as(
                new Actor(new ActorId("test-leitung-b"), new AgencyId("suedtor"), Set.of(Role.LEITUNG)), deed);
    }

    private static Map<String, Object> aWholeGoal() {
        var goal = new HashMap<String, Object>(Map.of(
                "ziel_nr", 1,
                "handlungsfeld", "interkulturelle_oeffnung",
                "ebene", "handlung",
                "ziel_code", "einrichtung_oeffnen",
                "ziel_prozess", "ikoe_begleitung",
                "indikator_id", "IK-09",
                "zielwert", 15,
                "stunden_anteil_prozent", 100));
        List.of("spezifisch", "messbar", "akzeptiert", "realistisch", "terminiert")
                .forEach(tick -> goal.put("smart_" + tick, true));
        return goal;
    }

    /** @return elements of the tasks done in this matter itself */
    private List<String> carry(Matter matter) {
        var done = new ArrayList<String>();
        for (var month = 0; month < MOST_MONTHS && now(matter).isOpen(); month++) {
            for (var cards = open(matter); !cards.isEmpty(); cards = open(matter)) {
                complete(cards.getFirst());
                done.add(cards.getFirst().element());
            }
            called(matter).forEach(this::carryOn);
            if (now(matter).isOpen()) {
                clock.advanceBy(Period.ofMonths(1));
            }
        }
        return done;
    }

    /** What it called has its own tasks, and may call in turn. */
    private void carryOn(Matter called) {
        for (var cards = open(called); !cards.isEmpty(); cards = open(called)) {
            complete(cards.getFirst());
        }
        called(called).forEach(this::carryOn);
    }

    private List<Matter> called(Matter matter) {
        return as(Role.LEITUNG, () -> matters.calledBy(matter)).stream()
                .filter(Matter::isOpen)
                .toList();
    }

    private void complete(TaskCard card) {
        complete(card, TOLD);
    }

    private void complete(TaskCard card, Map<String, Map<String, Object>> told) {
        var known = as(card.role(), () -> lists.get(card.id())).known();
        var form = catalogue.form(card.version(), card.form(), Texts.GERMAN);
        var answers = FirstChoices.completed(form, told.getOrDefault(form.key(), Map.of()), known);
        as(card.role(), () -> work.complete(new CompleteTask(card.id(), answers)));
    }

    private Matter now(Matter matter) {
        return as(Role.LEITUNG, () -> matters.get(matter.number()));
    }

    private List<TaskCard> open(Matter matter) {
        return as(Role.LEITUNG, () -> lists.ofMatter(matter.id()));
    }

    private <T> T as(Role role, Supplier<T> deed) {
        return currentActor.as(new Actor(new ActorId("test-" + role.key()), NORDWINKEL, Set.of(role)), deed);
    }
}
