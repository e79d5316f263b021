package org.brueckenschlag.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.forms.FormComponent.Amount;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.shared.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody can mean, put into the forms as they are delivered: one test for each kind of nonsense. */
class ShippedFormsRefuseNonsenseTests {

    private static final Path PROCESSES = Path.of("processes");
    private static final long FAR_TOO_MANY = 1_000_000_000;

    private final Forms forms = RealForms.forms();

    @Test
    void noNumberIsBelowNothing() {
        assertThat(numbersThatTake(-1L))
                .as("fields in which less than nothing can be said; a goal may be missed, a value may fall")
                .containsExactlyInAnyOrder(
                        "veranstaltung/veranstaltung_auswerten.ziel_erreicht",
                        "wirkungsdialog/indikatoren_berechnen.indikatorwerte[0].nachtrag",
                        "wirkungsdialog/selbstevaluation.zielerreichung[0].gas_wert");
    }

    @Test
    void noNumberIsAThousandMillions() {
        assertThat(numbersThatTake(FAR_TOO_MANY)).isEmpty();
    }

    @Test
    void whatIsPlannedIsNotInThePast() {
        var yesterday = LocalDate.now().minusDays(2).toString();

        assertThat(rulesBroken("veranstaltung/veranstaltung_planen", Map.of("termin", yesterday), Map.of()))
                .containsExactly("termin");
        assertThat(rulesBroken(
                        "veranstaltung/eingeladene_informieren",
                        Map.of("termin", yesterday),
                        Map.of("entscheidung_va", "verschieben")))
                .containsExactly("termin");
    }

    @ParameterizedTest
    @CsvSource({
        "konfliktmediation/gespraech_vereinbaren, gespraech_am",
        "konfliktmediation/sitzung_vorbereiten, sitzung_am",
    })
    void nothingIsAgreedForADayBeforeTheMatterBegan(String form, String day) {
        var known = Map.<String, Object>of("gestartet_am", "2026-05-02");

        assertThat(rulesBroken(form, Map.of(day, "2026-05-01"), known)).containsExactly(day);
        assertThat(rulesBroken(form, Map.of(day, "2026-05-02"), known)).isEmpty();
    }

    @Test
    void anAgreementIsReviewedLater() {
        var yesterday = LocalDate.now().minusDays(2).toString();

        assertThat(rulesBroken(
                        "konfliktmediation/vereinbarung_festhalten", Map.of("ueberpruefung_am", yesterday), Map.of()))
                .containsExactly("ueberpruefung_am");
    }

    @ParameterizedTest
    @CsvSource({
        "ikoe_begleitung/massnahmenplan, massnahmen, massnahme_bis",
        "ikoe_begleitung/ziele_vereinbaren, oeffnungsziele, ziel_bis",
        "wirkungsdialog/protokoll_schreiben, dialog_vereinbarungen, vereinbarung_frist",
    })
    void noRowOfAPlanIsDueInThePast(String form, String list, String day) {
        var later = LocalDate.now().plusDays(30).toString();
        var over = LocalDate.now().minusDays(2).toString();

        assertThat(rulesBroken(form, completed(form, list, day, later, later), Map.of()))
                .isEmpty();
        assertThat(rulesBroken(form, completed(form, list, day, later, over), Map.of()))
                .containsExactly(list);
    }

    /** Rows that say all they must, each with its day. */
    private Map<String, Object> completed(String form, String list, String day, String... days) {
        var rows = read(form).rowLists().stream()
                .filter(each -> each.key().equals(list))
                .findFirst()
                .orElseThrow();
        var said = new ArrayList<Map<String, Object>>();
        for (var each : days) {
            var row = new HashMap<String, Object>();
            rows.fields()
                    .forEach(field -> row.put(
                            field.key(),
                            switch (field) {
                                case FormComponent.OneOf one ->
                                    one.options().getFirst().value();
                                case FormComponent.Tick tick -> true;
                                case Amount amount -> 1;
                                default -> each;
                            }));
            row.put(day, each);
            said.add(row);
        }
        return Map.of(list, said);
    }

    @ParameterizedTest
    @CsvSource({
        "wirkungsdialog/bescheid_erfassen, bescheid_am",
        "wirkungsdialog/jahreszahlen_einfrieren, stichtag",
        "wirkungsdialog/sachbericht, abgabe_am",
        "sozialraumanalyse/strukturdaten, stichtag",
        "ikoe_begleitung/zertifizierung_vorbereiten, antrag_am",
    })
    void whatHasHappenedIsNotInTheFuture(String form, String day) {
        assertThat(rulesBroken(form, Map.of(day, LocalDate.now().plusDays(2).toString()), Map.of()))
                .containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({
        "wirkungsdialog/bescheid_erfassen, bescheid_am, nachweis_bis",
        "wirkungsdialog/bescheid_aendern, bescheid_am, nachweis_bis",
        "ikoe_begleitung/zertifizierung_ergebnis, antrag_am, gueltig_bis",
    })
    void daysThatAreSwappedAreNoticedAtTheSecond(String form, String first, String second) {
        var known = Map.<String, Object>of(first, "2026-03-01", "zertifikat", "erhalten");
        var answers = new HashMap<String, Object>(Map.of(second, "2026-02-01"));
        if (read(form).field(first).isPresent()) {
            answers.put(first, "2026-03-01");
        }
        if (read(form).field("zertifikat").isPresent()) {
            answers.put("zertifikat", "erhalten");
        }

        assertThat(rulesBroken(form, answers, known)).containsExactly(second);
    }

    @ParameterizedTest
    @CsvSource({"60, 30", "60, 50", "0, 0", "100, 1"})
    void sharesOfGoalsThatMakeNoHundredAreRefused(int one, int other) {
        var goals = List.of(Map.of("stunden_anteil_prozent", one), Map.of("stunden_anteil_prozent", other));

        // What is missing in the rows is said there; the sum is checked once they are whole.
        assertThat(rulesBroken("wirkungsdialog/aufgabenplanung", Map.of("ziele", whole(goals)), Map.of()))
                .containsExactly("ziele");
    }

    @ParameterizedTest
    @CsvSource({
        "ikoe_begleitung/befragung, befragung_n, ruecklauf_prozent",
        "ikoe_sensibilisierung/ergebnis_sichern, antworten_anzahl, aha_wert_1_5",
        "ikoe_sensibilisierung/ergebnis_sichern, antworten_anzahl, wissenszuwachs_1_5",
        "ikoe_qualifizierung/kurzrueckmeldung_auswerten, antworten_anzahl, zufriedenheit_1_5",
        "ikoe_qualifizierung/kurzrueckmeldung_auswerten, antworten_anzahl, wissen_vor_1_5",
        "ikoe_qualifizierung/kurzrueckmeldung_auswerten, antworten_anzahl, wissen_nach_1_5",
        "veranstaltung/rueckmeldung_auswerten, rueckmeldungen_anzahl, zufriedenheit_1_5",
        "veranstaltung/rueckmeldung_auswerten, rueckmeldungen_anzahl, nutzen_1_5",
        "veranstaltung/rueckmeldung_auswerten, rueckmeldungen_anzahl, neue_kontakte_1_5",
    })
    void aSurveyOfFewerThanFiveLeavesNoFigure(String form, String count, String figure) {
        assertThat(fields(form, Map.of(count, 4))).as("not asked").doesNotContain(figure);
        assertThat(fields(form, Map.of(count, 5))).as("asked").contains(figure);

        // What the others of the form miss would hide what becomes of these two.
        var both = new FormSchema(
                "beide",
                read(form).fields().stream()
                        .filter(field ->
                                field.key().equals(count) || field.key().equals(figure))
                        .map(FormComponent.class::cast)
                        .toList());
        assertThat(forms.check(both, Map.of(count, 4, figure, 4), Map.of()).answers())
                .as("not kept")
                .containsOnlyKeys(count);
        assertThat(forms.check(both, Map.of(count, 5, figure, 4), Map.of()).answers())
                .as("kept")
                .containsOnlyKeys(count, figure);
    }

    private List<String> fields(String form, Map<String, Object> answers) {
        return forms.check(read(form), answers, Map.of()).findings().stream()
                .map(Finding::field)
                .toList();
    }

    /** {@code package/form.field} of each number that can be asked and takes this answer. */
    private List<String> numbersThatTake(long answer) {
        var taken = new ArrayList<String>();
        shipped().forEach(name -> {
            var form = read(name);
            for (var field : form.fields()) {
                if (field instanceof Amount amount && !amount.readOnly() && takes(amount, answer)) {
                    taken.add(name + "." + amount.key());
                }
            }
            for (var rows : form.rowLists()) {
                for (var field : rows.fields()) {
                    if (!rows.readOnly() && !field.readOnly() && field instanceof Amount) {
                        var given = Map.<String, Object>of(rows.key(), List.of(Map.of(field.key(), answer)));
                        var known = rows.follows()
                                ? Map.<String, Object>of(rows.key(), List.of(Map.of()))
                                : Map.<String, Object>of();
                        var path = rows.key() + "[0]." + field.key();
                        if (forms.check(alone(rows), given, known).findings().stream()
                                .noneMatch(finding -> finding.field().equals(path))) {
                            taken.add(name + "." + path);
                        }
                    }
                }
            }
        });
        return taken;
    }

    private static FormSchema alone(Rows rows) {
        var shown = new Rows(
                rows.id(),
                rows.key(),
                rows.label(),
                rows.description(),
                null,
                false,
                rows.minRows(),
                rows.maxRows(),
                rows.fixed(),
                rows.fields());
        return new FormSchema("allein", List.of(shown));
    }

    /** In a form of its own, so that no condition hides it. */
    private boolean takes(Amount amount, long answer) {
        var alone = new FormSchema("allein", List.of(shown(amount)));
        return forms.check(alone, Map.of(amount.key(), answer), Map.of())
                .findings()
                .isEmpty();
    }

    private static Amount shown(Amount amount) {
        return new Amount(
                amount.id(),
                amount.key(),
                amount.label(),
                amount.description(),
                null,
                amount.required(),
                amount.readOnly(),
                amount.decimals(),
                amount.min(),
                amount.max(),
                amount.scale(),
                amount.scaleLow(),
                amount.scaleHigh());
    }

    private List<String> rulesBroken(String form, Map<String, Object> answers, Map<String, Object> known) {
        return forms.check(read(form), answers, known).findings().stream()
                .filter(finding -> finding.key().equals("forms.rule"))
                .map(Finding::field)
                .toList();
    }

    private static List<Map<String, Object>> whole(List<Map<String, Integer>> shares) {
        var goals = new ArrayList<Map<String, Object>>();
        for (var share : shares) {
            var goal = new HashMap<String, Object>(Map.of(
                    "ziel_nr", goals.size() + 1,
                    "handlungsfeld", "interkulturelle_oeffnung",
                    "ebene", "handlung",
                    "ziel_code", "einrichtung_oeffnen",
                    "ziel_prozess", "ikoe_begleitung",
                    "indikator_id", "IK-09",
                    "zielwert", 15));
            goal.putAll(share);
            goals.add(goal);
        }
        return goals;
    }

    private FormSchema read(String name) {
        try {
            return forms.read(Files.readString(PROCESSES.resolve(name + ".form")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> shipped() {
        try (var files = Files.walk(PROCESSES)) {
            return files
                    .filter(file -> file.toString().endsWith(".form"))
                    .map(file -> PROCESSES.relativize(file).toString().replace(".form", ""))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
