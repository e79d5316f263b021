package org.brueckenschlag.wirkungsdialog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.actor;
import static org.brueckenschlag.Refusals.refused;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.AuditAccess;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** What is frozen stays as it is, and its hash is in the trail; each test has a year of its own. */
@ModuleTest
class FreezingDossiersTests {

    private static final Actor KOORDINATION = actor("d-koordination", NORDWINKEL, Role.KOORDINATION);

    @Autowired
    Dossiers dossiers;

    @Autowired
    Talks talks;

    @Autowired
    IndicatorEditing editing;

    @Autowired
    JdbcDossiers kept;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditAccesses accesses;

    @Autowired
    MovableClock clock;

    @Autowired
    Clock time;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    DossierSources sources;

    @Autowired
    DossierDocuments documents;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    FiguresOfAgency figures;

    @Autowired
    JdbcFigures rows;

    @Autowired
    Reckoning reckoning;

    @Autowired
    PortionsOfMatter portions;

    @Autowired
    MatterStock stock;

    @Autowired
    RecordedEnds ends;

    @Autowired
    Probelauf people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theTrailHoldsTheHashOfWhatIsFrozenAndOfEachDocument() throws Exception {
        var frozen = people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, 2007, 0, null));

        assertThat(frozen.version()).isEqualTo(1);
        assertThat(sha256(kept.content(NORDWINKEL, 2007, 1).orElseThrow().getBytes(UTF_8)))
                .isEqualTo(frozen.sha256());
        assertThat(frozen.documents()).hasSize(9);
        var entry = entry(2007, 1);
        assertThat(entry).contains("\"sha256\":\"" + frozen.sha256() + "\"", "t-leitung");
        for (var document : frozen.documents()) {
            var file = people.as(
                    pruefung(),
                    () -> dossiers.take(
                            NORDWINKEL,
                            2007,
                            1,
                            document.format(),
                            Texts.in(language(document)).locale()));
            assertThat(sha256(file.bytes())).as(file.name()).isEqualTo(document.sha256());
            assertThat(entry).contains(document.sha256());
        }
    }

    @Test
    void thatSomebodyTookItIsWrittenDown() {
        people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, 2008, 0, null));

        people.as(pruefung(), () -> dossiers.take(NORDWINKEL, 2008, 1, DossierFormat.CSV, Texts.ENGLISH));

        assertThat(entries("reading/nordwinkel"))
                .filteredOn(entry -> entry.contains("\"year\":2008"))
                .singleElement()
                .asString()
                .contains(
                        "\"kind\":\"exported\"",
                        "\"scope\":\"dossier\"",
                        "\"language\":\"en\"",
                        "\"roles\":[\"pruefung\"]");
    }

    @Test
    void aCorrectionIsAFurtherVersionThatSaysWhy() {
        var first = people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, 2009, 0, null));
        var before = kept.content(NORDWINKEL, 2009, 1);
        var second = people.as(KOORDINATION, () -> dossiers.freeze(NORDWINKEL, 2009, 1, CorrectionReason.FEHLER));

        assertThat(people.as(pruefung(), () -> dossiers.versions(NORDWINKEL, 2009)))
                .containsExactly(second, first);
        assertThat(kept.content(NORDWINKEL, 2009, 1)).isEqualTo(before);
        assertThat(people.as(pruefung(), () -> dossiers.frozen(NORDWINKEL, 2009, 2, Texts.GERMAN))
                        .about())
                .contains("Diese Fassung berichtigt Fassung 1, die bestehen bleibt. Grund: etwas war falsch.");
        assertThat(entry(2009, 2)).contains("\"reason\":\"fehler\"");
    }

    @Test
    void whoHasNotSeenTheNewestVersionOrGivesNoReasonFreezesNothing() {
        people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, 2010, 0, null));

        refused(
                "dossier.frozen-meanwhile",
                () -> people.as(KOORDINATION, () -> dossiers.freeze(NORDWINKEL, 2010, 0, null)));
        refused("dossier.reason", () -> people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, 2010, 1, null)));
        refused(
                "dossier.reason",
                () -> people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, 2011, 0, CorrectionReason.FEHLER)));
        assertThat(people.as(LEITUNG, () -> dossiers.versions(NORDWINKEL, 2010)))
                .hasSize(1);
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<Object> freezing = () -> {
            together.await();
            try {
                return people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, 2012, 0, null));
            } catch (Refused lost) {
                return lost;
            }
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(freezing, freezing)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(both).filteredOn(FrozenDossier.class::isInstance).hasSize(1);
            assertThat(both)
                    .filteredOn(Refused.class::isInstance)
                    .singleElement()
                    .satisfies(
                            lost -> assertThat(((Refused) lost).refusal()).isEqualTo(DossierRefusal.FROZEN_MEANWHILE));
        }
        assertThat(people.as(LEITUNG, () -> dossiers.versions(NORDWINKEL, 2012)))
                .hasSize(1);
    }

    /** More often than there are connections to the database. */
    @Test
    void lookingAtVersionsKeepsNoConnection() {
        people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, 2016, 0, null));

        for (var look = 0; look < 40; look++) {
            assertThat(people.as(LEITUNG, () -> dossiers.versions(NORDWINKEL, 2016)))
                    .hasSize(1);
        }
    }

    @Test
    void eachDoorAsksForRoleAndAgency() {
        people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, 2013, 0, null));

        assertThat(people.as(pruefung(), () -> dossiers.versions(NORDWINKEL, 2013)))
                .hasSize(1);
        for (Runnable making : List.<Runnable>of(
                () -> dossiers.preview(NORDWINKEL, 2013, Texts.GERMAN),
                () -> dossiers.freeze(NORDWINKEL, 2013, 1, CorrectionReason.FEHLER))) {
            refused("dossier.may-not-freeze", () -> people.as(pruefung(), making));
            refused("dossier.may-not-freeze", () -> people.as(FACHKRAFT, making));
            refused("indicators.unknown-agency", () -> people.as(LEITUNG_B, making));
        }
        for (Runnable reading : List.<Runnable>of(
                () -> dossiers.versions(NORDWINKEL, 2013),
                () -> dossiers.frozen(NORDWINKEL, 2013, 1, Texts.GERMAN),
                () -> dossiers.take(NORDWINKEL, 2013, 1, DossierFormat.PDF, Texts.GERMAN))) {
            refused("indicators.may-not-read", () -> people.as(FACHKRAFT, reading));
            refused("indicators.unknown-agency", () -> people.as(LEITUNG_B, reading));
        }
        refused(
                "dossier.unknown",
                () -> people.as(pruefung(), () -> dossiers.frozen(NORDWINKEL, 2013, 7, Texts.GERMAN)));
    }

    @Test
    void aYearThatHasNotBegunHasNone() {
        refused("dossier.not-begun", () -> people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, 2198, 0, null)));
    }

    @Test
    void aYearWithoutDataIsSaidInWords() {
        var text = people.as(KOORDINATION, () -> dossiers.preview(NORDWINKEL, 2014, Texts.GERMAN));

        assertThat(text.about()).anyMatch(sentence -> sentence.startsWith("Aus dem Jahr 2014 gibt es keine Zahlen:"));
    }

    private void countEnquiries(String id) {
        people.as(
                LEITUNG,
                () -> editing.release(
                        WrittenIndicators.named(
                                WrittenIndicators.in(
                                        Unit.COUNT, WrittenIndicators.formula("count: {tasks: [Task_Aufnehmen]}")),
                                id,
                                "Aufgenommene Anfragen"),
                        null));
    }

    @Test
    void eachFigureNamesItsMattersAndHowFarTheTrailTellsOfThem() {
        people.deploy();
        var matters = IntStream.range(0, 5)
                .mapToObj(unused -> people.startedUpToBranches())
                .toList();
        var year = matters.getFirst().startedAt().atZone(Measure.ZONE).getYear();
        countEnquiries("TX-40");

        var frozen = freezeAgain(year);

        var content = kept.content(NORDWINKEL, year, frozen.version()).orElseThrow();
        assertThat(content).contains("\"TX-40\":[");
        for (var matter : matters) {
            assertThat(content)
                    .contains("\"" + matter.number() + "\"")
                    .contains("\"hash\":\"" + lastHash(matter) + "\"");
        }
        assertThat(content).contains("Das Jahr " + year + " läuft noch.");
    }

    @Test
    void anIndexThatIsCutSaysHowManyMattersItLeavesOut() {
        people.deploy();
        var matters = IntStream.range(0, 6)
                .mapToObj(unused -> people.startedUpToBranches())
                .toList();
        var year = matters.getFirst().startedAt().atZone(Measure.ZONE).getYear();
        countEnquiries("TX-42");
        var seen = figures.seenBy(Audience.PUBLIC, NORDWINKEL, year);
        var one = new FiguresOfYear(
                NORDWINKEL,
                year,
                seen.figures().stream()
                        .filter(trend -> trend.now().indicator().id().equals("TX-42"))
                        .toList(),
                List.of(),
                YearCourse.UNTOLD);
        var cut = new EvidenceOfFigures(rows, reckoning, portions, stock, ends, 5, 4);

        var found = cut.of(one, SmallCells.of(Audience.PUBLIC));

        var count = one.figures().getFirst().now().value().longValue();
        assertThat(count).isGreaterThanOrEqualTo(6);
        assertThat(found.counts()).containsEntry("TX-42", count);
        assertThat(found.behind().get("TX-42")).hasSize(4);
        assertThat(found.leftOut()).isEqualTo(count - 4);
    }

    /** Somebody else's version says so; a lock alone says nothing. */
    @Test
    void aLockThatTookTooLongIsNoOtherVersion() {
        var slow = new DossiersOfAgency(
                currentActor,
                sources,
                kept,
                documents,
                catalogue,
                new TransactionOperations() {
                    @Override
                    public <T> T execute(TransactionCallback<T> action) {
                        throw new CannotAcquireLockException("too long");
                    }
                },
                events,
                time);

        assertThatThrownBy(() -> people.as(LEITUNG, () -> slow.freeze(NORDWINKEL, 2020, 0, null)))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(people.as(LEITUNG, () -> dossiers.versions(NORDWINKEL, 2020)))
                .isEmpty();
    }

    @Test
    void aLockThatWaitedForAnotherVersionSaysThatThereIsOne() {
        var late = new DossiersOfAgency(
                currentActor,
                sources,
                kept,
                documents,
                catalogue,
                new TransactionOperations() {
                    @Override
                    public <T> T execute(TransactionCallback<T> action) {
                        dossiers.freeze(NORDWINKEL, 2019, 0, null);
                        throw new CannotAcquireLockException("somebody else's");
                    }
                },
                events,
                time);

        refused("dossier.frozen-meanwhile", () -> people.as(LEITUNG, () -> late.freeze(NORDWINKEL, 2019, 0, null)));
    }

    /** Two more matters than in the version before: whoever lays both beside each other must not learn that. */
    @Test
    void twoVersionsTogetherTellNoSmallDifference() {
        people.deploy();
        for (var number = 0; number < 6; number++) {
            people.startedUpToBranches();
        }
        var year = clock.now().atZone(Measure.ZONE).getYear();
        people.as(
                LEITUNG,
                () -> editing.release(
                        WrittenIndicators.named(
                                WrittenIndicators.in(
                                        Unit.COUNT, WrittenIndicators.formula("count: {tasks: [Task_Aufnehmen]}")),
                                "TX-41",
                                "Aufgenommene Anfragen"),
                        null));
        var first = freezeAgain(year);
        people.startedUpToBranches();
        people.startedUpToBranches();

        var second = freezeAgain(year);

        assertThat(said(first).state()).isEqualTo(Figure.State.SHOWN);
        assertThat(said(first).value()).isGreaterThanOrEqualTo(BigDecimal.valueOf(6));
        assertThat(said(second).state()).isEqualTo(Figure.State.HIDDEN);
        assertThat(said(second).value()).isNull();
        assertThat(said(second).numerator()).isNull();
    }

    private DossierSource.Said said(FrozenDossier dossier) {
        return DossierJson.figures(
                        kept.content(NORDWINKEL, dossier.year(), dossier.version())
                                .orElseThrow(),
                        dossier.year())
                .get("TX-41");
    }

    /** Other tests may have frozen the running year before. */
    private FrozenDossier freezeAgain(int year) {
        var seen = people.as(LEITUNG, () -> dossiers.versions(NORDWINKEL, year)).size();
        return people.as(
                LEITUNG, () -> dossiers.freeze(NORDWINKEL, year, seen, seen == 0 ? null : CorrectionReason.NACHTRAG));
    }

    @Test
    void thePruefungReadsWhileItsTimeBoxIsOpenAndNoLonger() {
        people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, 2015, 0, null));
        var without = actor("d-pruefung", NORDWINKEL, Role.PRUEFUNG);

        refused("indicators.may-not-read", () -> people.as(without, () -> dossiers.versions(NORDWINKEL, 2015)));
        assertThat(people.as(pruefung(), () -> dossiers.versions(NORDWINKEL, 2015)))
                .hasSize(1);
    }

    @Test
    void theTalkIsAboutTheVersionThatBothSidesHaveRead() {
        assertThat(people.as(KOORDINATION, () -> talks.of(NORDWINKEL, 2018, Texts.GERMAN))
                        .orElseThrow()
                        .version())
                .isZero();
        people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, 2018, 0, null));
        var second = people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, 2018, 1, CorrectionReason.FEHLER));

        var talk = people.as(KOORDINATION, () -> talks.of(NORDWINKEL, 2018, Texts.GERMAN))
                .orElseThrow();

        assertThat(talk.version()).isEqualTo(2);
        assertThat(talk.at()).isEqualTo(second.frozenAt());
        assertThat(talk.points()).anyMatch(TalkOfYear.Point.Told.class::isInstance);
    }

    @Test
    void whoPreparesTheDossierLeadsTheTalkAndNobodyElseBeforeItIsFrozen() {
        Runnable leading = () -> talks.of(NORDWINKEL, 2017, Texts.GERMAN);

        assertThat(people.as(pruefung(), () -> talks.of(NORDWINKEL, 2017, Texts.GERMAN)))
                .isEmpty();
        refused("indicators.may-not-read", () -> people.as(FACHKRAFT, leading));
        refused("indicators.unknown-agency", () -> people.as(LEITUNG_B, leading));
        refused("indicators.year", () -> people.as(LEITUNG, () -> talks.of(NORDWINKEL, 1, Texts.GERMAN)));
        assertThat(people.as(LEITUNG, talks::mayLead)).isTrue();
        assertThat(people.as(FACHKRAFT, talks::mayLead)).isFalse();
    }

    private Actor pruefung() {
        var account = accounts.find("pruefung").orElseThrow().actor();
        people.as(
                LEITUNG,
                () -> accesses.open(
                        account.id(),
                        AuditAccess.Purpose.STICHPROBE,
                        clock.now().plus(Duration.ofDays(300))));
        return account;
    }

    private String lastHash(Matter matter) {
        return jdbc.sql("SELECT hash FROM audit_entry WHERE chain = :chain ORDER BY seq DESC LIMIT 1")
                .param("chain", matter.id().value())
                .query(String.class)
                .single();
    }

    private static Locale language(FrozenDossier.Document document) {
        return Locale.of(document.language());
    }

    private String entry(int year, int version) {
        return entries("deployments/nordwinkel").stream()
                .filter(entry -> entry.contains("\"kind\":\"dossier_frozen\"")
                        && entry.contains("\"year\":" + year)
                        && entry.contains("\"dossier_version\":" + version))
                .reduce((one, other) -> {
                    throw new AssertionError("two entries of one version");
                })
                .orElseThrow();
    }

    private List<String> entries(String chain) {
        return jdbc.sql("SELECT content FROM audit_entry WHERE chain = :chain ORDER BY seq")
                .param("chain", chain)
                .query(String.class)
                .list();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
