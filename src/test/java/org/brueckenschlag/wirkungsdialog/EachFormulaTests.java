package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.catalogue.ChangeReason;
import org.brueckenschlag.catalogue.ReleasedDrafts.Release;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Each indicator of the domain's catalogue, on a handful of matters whose figure can be told without a computer. */
class EachFormulaTests {

    private static final Set<String> TESTED = new HashSet<>();
    /** Over counters, Sozialräume and other matters: tested with the whole program. */
    private static final Set<String> ELSEWHERE = Set.of("CB-01", "CB-03", "SR-01", "SR-04");

    private static final Instant NOW = Instant.parse("2025-12-01T10:00:00Z");
    private static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue();

    @AfterAll
    static void noneIsForgotten() {
        assertThat(CATALOGUE.all().stream()
                        .filter(defined -> !(defined.formula() instanceof Formula.NotCollected))
                        .map(defined -> defined.indicator().id())
                        .filter(id -> !TESTED.contains(id) && !ELSEWHERE.contains(id)))
                .isEmpty();
    }

    @Test
    void enquiriesAndHowManyAreAccepted() {
        var accepted = mediation().decided("Task_TriagePruefen", "2025-03-05", Map.of("triage", "annehmen"));
        var withLeitung =
                mediation().decided("Task_TriagePruefen", "2025-03-05", Map.of("triage", "annehmen_mit_leitung"));
        var passedOn = mediation().decided("Task_TriagePruefen", "2025-03-05", Map.of("triage", "weiterleiten"));

        assertThat(figure("KM-01", accepted, withLeitung, passedOn)).isEqualTo("3 = 3");
        assertThat(figure("KM-02", accepted, withLeitung, passedOn)).isEqualTo("66.7 = 2 / 3");
    }

    @Test
    void theFirstReactionInWorkingDays() {
        var sameDay = matter("konfliktmediation").done("Task_AnfrageAufnehmen", "2025-03-03", Map.of());
        var overTheWeekend =
                matter("konfliktmediation").begun("2025-03-07").done("Task_AnfrageAufnehmen", "2025-03-10", Map.of());
        var slow = matter("konfliktmediation").done("Task_AnfrageAufnehmen", "2025-03-14", Map.of());

        assertThat(figure("KM-03", sameDay, overTheWeekend, slow)).isEqualTo("1 = / 3");
    }

    @Test
    void theFirstPreliminaryTalkInDays() {
        var two = matter("konfliktmediation")
                .done("Task_VorgespraechFuehren", "2025-03-23", Map.of())
                .done("Task_VorgespraechFuehren", "2025-03-13", Map.of());
        var one = matter("konfliktmediation").done("Task_VorgespraechFuehren", "2025-03-23", Map.of());

        assertThat(figure("KM-04", two, one)).isEqualTo("15 = / 2");
    }

    @Test
    void whoComesToTalksAndWhoAgrees() {
        var agreed = accepted()
                .done("Task_SitzungDurchfuehren", "2025-04-01", Map.of())
                .ended("2025-10-01", "vereinbarung_teil");
        var withdrew = accepted()
                .done("Task_AnnaeherungEinschaetzen", "2025-04-01", Map.of())
                .ended("2025-10-01", "rueckzug_partei");
        var noMandate = accepted().ended("2025-10-01", "kein_mandat");
        var running = accepted().done("Task_SitzungDurchfuehren", "2025-04-01", Map.of());

        assertThat(figure("KM-05", agreed, withdrew, noMandate, running)).isEqualTo("66.7 = 2 / 3");
        assertThat(figure("KM-08", agreed, withdrew, noMandate, running)).isEqualTo("50 = 1 / 2");
    }

    @Test
    void groupsThatWereReachedAndTheirLanguages() {
        var fits = matter("konfliktmediation")
                .done("Task_KonfliktAnalysieren", "2025-03-10", Map.of("sprachen_bedarf", List.of("tr", "ar")))
                .done(
                        "Task_VorgespraechFuehren",
                        "2025-03-20",
                        Map.of("gespraech_gefuehrt", "ja", "sprachmittlung_eingesetzt", true))
                .done("Task_VorgespraechFuehren", "2025-03-21", Map.of("gespraech_gefuehrt", "nein"))
                .ended("2025-10-01", "vereinbarung_voll");
        var inTheTeam = matter("konfliktmediation")
                .done("Task_KonfliktAnalysieren", "2025-03-10", Map.of("sprachen_bedarf", List.of("tr")))
                .done("Task_MethodeUndTeamFestlegen", "2025-03-11", Map.of("team_mix", List.of("sprache")))
                .done("Task_VorgespraechFuehren", "2025-03-20", Map.of("gespraech_gefuehrt", "ja"))
                .ended("2025-10-01", "vereinbarung_voll");
        var without = matter("konfliktmediation")
                .done("Task_KonfliktAnalysieren", "2025-03-10", Map.of("sprachen_bedarf", List.of("tr")))
                .done("Task_VorgespraechFuehren", "2025-03-20", Map.of("gespraech_gefuehrt", "ja"))
                .ended("2025-10-01", "vereinbarung_voll");
        var noNeed = matter("konfliktmediation")
                .done("Task_VorgespraechFuehren", "2025-03-20", Map.of("gespraech_gefuehrt", "ja"))
                .ended("2025-10-01", "vereinbarung_voll");

        assertThat(figure("KM-06", fits, inTheTeam, without, noNeed)).isEqualTo("4 = 4");
        assertThat(figure("KM-07", fits, inTheTeam, without, noNeed)).isEqualTo("66.7 = 2 / 3");
    }

    @Test
    void whatHoldsAfterThreeAndSixMonths() {
        var holds = matter("konfliktmediation")
                .done("Task_NachsorgeDreiMonate", "2025-06-03", Map.of("einhaltung", "voll"))
                .done("Task_NachsorgeDreiMonate", "2025-06-04", Map.of("einhaltung", "ueberwiegend"))
                .done("Task_NachsorgeSechsMonate", "2025-09-03", Map.of("einhaltung", "voll"));
        var oneGroupSeesLess = matter("konfliktmediation")
                .done("Task_NachsorgeDreiMonate", "2025-06-03", Map.of("einhaltung", "voll"))
                .done("Task_NachsorgeDreiMonate", "2025-06-04", Map.of("einhaltung", "teilweise"))
                .done("Task_NachsorgeSechsMonate", "2025-09-03", Map.of("einhaltung", "nicht"));
        var nobodyReached =
                matter("konfliktmediation").done("Task_NachsorgeDreiMonate", "2025-06-03", Map.of("erreicht", "nein"));

        assertThat(figure("KM-09", holds, oneGroupSeesLess, nobodyReached)).isEqualTo("50 = 1 / 2");
        assertThat(figure("KM-10", holds, oneGroupSeesLess, nobodyReached)).isEqualTo("50 = 1 / 2");
    }

    @Test
    void howFarTheConflictCameDownAndHowContentTheGroupsAre() {
        var down = matter("konfliktmediation")
                .done("Task_KonfliktAnalysieren", "2025-03-10", Map.of("eskalationsstufe", 5))
                .done(
                        "Task_NachsorgeDreiMonate",
                        "2025-06-03",
                        Map.of("konfliktstufe_jetzt", 4, "zufriedenheit_1_5", 3))
                .done(
                        "Task_NachsorgeSechsMonate",
                        "2025-09-03",
                        Map.of("konfliktstufe_jetzt", 2, "zufriedenheit_1_5", 4))
                .done("Task_NachsorgeSechsMonate", "2025-09-04", Map.of("konfliktstufe_jetzt", 1));
        var same = matter("konfliktmediation")
                .done("Task_KonfliktAnalysieren", "2025-03-10", Map.of("eskalationsstufe", 3))
                .done(
                        "Task_NachsorgeSechsMonate",
                        "2025-09-03",
                        Map.of("konfliktstufe_jetzt", 3, "zufriedenheit_1_5", 5));

        assertThat(figure("KM-11", down, same)).isEqualTo("1.75 = 3.5 / 2");
        assertThat(figure("KM-12", down, same)).as("3.5 and 5").isEqualTo("4.25 = 8.5 / 2");
        assertThat(figure("KM-15", down, same)).isEqualTo("50 = 1 / 2");
    }

    @Test
    void whatCameBackWithinAYear() {
        var first = enquiry("laerm").in("S03").begun("2024-02-01").ended("2024-09-01", "vereinbarung_voll");
        var again = enquiry("laerm").in("S03").begun("2025-05-01").ended("2025-10-01", "vereinbarung_voll");
        var elsewhere = enquiry("laerm").in("S04").begun("2025-05-01").ended("2025-10-01", "vereinbarung_voll");
        var otherTheme = enquiry("tiere").in("S03").begun("2025-05-02").ended("2025-10-01", "vereinbarung_voll");
        var longAgo = enquiry("tiere").in("S04").begun("2022-05-02").ended("2022-10-01", "vereinbarung_voll");

        assertThat(figure("KM-13", first, again, elsewhere, otherTheme, longAgo))
                .isEqualTo("33.3 = 1 / 3");
    }

    @Test
    void protectionWithinADay() {
        var quick = matter("konfliktmediation")
                .reported("gewalt_gemeldet", "2025-03-05")
                .done("Task_SchutzwegNachGewalt", "2025-03-05", Duration.ofHours(3), null, Map.of());
        var late = matter("konfliktmediation")
                .decided("Task_TriagePruefen", "2025-03-05", Map.of("triage", "schutz"))
                .done("Task_SchutzwegEinleiten", "2025-03-07", Duration.ofHours(30), null, Map.of());

        assertThat(figure("KM-14", quick, late)).isEqualTo("50 = 1 / 2");
    }

    @Test
    void theMiddleOfTheHours() {
        assertThat(figure("KM-16", hours(6), hours(40), hours(9), hours(118))).isEqualTo("24.5 = / 4");
    }

    @Test
    void decisionsToOpen() {
        var opens = matter("ikoe_sensibilisierung")
                .done("Task_EinrichtungAnsprechen", "2025-03-05", Map.of())
                .done("Task_FormatPlanen", "2025-03-15", Map.of())
                .done(
                        "Task_LeitungsentscheidungEinholen",
                        "2025-05-05",
                        Map.of("oeffnung_entscheidung", "oeffnungsprozess"));
        var askedTwice = matter("ikoe_sensibilisierung")
                .done("Task_EinrichtungAnsprechen", "2025-03-05", Map.of())
                .done("Task_EinrichtungAnsprechen", "2025-09-05", Map.of())
                .done("Task_FormatPlanen", "2025-09-15", Map.of());

        assertThat(figure("IK-01", opens, askedTwice)).isEqualTo("2 = 2");
        assertThat(figure("IK-02", opens, askedTwice)).isEqualTo("1 = 1");
        assertThat(figure("IK-03", opens, askedTwice)).isEqualTo("50 = 1 / 2");
    }

    @Test
    void trainingHoursSharesKnowledgeAndTransfer() {
        var training = matter("ikoe_qualifizierung")
                .done("Task_ModulDurchfuehren", "2025-03-10", Map.of("dauer_min", 240))
                .done("Task_ModulDurchfuehren", "2025-04-10", Map.of("dauer_min", 90))
                .done("Task_KurzrueckmeldungAuswerten", "2025-04-11", feedback(15, 2.6, 3.7))
                .done("Task_KurzrueckmeldungAuswerten", "2025-04-12", feedback(4, 1.0, 5.0))
                .done("Task_PraxisaufgabeBegleiten", "2025-05-01", Map.of("umgesetzt", "ja"))
                .done("Task_PraxisaufgabeBegleiten", "2025-05-02", Map.of("umgesetzt", "teil"))
                .done("Task_QualifizierungAbschliessen", "2025-09-01", Map.of("schulungsquote_prozent", 62));
        var other = matter("ikoe_qualifizierung")
                .done("Task_QualifizierungAbschliessen", "2025-09-01", Map.of("schulungsquote_prozent", 41));

        assertThat(figure("IK-04", training, other)).isEqualTo("5.5 = 5.5");
        assertThat(figure("IK-05", training, other)).isEqualTo("51.5 = 103 / 2");
        assertThat(figure("IK-06", training, other)).isEqualTo("1.1 = 1.1 / 1");
        assertThat(figure("IK-07", training, other)).isEqualTo("50 = 1 / 2");
    }

    @Test
    void anOpeningProcessFromItsCheckToItsEnd() {
        var opening = matter("ikoe_begleitung")
                .begun("2023-11-01")
                .done(
                        "Task_ZugangPruefen",
                        "2023-12-01",
                        Map.of("barrieren_gefunden", List.of("sprache", "kosten", "vertrauen")))
                .decided("Task_ReifegradBewerten", "2024-01-01", Map.of("reifegrad_index", 31.25))
                .done(
                        "Task_MassnahmenplanBeschliessen",
                        "2024-02-01",
                        Map.of(
                                "massnahmen",
                                List.of(
                                        Map.of("massnahme_typ", "beschwerdeweg"),
                                        Map.of("massnahme_typ", "dolmetschweg"))))
                .done("Task_MassnahmeUmsetzen", "2025-02-01", measure("beschwerdeweg", "umgesetzt"))
                .done("Task_MassnahmeUmsetzen", "2025-02-02", measure("dolmetschweg", "verworfen"))
                .decided("Task_ReifegradErneutBewerten", "2025-03-01", Map.of("reifegrad_index", 56.25))
                .done("Task_ZertifizierungErgebnis", "2025-04-01", Map.of("zertifikat", "erhalten"))
                .done("Task_VerstetigungSichern", "2025-04-10", lasting(true))
                .done("Task_NachbefragungDurchfuehren", "2025-11-10", Map.of("nutzung_neuer_gruppen", "gestiegen"))
                .ended("2025-11-11", "verstetigt");
        var gaveUp = matter("ikoe_begleitung")
                .done("Task_VerstetigungSichern", "2025-04-10", lasting(false))
                .ended("2025-11-11", "verstetigt");
        var running =
                matter("ikoe_begleitung").begun("2024-06-01").done("Task_DokumenteSichten", "2025-01-09", Map.of());

        assertThat(figure("IK-08", opening, gaveUp, running)).isEqualTo("3 = 3");
        assertThat(figure("IK-09", opening, gaveUp, running)).isEqualTo("25 = 25 / 1");
        assertThat(figure("IK-10", opening, gaveUp, running)).isEqualTo("50 = 1 / 2");
        assertThat(figure("IK-11", opening, gaveUp, running)).isEqualTo("1 = 1");
        assertThat(figure("IK-12", opening, gaveUp, running)).isEqualTo("50 = 1 / 2");
        assertThat(figure("IK-13", opening, gaveUp, running)).isEqualTo("1 = 1");
        assertThat(figure("IK-14", opening, gaveUp, running)).isEqualTo("100 = 1 / 1");
        assertThat(figure("AD-02", opening, gaveUp, running)).isEqualTo("1 = 1");
    }

    @Test
    void referralsFromMediationsAndNeedsThatAPatternShowed() {
        var referred = matter("konfliktmediation")
                .done("Task_VerweisGeben", "2025-03-05", Map.of("verweis_ziel", "mbe"))
                .decided("Task_TriagePruefen", "2025-03-05", Map.of("verweis_ziel", "mbe"));
        var byPattern = matter("ikoe_sensibilisierung").begunAt("Event_StrukturbedarfGemeldet");
        var byHand = matter("ikoe_sensibilisierung").begunAt("Event_AnlassGegeben");

        assertThat(figure("CB-02", referred)).isEqualTo("1 = 1");
        assertThat(figure("CB-04", byPattern, byHand)).isEqualTo("1 = 1");
    }

    @Test
    void whoWasHeardAndWhatIsProvenTwice() {
        var analysis = matter("sozialraumanalyse")
                .done("Task_SchluesselgespraechFuehren", "2025-03-05", Map.of("funktion_typ", "mso"))
                .done("Task_SchluesselgespraechFuehren", "2025-03-06", Map.of("funktion_typ", "schule"))
                .done("Task_SchluesselgespraechFuehren", "2025-03-07", Map.of("funktion_typ", "mso"))
                .done(
                        "Task_BedarfeAuswerten",
                        "2025-04-01",
                        Map.of(
                                "bedarfe",
                                List.of(
                                        need("begegnungsort", 5, "struktur", "gespraech"),
                                        need("spielflaeche", 4, "begehung"),
                                        need("elterninfo", 3, "werkstatt"))));

        assertThat(figure("SR-02", analysis)).isEqualTo("2 = 2 / 1");
        assertThat(figure("SR-03", analysis)).isEqualTo("50 = 1 / 2");
    }

    @Test
    void offersThatCameFromAGap() {
        var analysis = matter("sozialraumanalyse")
                .done(
                        "Task_AngeboteKartieren",
                        "2025-03-05",
                        Map.of(
                                "angebote",
                                List.of(
                                        offer("treff", "neu_aus_luecke"),
                                        offer("treff", "nichts"),
                                        offer("bildung", "angepasst_aus_luecke"),
                                        offer("beratung", "neu_anders"),
                                        Map.of("angebot_typ", "sprache_kurs"))));

        assertThat(figure("SR-05", analysis)).isEqualTo("2 = 2");
    }

    private static Map<String, Object> offer(String type, String change) {
        return Map.of("angebot_typ", type, "angebot_aenderung", change);
    }

    @Test
    void agreementsOfTheLastDialogue() {
        var one = matter("wirkungsdialog")
                .done(
                        "Task_VorjahrSichten",
                        "2025-09-05",
                        Map.of("dialog_vereinbarungen_getroffen", 6, "dialog_vereinbarungen_fristgerecht", 5));
        var firstYear = matter("wirkungsdialog")
                .done("Task_VorjahrSichten", "2025-09-05", Map.of("dialog_vereinbarungen_offen", 0));

        assertThat(figure("WD-05", one, firstYear)).isEqualTo("83.3 = 5 / 6");
    }

    @Test
    void multipliersTheirLanguagesHoursAndTheSnowball() {
        var older = multipliers(11, List.of("tr", "ru"), "altenhilfe", "5-9", "ja", 9, "50-99");
        var younger = multipliers(9, List.of("tr", "ar"), "altenhilfe", "10plus", "nein", 6, "100plus");

        assertThat(figure("BE-01", older, younger)).isEqualTo("20 = 20");
        assertThat(figure("BE-02", older, younger)).isEqualTo("3 = 3");
        assertThat(figure("BE-03", older, younger)).isEqualTo("17 = 17");
        assertThat(figure("BE-04", older, younger)).isEqualTo("1 = 1");
        assertThat(figure("BE-05", older, younger)).isEqualTo("0.75 = 15 / 20");
        assertThat(figure("BE-06", older, younger)).isEqualTo("175 = 175");
        assertThat(figure("BE-07", older, younger)).isEqualTo("50 = 1 / 2");
    }

    @Test
    void eventsWhoHostedThemAndWhatFollowed() {
        var shared = matter("veranstaltung")
                .done("Task_ZielKlaeren", "2025-03-05", Map.of("handlungsfeld", "antidiskriminierung"))
                .done(
                        "Task_BarrierefreiheitSichern",
                        "2025-03-10",
                        Map.of("rollstuhl", true, "verdolmetschung", List.of("tr")))
                .done(
                        "Task_MitveranstalterEinbinden",
                        "2025-03-10",
                        Map.of("mitveranstalter_typ", List.of("mso", "schule")))
                .done("Task_VeranstaltungDurchfuehren", "2025-05-05", Map.of("teilnehmende_anzahl", 46))
                .done(
                        "Task_RueckmeldungAuswerten",
                        "2025-05-10",
                        Map.of("rueckmeldungen_anzahl", 20, "nutzen_1_5", 4.4))
                .done("Task_VeranstaltungAuswerten", "2025-05-12", Map.of("folgen", List.of("konflikt")));
        var alone = matter("veranstaltung")
                .done("Task_ZielKlaeren", "2025-03-05", Map.of("handlungsfeld", "interkulturelle_oeffnung"))
                .done(
                        "Task_BarrierefreiheitSichern",
                        "2025-03-10",
                        Map.of("rollstuhl", true, "einfache_sprache", false))
                .done("Task_VeranstaltungDurchfuehren", "2025-05-05", Map.of("teilnehmende_anzahl", 10))
                .done("Task_RueckmeldungAuswerten", "2025-05-10", Map.of("rueckmeldungen_anzahl", 3, "nutzen_1_5", 1))
                .done("Task_VeranstaltungAuswerten", "2025-05-12", Map.of("folgen", List.of("keine")));

        assertThat(figure("VA-01", shared, alone)).isEqualTo("2 = 2");
        assertThat(figure("VA-02", shared, alone)).isEqualTo("56 = 56");
        assertThat(figure("VA-03", shared, alone)).isEqualTo("50 = 1 / 2");
        assertThat(figure("VA-04", shared, alone)).isEqualTo("4.4 = 4.4 / 1");
        assertThat(figure("VA-05", shared, alone)).isEqualTo("50 = 1 / 2");
        assertThat(figure("VA-06", shared, alone)).isEqualTo("50 = 1 / 2");
        assertThat(figure("AD-01", shared, alone)).isEqualTo("1 = 1");
    }

    @Test
    void goalsCountInTheYearThatTheyWerePlannedFor() {
        var smart = new HashMap<String, Object>();
        List.of("spezifisch", "messbar", "akzeptiert", "realistisch", "terminiert")
                .forEach(each -> smart.put("smart_" + each, true));
        smart.put("ziel_nr", 1);
        var vague = new HashMap<>(smart);
        vague.put("smart_messbar", false);
        var dialogue = matter("wirkungsdialog")
                .begun("2024-09-01")
                .done("Task_VorjahrSichten", "2024-09-10", Map.of("planjahr", 2025))
                .done("Task_AufgabenplanungEntwerfen", "2024-10-10", Map.of("ziele", List.of(smart, vague)))
                .done(
                        "Task_SelbstevaluationDurchfuehren",
                        "2026-01-10",
                        Map.of(
                                "zielerreichung",
                                List.of(Map.of("gas_wert", 0), Map.of("gas_wert", -1), Map.of("gas_wert", 2))));

        assertThat(figure("WD-01", dialogue)).isEqualTo("66.7 = 2 / 3");
        assertThat(figure("WD-02", dialogue)).isEqualTo("50 = 1 / 2");
    }

    @Test
    void requiredAnswersAndThoseThatOverdueTasksLack() {
        var given = matter("veranstaltung").requiring(7).done("Task_ZielKlaeren", "2025-03-05", Map.of());
        var overdue = matter("konfliktmediation").requiring(3).asked("Task_VerweisGeben", "2025-03-05", "2025-03-20");
        var late = matter("konfliktmediation")
                .requiring(2)
                .done("Task_VerweisGeben", "2025-03-05", Duration.ofDays(9), Duration.ofDays(3), Map.of());
        var inTime = matter("konfliktmediation").requiring(5).asked("Task_VerweisGeben", "2025-11-05", "2025-12-20");
        var withdrawnInTime = matter("konfliktmediation")
                .requiring(5)
                .asked("Task_VerweisGeben", "2025-03-05", "2025-03-20")
                .dropped("2025-03-10");
        var withdrawnTooLate = matter("konfliktmediation")
                .requiring(1)
                .asked("Task_VerweisGeben", "2025-03-05", "2025-03-20")
                .dropped("2025-03-30");
        var unknown = matter("konfliktmediation").done("Task_VerweisGeben", "2025-03-05", Map.of());

        assertThat(figure("WD-04", given, overdue, late, inTime, withdrawnInTime, withdrawnTooLate, unknown))
                .isEqualTo("69.2 = 9 / 13");
    }

    @Test
    void deadlinesOfAllProcesses() {
        var kept = matter("veranstaltung")
                .done("Task_ZielKlaeren", "2025-03-05", Duration.ofDays(2), Duration.ofDays(3), Map.of());
        var missed = matter("konfliktmediation")
                .done("Task_AnfrageAufnehmen", "2025-03-05", Duration.ofDays(4), Duration.ofDays(3), Map.of())
                .done("Task_VerweisGeben", "2025-03-06", Duration.ofDays(400), null, Map.of());

        assertThat(figure("WD-03", kept, missed)).isEqualTo("50 = 1 / 2");
    }

    @Test
    void personalDataThatWereConfirmed() {
        var confirmed = matter("veranstaltung")
                .done("Task_SchwaerzungDurchfuehren", "2025-03-05", Map.of("personendaten_bestaetigt", "ja"));
        var falseAlarm = matter("konfliktmediation")
                .done("Task_SchwaerzungDurchfuehren", "2025-03-05", Map.of("personendaten_bestaetigt", "nein"));

        assertThat(figure("WD-06", confirmed, falseAlarm)).isEqualTo("1 = 1");
        assertThat(figure("WD-06", falseAlarm)).isEqualTo("0 = 0");
    }

    @Test
    void anotherYearIsAnotherFigure() {
        var before =
                matter("konfliktmediation").begun("2024-12-30").done("Task_AnfrageAufnehmen", "2024-12-31", Map.of());

        assertThat(figure("KM-01", before)).isEqualTo("0 = 0");
        assertThat(figure("KM-03", before)).isEqualTo("EMPTY");
    }

    @Test
    void redesignsThatALessonOrAnAgreementLedTo() {
        TESTED.add("WD-07");
        var formula = (Formula.Releases) CATALOGUE.find("WD-07").orElseThrow().formula();
        var releases = List.of(
                new Release(ChangeReason.LERNPUNKT, Instant.parse("2025-01-01T00:30:00Z")),
                new Release(ChangeReason.VEREINBARUNG, Instant.parse("2025-12-31T22:30:00Z")),
                // already the next year in Berlin
                new Release(ChangeReason.VEREINBARUNG, Instant.parse("2025-12-31T23:30:00Z")),
                new Release(ChangeReason.FEHLER, Instant.parse("2025-06-01T10:00:00Z")),
                new Release(ChangeReason.RECHT, Instant.parse("2025-06-01T10:00:00Z")));

        assertThat(Releases.of(formula, releases, 2025)).isEqualTo(Tally.counted(BigDecimal.TWO));
        assertThat(Releases.of(formula, releases, 2024)).isEqualTo(Tally.counted(BigDecimal.ZERO));
    }

    private static String figure(String id, MatterToCount... matters) {
        TESTED.add(id);
        var defined = CATALOGUE.find(id).orElseThrow();
        // as the product's calendar without holidays: none of these days is one
        var portions = new PortionsOfMatter(
                agency -> CATALOGUE, EachFormulaTests::workingDays, Clock.fixed(NOW, ZoneOffset.UTC));
        var all = new ArrayList<Portion>();
        Arrays.stream(matters)
                .map(MatterToCount::facts)
                .forEach(facts -> all.addAll(portions.of(facts).stream()
                        .filter(portion -> portion.indicator().equals(id))
                        .toList()));
        var inYear = all.stream().filter(portion -> portion.year() == 2025).toList();
        var tally = switch (defined.formula()) {
            case Formula.OverMatters over -> Tally.of(over, inYear);
            case Formula.Repeats over -> Repeats.of(all, 2025, over.months());
            case Formula.Counters over ->
                Tally.of(new Formula.Sum(new Measure.Together(over.and(), null, null)), inYear);
            default -> throw new AssertionError("not over matters: " + id);
        };
        var seen = new Seen(ShippedWeighing.asDelivered(), Audience.OWN).of(defined, 2025, tally, null, 0);
        if (seen.state() != State.SHOWN) {
            return seen.state().name();
        }
        var upper = seen.numerator() == null ? "" : " " + seen.numerator().toPlainString();
        var lower = seen.denominator() == null ? "" : " / " + seen.denominator().toPlainString();
        return seen.value().toPlainString() + " =" + upper + lower;
    }

    private static int workingDays(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .count();
    }

    private static MatterToCount matter(String process) {
        return MatterToCount.of(process);
    }

    private static MatterToCount mediation() {
        return matter("konfliktmediation").done("Task_AnfrageAufnehmen", "2025-03-05", Map.of());
    }

    private static MatterToCount accepted() {
        return mediation().decided("Task_TriagePruefen", "2025-03-05", Map.of("triage", "annehmen"));
    }

    private static MatterToCount enquiry(String theme) {
        return matter("konfliktmediation")
                .done("Task_AnfrageAufnehmen", "2025-05-03", Map.of("ort_typ", "innenhof", "thema", List.of(theme)));
    }

    private static MatterToCount hours(int hours) {
        return matter("konfliktmediation").done("Task_VorgangAuswerten", "2025-09-01", Map.of("stunden_gesamt", hours));
    }

    private static Map<String, Object> feedback(int answers, double before, double after) {
        return Map.of("antworten_anzahl", answers, "wissen_vor_1_5", before, "wissen_nach_1_5", after);
    }

    private static Map<String, Object> measure(String type, String state) {
        return Map.of("massnahme_typ", type, "massnahme_status", state);
    }

    private static Map<String, Object> lasting(boolean inTheBudget) {
        return Map.of(
                "zustaendige_stelle_benannt",
                true,
                "in_konzept_verankert",
                true,
                "budget_verankert",
                inTheBudget,
                "barrieren_uebrig",
                List.of(inTheBudget ? "kosten" : "sprache"));
    }

    private static Map<String, Object> need(String code, int priority, String... evidence) {
        return Map.of("bedarf_code", code, "prioritaet_1_5", priority, "evidenz", List.of(evidence));
    }

    private static MatterToCount multipliers(
            int graduates,
            List<String> languages,
            String field,
            String hours,
            String kept,
            int further,
            String reached) {
        return matter("multiplikatoren")
                .done(
                        "Task_SchulungAbschliessen",
                        "2025-04-01",
                        Map.of("abschluesse_anzahl", graduates, "sprachen_vertreten", languages))
                .done("Task_EinsatzVermitteln", "2025-05-01", Map.of("einsatz_in", field))
                .done("Task_EinsatzBegleiten", "2025-06-01", Map.of("stunden_band", hours, "rolle_eingehalten", kept))
                .done(
                        "Task_SchneeballrundeMelden",
                        "2025-08-01",
                        Map.of(
                                "schneeballrunden",
                                List.of(Map.of("weitere_multiplikatoren_anzahl", further, "erreichte_band", reached))))
                .ended("2025-11-01", "abgeschlossen");
    }
}
