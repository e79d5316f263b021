package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Probelauf.PRUEFUNG;
import static org.brueckenschlag.Refusals.refused;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.StatementCount;
import org.brueckenschlag.audit.verify.SecondOpinion;
import org.brueckenschlag.audit.verify.Verdict;
import org.brueckenschlag.audit.verify.Verification;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.AuditAccess;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the Prüfung finds, reads and asks while its time box is open. */
@ModuleTest
class ThePruefungAtWorkTests {

    @TempDir
    Path folder;

    @Autowired
    AuditedMatters search;

    @Autowired
    AuditedHistories histories;

    @Autowired
    EventLogs logs;

    @Autowired
    Proofs proofs;

    @Autowired
    Questions questions;

    @Autowired
    JdbcTrailForTests tables;

    @Autowired
    ReadLog readLog;

    @Autowired
    AuditAccesses accesses;

    @Autowired
    Accounts accounts;

    @Autowired
    Matters matters;

    @Autowired
    Probelauf probelauf;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void letThePruefungLook() {
        probelauf.as(
                LEITUNG,
                () -> accesses.open(
                        pruefung().id(),
                        AuditAccess.Purpose.STICHPROBE,
                        clock.now().plus(Duration.ofDays(300))));
    }

    @AfterEach
    void closeAll() {
        probelauf.as(LEITUNG, () -> accesses.ofAgency().forEach(access -> accesses.close(access.id())));
    }

    @Test
    void aMatterIsFoundFromItsFirstTransactionOn() {
        var matter = probelauf.start();

        assertThat(found(matter)).isPresent().hasValueSatisfying(found -> {
            assertThat(found.isOpen()).isTrue();
            assertThat(found.socialSpace()).isEqualTo("S01");
            assertThat(found.late()).isZero();
            assertThat(found.version()).isPositive();
        });
    }

    @Test
    void anOwnVersionAndTheSharedOneOfTheSameNumberAreToldApart() {
        var shared = probelauf.start();
        var own = probelauf.start();
        jdbc.sql("UPDATE audit_matter SET definition = 'probelauf:own' WHERE id = :id")
                .param("id", own.id().value())
                .update();

        var versions = as(() -> search.choices()).versions().stream()
                .filter(version ->
                        version.version() == found(shared).orElseThrow().version())
                .toList();

        assertThat(versions).hasSize(2);
        for (var version : versions) {
            assertThat(as(() -> search.find(ofVersion(version), null, 200)).items())
                    .hasSize((int) version.matters())
                    .allMatch(matter -> matter.definition().value().equals(version.definition()));
        }
    }

    @Test
    void itsTitleFollowsTheAnswers() {
        var matter = probelauf.startedUpToBranches();

        assertThat(found(matter).orElseThrow().title())
                .isEqualTo(probelauf.now(matter).title());
    }

    @Test
    void aPassedDeadlineIsFound() {
        var matter = probelauf.start();
        assertThat(numbers(late(true))).doesNotContain(matter.number());

        clock.advanceBy(Period.ofMonths(3));

        assertThat(found(matter).orElseThrow().late()).isPositive();
        assertThat(numbers(late(true))).contains(matter.number());
        assertThat(numbers(late(false))).doesNotContain(matter.number());
    }

    @Test
    void anotherMethodThanTheRecommendedOneIsFound() {
        var matter = probelauf.start();
        jdbc.sql("UPDATE audit_matter SET method = 'shuttle', recommended = 'moderation' WHERE id = :id")
                .param("id", matter.id().value())
                .update();

        assertThat(numbers(deviating(true))).contains(matter.number());
        assertThat(numbers(deviating(false))).doesNotContain(matter.number());
    }

    @Test
    void eachNumberOfTheAgencyIsFoundOnceAcrossPages() {
        for (var i = 0; i < 5; i++) {
            probelauf.start();
        }
        var seen = new HashSet<String>();
        String after = null;
        do {
            var cursor = after;
            var page = as(() -> search.find(AuditFilter.everything(), cursor, 2));
            page.items().forEach(item -> assertThat(seen.add(item.number())).isTrue());
            after = page.next();
        } while (after != null);

        assertThat((long) seen.size()).isEqualTo(as(() -> search.count(AuditFilter.everything())));
        assertThat(seen).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void whoHasNoTimeBoxFindsNothing() {
        var matter = probelauf.start();

        assertThat(probelauf.as(PRUEFUNG, () -> search.get(matter.number()))).isEmpty();
        assertThat(probelauf.as(LEITUNG, () -> search.count(AuditFilter.everything())))
                .isZero();
        refused("matters.unknown", () -> probelauf.as(PRUEFUNG, () -> histories.open(matter.number())));
        refused("audit.may-not-audit", () -> probelauf.as(LEITUNG, () -> histories.open(matter.number())));
    }

    @Test
    void aSearchIsKeptForItsAccountAlone() {
        as(() -> {
            search.save("Spät", "frist=spaet");
            search.save("Spät", "frist=gehalten");
            return true;
        });

        assertThat(as(search::saved))
                .extracting(AuditedMatters.SavedSearch::name, AuditedMatters.SavedSearch::query)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Spät", "frist=gehalten"));
        assertThat(probelauf.as(PRUEFUNG, search::saved)).isEmpty();

        as(() -> {
            search.saved().forEach(saved -> search.forget(saved.id()));
            return true;
        });
        assertThat(as(search::saved)).isEmpty();
    }

    @Test
    void openingAHistoryIsWrittenDown() {
        var matter = probelauf.start();

        as(() -> histories.open(matter.number()));

        assertThat(as(() -> readLog.ofMatter(matter.id(), null, 10)).items())
                .extracting(Reading::view)
                .containsExactly(ReadLog.View.HISTORY);
    }

    @Test
    void aHistoryThatNobodyTouchedIsWhole() {
        var matter = probelauf.startedUpToBranches();

        var history = as(() -> histories.open(matter.number()));

        assertThat(history.check().isWhole()).isTrue();
        assertThat(history.check().entries()).isEqualTo(history.entries().size());
        assertThat(history.entries().getFirst().roles()).containsExactly("fachkraft");
    }

    @Test
    void anEntryThatSomebodyChangedIsNamed() {
        var matter = probelauf.startedUpToBranches();
        jdbc.sql(
                        "UPDATE audit_entry SET content = REPLACE(content, 'innenhof', 'hausflur') WHERE chain = :id AND seq = 2")
                .param("id", matter.id().value())
                .update();

        var check = as(() -> histories.open(matter.number())).check();

        jdbc.sql(
                        "UPDATE audit_entry SET content = REPLACE(content, 'hausflur', 'innenhof') WHERE chain = :id AND seq = 2")
                .param("id", matter.id().value())
                .update();
        assertThat(check.isWhole()).isFalse();
        assertThat(check.firstBad()).isEqualTo(2);
    }

    @Test
    void anEntryWhoseColumnsSaySomethingElseIsNamed() {
        var matter = probelauf.startedUpToBranches();
        jdbc.sql("UPDATE audit_entry SET actor = 't-else' WHERE chain = :id AND seq = 1")
                .param("id", matter.id().value())
                .update();

        var check = as(() -> histories.open(matter.number())).check();

        jdbc.sql("UPDATE audit_entry SET actor = 't-fachkraft' WHERE chain = :id AND seq = 1")
                .param("id", matter.id().value())
                .update();
        assertThat(check.firstBad()).isEqualTo(1);
    }

    @Test
    void aQuestionAndItsAnswerArePartOfTheHistory() {
        var matter = probelauf.startedUpToBranches();

        ask(matter, 2L, "Warum so spät?");
        var waiting = probelauf.as(LEITUNG, questions::open).stream()
                .filter(question -> question.number().equals(matter.number()))
                .toList();
        assertThat(waiting).hasSize(1);
        probelauf.as(LEITUNG, () -> questions.answer(waiting.getFirst().id(), WrittenText.of("Ferien der Schule.")));

        assertThat(as(() -> questions.of(matter))).singleElement().satisfies(question -> {
            assertThat(question.text()).isEqualTo("Warum so spät?");
            assertThat(question.about()).isEqualTo(2);
            assertThat(question.answer()).isEqualTo("Ferien der Schule.");
        });
        var history = as(() -> histories.open(matter.number()));
        assertThat(history.trail().stream()
                        .flatMap(entry -> entry.steps().stream())
                        .map(HistoryStep::kind))
                .endsWith(Kind.QUESTION_ASKED, Kind.QUESTION_ANSWERED);
        assertThat(history.check().isWhole()).isTrue();
        assertThat(found(matter).orElseThrow().questions()).isEqualTo(1);
    }

    @Test
    void whatPeopleWroteStandsBehindACommitment() {
        var matter = probelauf.start();

        ask(matter, null, "Steht hier etwas?");

        var contents = jdbc.sql("SELECT content FROM audit_entry WHERE chain = :id ORDER BY seq DESC LIMIT 1")
                .param("id", matter.id().value())
                .query(String.class)
                .single();
        assertThat(contents).contains("\"commitment\"").doesNotContain("Steht hier");
    }

    @Test
    void aQuestionThatNamesAPersonIsNotKeptAndThatItWasRefusedIs() {
        var matter = probelauf.start();

        assertThatThrownBy(() -> ask(matter, null, "Warum fehlt die Zusage von Frau Yildirim?"))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal().key()).isEqualTo("audit.text-names-a-person");
                    assertThat(refused.findings())
                            .extracting(Finding::key)
                            .containsExactly("casefree.text.person-name");
                });

        assertThat(as(() -> questions.of(matter))).isEmpty();
        assertThat(newestOfTheSystem())
                .contains("\"text_blocked\"", "\"door\":\"question\"", "person-name")
                .doesNotContain("Yildirim");
    }

    @Test
    void aWordThatTheGuardWarnsOfStaysWhereSomebodySaysWhy() {
        var matter = probelauf.start();
        var question = WrittenText.of("Warum war Yilmaz nicht eingeladen?");
        refused(
                "audit.text-names-a-person",
                () -> probelauf.as(pruefung(), () -> {
                    questions.write(Question.Kind.QUESTION, matter.number(), null, question);
                    return true;
                }));

        probelauf.as(
                pruefung(),
                () -> questions.write(
                        Question.Kind.QUESTION, matter.number(), null, question.because(OverrideReason.INSTITUTION)));

        assertThat(as(() -> questions.of(matter))).hasSize(1);
        assertThat(newestOfTheSystem())
                .contains("\"text_overridden\"", "\"reason\":\"institution\"")
                .doesNotContain("Yilmaz");
    }

    @Test
    void anAnswerAndTheNameOfASearchPassTheGuardToo() {
        var matter = probelauf.start();
        ask(matter, null, "Eine Frage?");
        var id = as(() -> questions.of(matter)).getFirst().id();

        refused(
                "audit.text-names-a-person",
                () -> probelauf.as(LEITUNG, () -> {
                    questions.answer(id, WrittenText.of("Rückfragen an 0211 5550199."));
                    return true;
                }));
        refused(
                "audit.text-names-a-person",
                () -> as(() -> {
                    search.save("Fälle von Herrn Dr. Beispielmann", "state=closed");
                    return true;
                }));
        refused(
                "audit.text-names-a-person",
                () -> as(() -> {
                    search.save("Spät", "state=closed&q=Frau+Beispielmann%2C+0211+5550199");
                    return true;
                }));
        as(() -> {
            search.save("Im Hof", "q=Innenhof&from=2026-01-01&state=open");
            search.save("Einer", "q=KM-2026-0001");
            return true;
        });
        assertThat(as(() -> search.saved()).stream().map(saved -> saved.name())).contains("Im Hof", "Einer");
        as(() -> {
            search.saved().forEach(saved -> search.forget(saved.id()));
            return true;
        });
    }

    private String newestOfTheSystem() {
        return jdbc.sql("SELECT content FROM audit_entry WHERE chain = 'system/nordwinkel' ORDER BY seq DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    @Test
    void anAnnotationStaysWithItsAnswer() {
        var matter = probelauf.startedUpToBranches();
        var waiting = probelauf.as(LEITUNG, questions::countOpen);
        annotate(matter, 2L, "Hier fehlt eine Frist.");
        assertThat(probelauf.as(LEITUNG, questions::countOpen)).isEqualTo(waiting);
        var open = probelauf.as(LEITUNG, questions::open).stream()
                .filter(question -> question.number().equals(matter.number()))
                .toList();
        assertThat(open)
                .singleElement()
                .satisfies(annotation -> assertThat(annotation.isAnnotation()).isTrue());

        probelauf.as(LEITUNG, () -> questions.answer(open.getFirst().id(), WrittenText.of("Nachgetragen.")));

        assertThat(as(() -> questions.of(matter))).singleElement().satisfies(annotation -> {
            assertThat(annotation.text()).isEqualTo("Hier fehlt eine Frist.");
            assertThat(annotation.about()).isEqualTo(2);
            assertThat(annotation.answer()).isEqualTo("Nachgetragen.");
        });
        assertThat(contents(matter))
                .anyMatch(content -> content.contains("annotation_made") && !content.contains("Frist"))
                .anyMatch(content -> content.contains("annotation_answered") && !content.contains("Nachgetragen"));
    }

    @Test
    void anAnnotationIsWithdrawnByItsAuthorAloneAndStays() {
        var matter = probelauf.startedUpToBranches();
        annotate(matter, null, "Das war ein Irrtum.");
        var id = as(() -> questions.of(matter)).getFirst().id();
        refused("audit.may-not-audit", () -> probelauf.as(LEITUNG, () -> questions.withdraw(id)));
        ask(matter, null, "Und eine Frage?");
        var question = as(() -> questions.of(matter)).getLast().id();
        refused("audit.question-unknown", () -> probelauf.as(pruefung(), () -> questions.withdraw(question)));

        probelauf.as(pruefung(), () -> questions.withdraw(id));

        var annotation = as(() -> questions.of(matter)).getFirst();
        assertThat(annotation.withdrawnAt()).isNotNull();
        assertThat(annotation.text()).isEqualTo("Das war ein Irrtum.");
        assertThat(contents(matter)).anyMatch(content -> content.contains("annotation_withdrawn"));
        refused("audit.annotation-withdrawn", () -> probelauf.as(pruefung(), () -> questions.withdraw(id)));
        refused(
                "audit.annotation-withdrawn",
                () -> probelauf.as(LEITUNG, () -> questions.answer(id, WrittenText.of("Zu spät."))));
    }

    @Test
    void anAnnotationThatNamesAPersonIsNotKept() {
        var matter = probelauf.startedUpToBranches();

        refused("audit.text-names-a-person", () -> annotate(matter, null, "Rückfragen an 0211 5550199."));

        assertThat(as(() -> questions.of(matter))).isEmpty();
    }

    private void annotate(Matter matter, Long about, String text) {
        probelauf.as(
                pruefung(),
                () -> questions.write(Question.Kind.ANNOTATION, matter.number(), about, WrittenText.of(text)));
    }

    private List<String> contents(Matter matter) {
        return tables.contentsOf(matter.id().value());
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        var matter = probelauf.start();
        ask(matter, null, "Eine Frage?");
        var id = as(() -> questions.of(matter)).getFirst().id();
        probelauf.as(LEITUNG, () -> questions.answer(id, WrittenText.of("Eine Antwort.")));

        refused(
                "audit.question-answered",
                () -> probelauf.as(LEITUNG, () -> questions.answer(id, WrittenText.of("Noch eine."))));
    }

    @Test
    void onlyThePruefungAsksAndOnlyTheLeitungAnswers() {
        var matter = probelauf.start();
        ask(matter, null, "Eine Frage?");
        var id = as(() -> questions.of(matter)).getFirst().id();

        refused(
                "audit.may-not-audit",
                () -> probelauf.as(
                        LEITUNG,
                        () -> questions.write(Question.Kind.QUESTION, matter.number(), null, WrittenText.of("x"))));
        refused(
                "audit.may-not-answer",
                () -> as(() -> {
                    questions.answer(id, WrittenText.of("x"));
                    return true;
                }));
        refused("audit.may-not-answer", () -> probelauf.as(MEDIATION, () -> questions.answer(id, WrittenText.of("x"))));
        refused(
                "audit.question-unknown",
                () -> probelauf.as(LEITUNG_B, () -> questions.answer(id, WrittenText.of("x"))));
        assertThat(probelauf.as(LEITUNG_B, questions::open)).isEmpty();
        assertThat(probelauf.as(FACHKRAFT, () -> questions.of(matter))).isEmpty();
    }

    @Test
    void aQuestionIsShortAndAboutSomething() {
        var matter = probelauf.start();

        refused("audit.text-missing", () -> ask(matter, null, "  "));
        refused("audit.text-too-long", () -> ask(matter, null, "x".repeat(281)));
        refused("audit.entry-unknown", () -> ask(matter, 99L, "Eine Frage?"));
        refused("audit.entry-unknown", () -> ask(matter, 0L, "Eine Frage?"));
    }

    @Test
    void mostTransactionsCostTheSearchNothing() {
        var matter = probelauf.startedUpToBranches();
        var card = probelauf.only(matter, "Task_Links");

        var count = StatementCount.during(() -> probelauf.complete(MEDIATION, card, Map.of()));

        assertThat(count.sql()).isNotEmpty().noneMatch(sql -> sql.contains("audit_matter"));
    }

    @Test
    void whatWasFoundIsTakenHomeWholeAndNothingElse() throws Exception {
        var wanted = probelauf.startedUpToBranches();
        probelauf.start();

        var log = as(() -> logs.open(numbered(wanted.number()), EventLogFormat.CSV, Texts.GERMAN));
        var out = new ByteArrayOutputStream();
        log.writeTo(out, EventLog.Progress.NONE);

        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";", -1)[0]))
                .isNotEmpty()
                .containsOnly(wanted.number());
        assertThat(as(() -> readLog.ofAgency(null, 1)).items())
                .extracting(Reading::view)
                .containsExactly(ReadLog.View.EXPORT);
    }

    @Test
    void takingHomeWhatWasFoundIsForThePruefungAloneAndNeverEmpty() {
        var found = numbered(probelauf.start().number());

        refused(
                "audit.may-not-audit",
                () -> probelauf.as(LEITUNG, () -> logs.open(found, EventLogFormat.CSV, Texts.GERMAN)));
        refused(
                "audit.nothing-to-export",
                () -> as(() -> logs.open(numbered("GIBTESNICHT"), EventLogFormat.CSV, Texts.GERMAN)));
        refused("audit.may-not-audit", () -> probelauf.as(LEITUNG, () -> proofs.openFound(found)));
        refused("audit.may-not-export", () -> probelauf.as(FACHKRAFT, () -> proofs.openFound(found)));
        refused("audit.nothing-to-export", () -> as(() -> proofs.openFound(numbered("GIBTESNICHT"))));
        refused(
                "audit.nothing-to-export",
                () -> as(() -> logs.open(numbered("GIBTESNICHT"), EventLogFormat.PDF, Texts.GERMAN)));
    }

    @Test
    void whatWasFoundIsTakenHomeAsAListOnPaper() throws Exception {
        var wanted = probelauf.startedUpToBranches();
        var other = probelauf.start();
        var out = new ByteArrayOutputStream();

        as(() -> logs.open(numbered(wanted.number()), EventLogFormat.PDF, Texts.GERMAN))
                .writeTo(out, Export.Progress.NONE);

        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Was die Prüfung gefunden hat", "ein Vorgang", "Vorgang " + wanted.number())
                    .contains("noch offen", "sie beweist nichts")
                    .doesNotContain(other.number());
        }
        assertThat(as(() -> readLog.ofAgency(null, 1)).items())
                .extracting(Reading::view)
                .containsExactly(ReadLog.View.EXPORT);
    }

    @Test
    void whatWasFoundIsProvenAndNothingElse() throws Exception {
        var wanted = List.of(probelauf.startedUpToBranches(), probelauf.start());
        var place = "S07";
        jdbc.sql("UPDATE audit_matter SET social_space = :place WHERE id IN (:ids)")
                .param("place", place)
                .param("ids", wanted.stream().map(matter -> matter.id().value()).toList())
                .update();
        probelauf.start();
        var search = new AuditFilter(null, null, null, null, place, null, null, null, null, null);
        var file = folder.resolve("nachweis.zip");

        try (var out = Files.newOutputStream(file)) {
            as(() -> proofs.openFound(search)).writeTo(out, Export.Progress.NONE);
        }

        var verdict = Verification.of(file, Verification.Known.NOTHING);
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Intact.class, intact -> {
            assertThat(intact.matters()).isEqualTo(2);
            assertThat(intact.chains()).isEqualTo(2);
        });
        var opinion = new SecondOpinion(folder);
        opinion.ask(Map.of("zip", "nachweis.zip"), Verification.Known.NOTHING, verdict);
        opinion.mustBeTheSame();
    }

    private static AuditFilter numbered(String number) {
        return new AuditFilter(number, null, null, null, null, null, null, null, null, null);
    }

    private Actor pruefung() {
        return accounts.find("pruefung").orElseThrow().actor();
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return probelauf.as(pruefung(), work);
    }

    private void ask(Matter matter, Long about, String text) {
        probelauf.as(
                pruefung(),
                () -> questions.write(Question.Kind.QUESTION, matter.number(), about, WrittenText.of(text)));
    }

    private java.util.Optional<AuditedMatter> found(Matter matter) {
        return as(() -> search.get(matter.number()));
    }

    private List<String> numbers(AuditFilter filter) {
        return as(() -> search.find(filter, null, 200)).items().stream()
                .map(AuditedMatter::number)
                .toList();
    }

    private static AuditFilter ofVersion(AuditedMatters.Version version) {
        return new AuditFilter(null, version, null, null, null, null, null, null, null, null);
    }

    private static AuditFilter late(Boolean late) {
        return new AuditFilter(null, null, null, null, null, null, null, late, null, null);
    }

    private static AuditFilter deviating(Boolean deviates) {
        return new AuditFilter(null, null, null, null, null, null, null, null, deviates, null);
    }
}
