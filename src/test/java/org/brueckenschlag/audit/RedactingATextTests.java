package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ_B;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Refusals.refused;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.Letters;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Notizen;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class RedactingATextTests {

    private static final String NOTE = "die mit dem roten Hund aus dem dritten Stock";

    @Autowired
    Probelauf people;

    @Autowired
    Notizen notes;

    @Autowired
    Redaction redaction;

    @Autowired
    Trail trail;

    @Autowired
    JdbcTrail rows;

    @Autowired
    JdbcTrailForTests tables;

    @Autowired
    TaskWork work;

    @Autowired
    TaskLists lists;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RetentionPeriods periods;

    @Autowired
    ReadLog readings;

    @Autowired
    RedactionIsDone rule;

    @Autowired
    MovableClock clock;

    @Test
    void takesItAwayWhereverItWasKept() {
        // letters alone: digits might be taken for a telephone's
        var note = "nur hier " + Letters.drawn();
        var matter = notes.noted(note, note, "ein anderer Text");
        people.as(
                DATENSCHUTZ,
                () -> work.saveDraft(people.only(matter, "Task_Schwaerzen").id(), Map.of("kurznotiz", note)));
        assertThat(tables.hold(note)).isTrue();

        redact(matter, "kurznotiz", note);
        redact(matter, "bemerkung", note);

        assertThat(tables.hold(note)).isFalse();
        assertThat(people.now(matter).known()).doesNotContainKey("kurznotiz");
        assertThat(people.now(matter).known().get("parteigruppen").toString())
                .contains("ein anderer Text")
                .doesNotContain(note);
        assertThat(runtime.getVariables(matter.id().value()).toString()).doesNotContain(note);
        assertThat(runtime.getVariables(matter.id().value())).doesNotContainKey("kurznotiz");
        assertThat(runtime.getVariable(matter.id().value(), "parteigruppen").toString())
                .contains("ein anderer Text");
        var task = people.only(matter, "Task_Schwaerzen").id();
        assertThat(people.as(DATENSCHUTZ, () -> lists.get(task)).draft().answers())
                .isEmpty();
    }

    @Test
    void leavesEveryHashAndSaysWhatWentAndWhy() {
        var matter = notes.noted(NOTE, "", "");
        var before = rows.of(matter.id().value(), matter.agency());

        redact(matter, "kurznotiz", NOTE);

        var after = rows.of(matter.id().value(), matter.agency());
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after).allSatisfy(link -> assertThat(link.hash()).isEqualTo(ChainLink.leafHash(link.content())));
        assertThat(after.subList(0, before.size()))
                .extracting(ChainLink::content)
                .isEqualTo(before.stream().map(ChainLink::content).toList());
        assertThat(after.getLast().actor()).isEqualTo(DATENSCHUTZ.id());
        assertThat(after.getLast().content()).contains("\"roles\":[\"datenschutz\"]");
        var told = history(matter).stream()
                .filter(step -> step.kind() == Kind.REDACTED)
                .toList();
        assertThat(told).hasSizeGreaterThanOrEqualTo(2).allSatisfy(step -> {
            assertThat(step.data())
                    .containsEntry("entry", 2L)
                    .containsEntry("field", "kurznotiz")
                    .containsEntry("ground", "personendaten");
            assertThat(after.get(1).content())
                    .contains("\"commitment\":\"" + step.data().get("commitment"));
        });
        assertThat(told).filteredOn(step -> step.task() != null).hasSize(1);
    }

    @Test
    void isSeenInTheHistoryAsACommitmentWithoutAValue() {
        var matter = notes.noted(NOTE, "", "");

        redact(matter, "kurznotiz", NOTE);

        assertThat(history(matter))
                .filteredOn(step -> step.kind() == Kind.ANSWERS_GIVEN)
                .singleElement()
                .satisfies(step -> assertThat(((Map<?, ?>) step.data().get("answers")).get("kurznotiz"))
                        .isInstanceOfSatisfying(
                                Map.class, left -> assertThat(left).containsOnlyKeys("commitment")));
    }

    @Test
    void keepsOtherTextsOfTheSameFieldBehindCommitments() {
        var matter = notes.noted("", NOTE, "ein anderer Text");

        redact(matter, "bemerkung", NOTE);

        assertThat(rows.of(matter.id().value(), matter.agency()))
                .extracting(ChainLink::content)
                .noneMatch(content -> content.contains("ein anderer Text"));
        assertThat(freeText(matter)).extracting(FreeText::value).containsOnly("ein anderer Text");
    }

    @Test
    void showsDatenschutzWhatCanBeRead() {
        var matter = notes.noted(NOTE, "über A", "über B");

        assertThat(freeText(matter))
                .filteredOn(text -> text.element() != null)
                .extracting(FreeText::field, FreeText::group, FreeText::value, FreeText::element)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("kurznotiz", null, NOTE, "Task_Notieren"),
                        org.assertj.core.groups.Tuple.tuple("bemerkung", "A", "über A", "Task_Notieren"),
                        org.assertj.core.groups.Tuple.tuple("bemerkung", "B", "über B", "Task_Notieren"));
    }

    @Test
    void isForDatenschutzOfTheAgencyAlone() {
        var matter = notes.noted(NOTE, "", "");
        var command = new RedactText(matter.id(), 2, "kurznotiz", NOTE, RedactionGround.PERSONENDATEN);

        for (var actor : List.of(FACHKRAFT, LEITUNG)) {
            assertThat(people.as(actor, redaction::mayRedact)).isFalse();
            assertThatThrownBy(() -> people.as(actor, () -> redaction.redact(command)))
                    .isInstanceOf(Refused.class)
                    .hasMessage("redaction.may-not-redact");
            assertThatThrownBy(() -> people.as(actor, () -> redaction.freeTextOf(matter.id())))
                    .hasMessage("redaction.may-not-redact");
        }
        assertThatThrownBy(() -> people.as(DATENSCHUTZ_B, () -> redaction.redact(command)))
                .hasMessage("redaction.text-unknown");
        assertThat(people.as(DATENSCHUTZ_B, () -> redaction.freeTextOf(matter.id())))
                .isEmpty();
        assertThat(people.as(DATENSCHUTZ_B, () -> redaction.done(null, 50)).items())
                .isEmpty();
        assertThat(freeText(matter)).isNotEmpty();
    }

    /** Datenschutz reads no matters; what a closed one still says can be taken away all the same. */
    @Test
    void aMatterIsOpenedByItsNumberAndThatIsWrittenDown() {
        var matter = notes.noted(NOTE, "", "");

        var opened = people.as(DATENSCHUTZ, () -> redaction.open(matter.number()));

        assertThat(opened.id()).isEqualTo(matter.id());
        assertThat(people.as(DATENSCHUTZ, () -> readings.ofMatter(matter.id(), null, 10))
                        .items())
                .extracting(Reading::view)
                .containsExactly(ReadLog.View.FREE_TEXT);
        refused("redaction.matter-unknown", () -> people.as(DATENSCHUTZ_B, () -> redaction.open(matter.number())));
        refused("redaction.matter-unknown", () -> people.as(DATENSCHUTZ, () -> redaction.open("KM-1990-0001")));
        refused("redaction.may-not-redact", () -> people.as(LEITUNG, () -> redaction.open(matter.number())));
    }

    @Test
    void isRefusedWhereTheTextIsGoneOrNobodyMayGiveTheGround() {
        var matter = notes.noted(NOTE, "", "");
        redact(matter, "kurznotiz", NOTE);

        assertThatThrownBy(() -> redact(matter, "kurznotiz", NOTE)).hasMessage("redaction.text-unknown");
        assertThatThrownBy(() -> people.as(
                        DATENSCHUTZ,
                        () -> redaction.redact(
                                new RedactText(matter.id(), 2, "kurznotiz", NOTE, RedactionGround.FRIST))))
                .hasMessage("redaction.text-unknown");
    }

    @Test
    void isNotTickedBeforeItIsDone() {
        var matter = notes.noted(NOTE, "", "");
        var task = people.only(matter, "Task_Schwaerzen");
        var ticked = Map.<String, Object>of("schwaerzung_erfolgt", true, "fundort_feld", "kurznotiz");

        assertThat(rule.findings(task, ticked))
                .containsExactly(Finding.of("schwaerzung_erfolgt", "redaction.not-yet-done"));
        assertThat(rule.findings(task, Map.of("fundort_feld", "kurznotiz", "personendaten_bestaetigt", "nein")))
                .isEmpty();
        assertThat(rule.findings(task, Map.of("schwaerzung_erfolgt", true, "fundort_feld", "anhang_ausserhalb")))
                .isEmpty();

        redact(matter, "kurznotiz", NOTE);

        assertThat(rule.findings(task, ticked)).isEmpty();
    }

    @Test
    void isNotCompletedBeforeItIsDoneWhateverAnAgencysFormAsks() {
        var matter = notes.noted(NOTE, "", "");
        var task = in("Task_VorzeitigSchwaerzen", people.only(matter, "Task_Schwaerzen"));
        var ours = Map.<String, Object>of("unsere_frage", "erledigt");

        assertThat(rule.findings(task, ours))
                .containsExactly(Finding.of("schwaerzung_erfolgt", "redaction.not-yet-done"));
        assertThat(rule.findings(in("Task_Schulen", task), ours)).isEmpty();

        redact(matter, "kurznotiz", NOTE);

        assertThat(rule.findings(task, ours)).isEmpty();
    }

    /** The same task in another place of the model. */
    private static TaskCard in(String element, TaskCard task) {
        return new TaskCard(
                task.id(),
                element,
                task.name(),
                task.matter(),
                task.matterNumber(),
                task.matterTitle(),
                task.socialSpace(),
                task.socialSpaceName(),
                task.agency(),
                task.process(),
                task.version(),
                task.role(),
                task.assignee(),
                task.group(),
                task.groupType(),
                task.round(),
                task.form(),
                task.createdAt(),
                task.due(),
                task.remindAt(),
                task.reminded(),
                task.escalated(),
                task.priority(),
                task.draft());
    }

    @Test
    void isListedNewestFirst() {
        var first = notes.noted(NOTE, "", "");
        var second = notes.noted(NOTE, "", "");
        redact(first, "kurznotiz", NOTE);
        clock.advanceBy(Duration.ofMinutes(1));
        redact(second, "kurznotiz", NOTE);

        var page = people.as(DATENSCHUTZ, () -> redaction.done(null, 1));
        assertThat(page.items()).singleElement().satisfies(redacted -> {
            assertThat(redacted.number()).isEqualTo(second.number());
            assertThat(redacted.ground()).isEqualTo(RedactionGround.PERSONENDATEN);
            assertThat(redacted.bySystem()).isFalse();
        });
        var numbers = new java.util.ArrayList<String>();
        for (var next = page; ; ) {
            next.items().forEach(redacted -> numbers.add(redacted.number()));
            var cursor = next.next();
            if (cursor == null) {
                break;
            }
            next = people.as(DATENSCHUTZ, () -> redaction.done(cursor, 1));
        }
        assertThat(numbers.indexOf(second.number())).isLessThan(numbers.indexOf(first.number()));
        assertThatThrownBy(() -> people.as(DATENSCHUTZ, () -> redaction.done("?", 1)))
                .hasMessage("redaction.cursor");
    }

    @Test
    void happensByItselfThirtyDaysAfterTheMatterWasClosed() {
        var matter = notes.noted(NOTE, "über A", "");
        clock.advanceBy(Duration.ofDays(40));
        assertThat(freeText(matter)).as("while it is open").isNotEmpty();
        people.complete(DATENSCHUTZ, people.only(matter, "Task_Schwaerzen"), Map.of());

        clock.advanceBy(Duration.ofDays(29));
        assertThat(freeText(matter)).isNotEmpty();
        clock.advanceBy(Duration.ofDays(2));

        assertThat(freeText(matter)).isEmpty();
        assertThat(people.now(matter).known().toString()).doesNotContain(NOTE, "über A");
        var last = rows.of(matter.id().value(), matter.agency()).getLast();
        assertThat(last.content()).contains("\"actor\":\"system\"", "\"ground\":\"frist\"");
        assertThat(people.as(DATENSCHUTZ, () -> redaction.done(null, 1)).items())
                .singleElement()
                .satisfies(redacted -> assertThat(redacted.bySystem()).isTrue());
    }

    @Test
    void happensEarlierWhereTheLeitungSaysSo() {
        var matter = notes.noted(NOTE, "über A", "");
        people.complete(DATENSCHUTZ, people.only(matter, "Task_Schwaerzen"), Map.of());
        clock.advanceBy(Duration.ofDays(12));
        assertThat(freeText(matter)).isNotEmpty();

        people.as(LEITUNG, () -> periods.keep(RetentionPeriod.Kept.KURZNOTIZ, Period.ofDays(14)));
        try {
            var later = notes.noted(NOTE, "über B", "");
            people.complete(DATENSCHUTZ, people.only(later, "Task_Schwaerzen"), Map.of());
            clock.advanceBy(Duration.ofDays(3));
            assertThat(freeText(matter)).isEmpty();
            assertThat(freeText(later)).isNotEmpty();
            clock.advanceBy(Duration.ofDays(12));
            assertThat(freeText(later)).isEmpty();
        } finally {
            people.as(LEITUNG, () -> periods.keep(RetentionPeriod.Kept.KURZNOTIZ, Period.ofDays(30)));
        }
    }

    private List<FreeText> freeText(Matter matter) {
        return people.as(DATENSCHUTZ, () -> redaction.freeTextOf(matter.id()));
    }

    private int redact(Matter matter, String field, String text) {
        return people.as(
                DATENSCHUTZ,
                () -> redaction.redact(new RedactText(matter.id(), 2, field, text, RedactionGround.PERSONENDATEN)));
    }

    private List<HistoryStep> history(Matter matter) {
        return people.as(FACHKRAFT, () -> trail.of(matter.id())).stream()
                .flatMap(entry -> entry.steps().stream())
                .toList();
    }
}
