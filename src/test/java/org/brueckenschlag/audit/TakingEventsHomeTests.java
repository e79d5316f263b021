package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.Probelauf.ADMIN;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.FACHKRAFT_B;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Refusals.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.export.Schemas;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class TakingEventsHomeTests {

    @Autowired
    Probelauf probelauf;

    @Autowired
    EventLogs logs;

    @Autowired
    JdbcTrailForTests tables;

    @Autowired
    ExportFolder folder;

    @Autowired
    Clock clock;

    @Test
    void tellsWhoDidWhatInWhichRole() {
        var matter = twoTalks();

        assertThat(lines(matter))
                .anyMatch(line -> line.contains(";Anfrage aufnehmen;Task_Aufnehmen;start;"))
                .anyMatch(line -> line.contains(";Anfrage aufnehmen;Task_Aufnehmen;complete;")
                        && line.contains(";fachkraft;fachkraft K1;")
                        && line.contains("antwort.stufe=6"))
                .anyMatch(line -> line.contains(";Dringlichkeit bestimmen;Task_Dringlichkeit;complete;")
                        && line.contains("tabelle=probe_dringlichkeit")
                        && line.contains("regeln=Rule_Hoch")
                        && line.contains("ergebnis.prio=hoch"))
                .anyMatch(line -> line.contains(";Gespräch führen;Task_Gespraech;complete;")
                        && line.contains(";mediation;mediation K2;A;")
                        && line.contains("antwort.teilnehmende_anzahl=3-9"));
    }

    @Test
    void leavesOutFreeTextAndThePseudonymsOfTheProduct() {
        var matter = twoTalks();

        for (var format : EventLogFormat.values()) {
            assertThat(words(format, taken(LEITUNG, EventLogRequest.ofMatter(format, matter.number()))))
                    .as(format.key())
                    .contains(matter.number())
                    .doesNotContain("Beispielweg", "commitment")
                    .doesNotContain(
                            FACHKRAFT.id().value(),
                            MEDIATION.id().value(),
                            matter.id().value());
        }
    }

    @Test
    void fitsThePublishedForms() {
        var number = twoTalks().number();

        assertThat(Schemas.xes(taken(LEITUNG, EventLogRequest.ofMatter(EventLogFormat.XES, number))))
                .isEmpty();
        assertThat(Schemas.ocelJson(taken(LEITUNG, EventLogRequest.ofMatter(EventLogFormat.OCEL_JSON, number))))
                .isEmpty();
        assertThat(Schemas.ocelXml(taken(LEITUNG, EventLogRequest.ofMatter(EventLogFormat.OCEL_XML, number))))
                .isEmpty();
    }

    @Test
    void asADocumentSaysThatTheChainIsWhole() {
        var matter = twoTalks();
        var request = EventLogRequest.ofMatter(EventLogFormat.PDF, matter.number());

        assertThat(words(EventLogFormat.PDF, taken(LEITUNG, request)))
                .contains("Verlauf des Vorgangs " + matter.number())
                .contains("Unverändert: " + tables.rowsOf(matter.id().value()) + " Einträge geprüft")
                .contains("Anfrage aufnehmen: erledigt", "Entscheidungen", "probe_dringlichkeit v");
        assertThat(words(EventLogFormat.PDF, taken(LEITUNG, request.in(Texts.TURKISH))))
                .contains("Değiştirilmemiş: ");
    }

    @Test
    void asADocumentIsOfOneMatterAlone() {
        refused(
                "audit.pdf-of-one-matter",
                () -> taken(LEITUNG, EventLogRequest.ofPeriod(EventLogFormat.PDF, null, null)));
    }

    @Test
    void isWrittenDownBeforeTheFirstByte() {
        var matter = twoTalks();

        probelauf.as(LEITUNG, () -> logs.open(EventLogRequest.ofMatter(EventLogFormat.XES, matter.number())));

        var told = readings().getLast();
        assertThat(told.actor()).isEqualTo(LEITUNG.id().value());
        assertThat(told.content())
                .contains(
                        "\"kind\":\"exported\"",
                        "\"scope\":\"matter\"",
                        "\"format\":\"xes\"",
                        "\"matter\":\"" + matter.id().value() + "\"",
                        "\"number\":\"" + matter.number() + "\"",
                        "\"entries\":" + tables.rowsOf(matter.id().value()));
    }

    @Test
    void isForPruefungAndLeitungAlone() {
        var number = probelauf.start().number();
        var request = EventLogRequest.ofMatter(EventLogFormat.CSV, number);

        assertThat(text(LEITUNG, request)).contains(number);
        for (var other : List.of(FACHKRAFT, MEDIATION, ADMIN)) {
            refused("audit.may-not-export", () -> taken(other, request));
        }
    }

    @Test
    void holdsNothingOfAnotherAgency() {
        probelauf.start(FACHKRAFT_B);
        var ours = probelauf.start();
        while (numbers(LEITUNG_B, EventLogRequest.ofPeriod(EventLogFormat.CSV, null, null))
                .contains(ours.number())) {
            ours = probelauf.start();
        }
        var request = EventLogRequest.ofMatter(EventLogFormat.CSV, ours.number());

        refused("matters.unknown", () -> taken(LEITUNG_B, request));
        var log = probelauf.as(LEITUNG_B, () -> logs.open(EventLogRequest.ofPeriod(EventLogFormat.CSV, null, null)));
        var theirs = tables.rows().stream()
                .filter(row -> "suedtor".equals(row.agency()) && !row.chain().contains("/"))
                .toList();
        assertThat(log.entries()).isEqualTo(theirs.size());
        assertThat(log.matters())
                .isPositive()
                .isEqualTo(theirs.stream().filter(row -> row.sequence() == 1).count());
    }

    @Test
    void ofAPeriodHoldsTheMattersThatRanInIt() {
        var number = probelauf.start().number();
        var today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin")));

        assertThat(numbers(today, today, null)).contains(number);
        assertThat(numbers(today, null, Probelauf.KEY)).contains(number);
        assertThat(numbers(null, today, null)).contains(number);
        assertThat(numbers(today.plusDays(1), null, null)).doesNotContain(number);
        assertThat(numbers(null, today.minusDays(1), null)).doesNotContain(number);
        assertThat(numbers(today, today, "anderer_prozess")).isEmpty();
        assertThat(numbers(today, today, "probe_auf")).isEmpty();
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        var day = LocalDate.of(2026, 1, 2);

        refused(
                "audit.period-backwards",
                () -> taken(LEITUNG, EventLogRequest.ofPeriod(EventLogFormat.CSV, day, day.minusDays(1))));
    }

    @Test
    void saysHowFarItIsAndStopsWhenNobodyWaits() throws IOException {
        probelauf.start();
        probelauf.start();
        var log = probelauf.as(LEITUNG, () -> logs.open(EventLogRequest.ofPeriod(EventLogFormat.OCEL_XML, null, null)));
        var parts = new ArrayList<Double>();

        log.writeTo(new ByteArrayOutputStream(), parts::add);

        assertThat(parts).isSorted().startsWith(0.0).endsWith(1.0).hasSize(log.matters() + 1);
        assertThatThrownBy(() -> log.writeTo(new ByteArrayOutputStream(), part -> part == 0))
                .isInstanceOf(CancellationException.class);
        try (var files = Files.list(folder.path())) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    private List<String> numbers(LocalDate from, LocalDate to, String process) {
        return numbers(LEITUNG, new EventLogRequest(EventLogFormat.CSV, from, to, process, null, Texts.GERMAN));
    }

    private List<String> numbers(Actor actor, EventLogRequest request) {
        return text(actor, request)
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1)[0])
                .distinct()
                .toList();
    }

    /** A matter with a free text, two groups and a talk that was held. */
    private Matter twoTalks() {
        var matter = probelauf.start();
        var enquiry = new HashMap<>(Probelauf.enquiry());
        enquiry.put("kurznotiz", "Ruhe am Beispielweg");
        probelauf.complete(FACHKRAFT, probelauf.only(matter, "Task_Aufnehmen"), enquiry);
        probelauf.complete(MEDIATION, probelauf.only(matter, "Task_Links"), Map.of());
        probelauf.complete(MEDIATION, probelauf.only(matter, "Task_Rechts"), Map.of());
        probelauf.complete(
                MEDIATION,
                probelauf.only(matter, "Task_Gespraech", "A"),
                Map.of("freiwillig", "ja", "teilnehmende_anzahl", 7));
        return matter;
    }

    private List<JdbcTrailForTests.Row> readings() {
        return tables.rows().stream()
                .filter(row -> row.chain().equals("reading/nordwinkel"))
                .toList();
    }

    private List<String> lines(Matter matter) {
        return text(LEITUNG, EventLogRequest.ofMatter(EventLogFormat.CSV, matter.number()))
                .lines()
                .toList();
    }

    private static String words(EventLogFormat format, byte[] file) {
        if (format != EventLogFormat.PDF) {
            return new String(file, StandardCharsets.UTF_8);
        }
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Actor actor, EventLogRequest request) {
        return new String(taken(actor, request), StandardCharsets.UTF_8);
    }

    private byte[] taken(Actor actor, EventLogRequest request) {
        var out = new ByteArrayOutputStream();
        try {
            probelauf.as(actor, () -> logs.open(request)).writeTo(out, EventLog.Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
