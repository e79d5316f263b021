package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the three decision tables, and what they say to nothing. */
class KonfliktmediationTablesTests {

    private static final ShippedPackage PACKAGE = ShippedPackage.konfliktmediation();

    // an empty cell is an answer that was not given

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "row 1, akut, false, false, false, false, 3, nein, schutz, polizei",
        "row 1 before 2, akut, true, true, false, false, 0, nein, schutz, polizei",
        "row 2, nein, true, false, false, false, 2, nein, schutz, jugendamt",
        "row 3, nein, false, true, , true, , , weiterleiten, servicestelle_ad",
        "row 4, nein, false, true, , false, , , weiterleiten, clearing",
        "row 5, nein, false, false, true, , 2, nein, weiterleiten, schiedsamt",
        "row 5 not with three groups, nein, false, false, true, , 3, nein, annehmen, ",
        "row 6, nein, false, false, false, , 2, straf, ablehnen, polizei",
        "row 7, drohung, false, false, false, , 2, nein, annehmen_mit_leitung, ",
        "row 7 without knowing of a case, drohung, false, false, false, , 4, , annehmen_mit_leitung, ",
        "row 8, nein, false, false, false, , 0, nein, ablehnen, sonstige",
        "row 9, nein, false, false, false, , 1, nein, annehmen, ",
        "row 10, nein, false, false, false, , 2, nein, annehmen, ",
        "row 10 with a civil case, nein, false, false, false, , 3, zivil, annehmen, ",
        "row 10 with a building case, nein, false, false, false, , 20, bau, annehmen, ",
        "row 10 with an order, nein, false, false, false, , 5, ordnungsrecht, annehmen, ",
        "row 11, nein, false, false, false, , 3, , klaeren, ",
        "row 11 for nothing at all, , , , , , , , klaeren, ",
    })
    void triage(
            String row,
            @Nullable String violence,
            @Nullable Boolean child,
            @Nullable Boolean single,
            @Nullable Boolean households,
            @Nullable Boolean discrimination,
            @Nullable Long groups,
            @Nullable String proceedings,
            String triage,
            @Nullable String referral) {
        var enquiry = enquiry(violence, child, single, households, discrimination, groups, proceedings);

        var decision = PACKAGE.decide("triage", enquiry);

        assertThat(decision).containsEntry("triage", triage).containsEntry("verweis_ziel", referral);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "T1 residence paper, nein, false, true, , false, , , u27, weiterleiten, jmd",
        "T2 course and flat, nein, false, true, , false, , , ab27, weiterleiten, mbe",
        "T3 refused entry, nein, false, true, , true, , , ab27, weiterleiten, servicestelle_ad",
        "T4 hedge, nein, false, false, true, , 2, nein, , weiterleiten, schiedsamt",
        "T5 fight going on, akut, false, false, false, , 2, nein, , schutz, polizei",
        "T6 child at night, nein, true, false, false, , 1, nein, , schutz, jugendamt",
        "T7 criminal complaint, nein, false, false, false, , 2, straf, , ablehnen, polizei",
        "T8 coaching first, nein, false, false, false, , 1, nein, , annehmen, ",
        "T9 age not given, nein, false, true, , false, , , , weiterleiten, clearing",
    })
    void enquiriesOfAnOrdinaryWeek(
            String enquiry,
            String violence,
            boolean child,
            boolean single,
            @Nullable Boolean households,
            @Nullable Boolean discrimination,
            @Nullable Long groups,
            @Nullable String proceedings,
            @Nullable String age,
            String triage,
            @Nullable String referral) {
        var values = enquiry(violence, child, single, households, discrimination, groups, proceedings);
        if (age != null) {
            values.put("altersgruppe_anfrage", age);
        }

        assertThat(PACKAGE.decide("triage", values))
                .containsEntry("triage", triage)
                .containsEntry("verweis_ziel", referral);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "row 1, 6, 2, 8, mittel, 0, true, false, drohung, weiterleitung, 0",
        "row 1 not below 6, 5, 2, 8, mittel, 0, true, false, drohung, co_mediation, 2",
        "row 2, 8, 2, 8, mittel, 0, true, false, nein, weiterleitung, 0",
        "row 2 and 9, 9, 5, 30, hoch, 2, false, true, nein, weiterleitung, 0",
        "row 3, 7, 2, 8, mittel, 0, true, false, nein, weiterleitung, 0",
        "row 4, 4, 1, 8, mittel, 0, false, false, nein, gruppen_coaching, 1",
        "row 5, 3, 3, 9, gering, 0, true, true, nein, grossgruppe, 3",
        "row 5 not below 3, 2, 3, 9, gering, 0, true, true, nein, moderation, 1",
        "row 6 by groups, 4, 4, 9, gering, 0, true, false, nein, grossgruppe, 2",
        "row 6 by people, 4, 3, 13, gering, 0, true, false, nein, grossgruppe, 2",
        "row 6 not with twelve, 4, 3, 12, gering, 0, true, false, nein, co_mediation, 2",
        "row 7 not ready, 5, 2, 8, mittel, 0, false, false, nein, shuttle, 2",
        "row 7 power, 6, 2, 8, hoch, 0, true, false, nein, shuttle, 2",
        "row 8, 4, 2, 8, hoch, 0, false, false, nein, co_mediation, 2",
        "row 8 and 6, 6, 2, 8, mittel, 0, true, false, nein, co_mediation, 2",
        "row 9 power, 3, 2, 8, mittel, 0, true, false, nein, co_mediation, 2",
        "row 9 languages, 3, 2, 8, gering, 1, true, false, nein, co_mediation, 2",
        "row 10, 3, 2, 8, gering, 0, true, false, nein, mediation_direkt, 1",
        "row 11, 2, 3, 22, hoch, 3, false, false, nein, moderation, 1",
        "row 12, 1, 2, 8, gering, 0, true, false, nein, info_klaerung, 1",
    })
    void methode(
            String row,
            long stage,
            int parties,
            long people,
            String power,
            int languages,
            boolean ready,
            boolean exploited,
            String violence,
            String method,
            int team) {
        var decision = PACKAGE.decide(
                "methode", analysis(stage, parties, people, power, languages, ready, exploited, violence));

        assertThat(decision)
                .containsEntry("methode", method)
                .containsEntry("team_min", team)
                .containsEntry("sprachmittlung", languages > 0)
                .containsEntry("behoerde_einladen", false);
    }

    @Test
    void methodeAsksForTheAuthorityWhereItMustDecide() {
        var values = analysis(4, 2, 8, "mittel", 0, true, false, "nein");
        values.put("verwaltungsentscheidung_noetig", true);

        assertThat(PACKAGE.decide("methode", values)).containsEntry("behoerde_einladen", true);
    }

    @Test
    void methodeCountsReadinessOnceTheGroupsWereAsked() {
        var values = analysis(5, 2, 8, "mittel", 0, true, false, "nein");
        assertThat(PACKAGE.decide("methode", values)).containsEntry("methode", "co_mediation");

        values.put("parteigruppen", List.of(asked("A", 4), asked("B", 2)));
        assertThat(PACKAGE.decide("methode", values)).containsEntry("methode", "shuttle");

        values.put("parteigruppen", List.of(asked("A", 4), asked("B", 3)));
        assertThat(PACKAGE.decide("methode", values)).containsEntry("methode", "co_mediation");
    }

    @Test
    void methodeLeavesOutWhoHasLeftOrSaidNo() {
        var values = analysis(4, 4, 8, "mittel", 0, true, false, "nein");
        assertThat(PACKAGE.decide("methode", values)).containsEntry("methode", "grossgruppe");

        var groups = new ArrayList<Map<String, Object>>(parties(2, true));
        groups.add(with(parties(1, false).getFirst(), "rueckzug_grund", "rechtsweg"));
        groups.add(with(parties(1, false).getFirst(), "freiwilligkeit_bestaetigt", "nein"));
        values.put("parteigruppen", groups);
        // One of the four has left: what the matter itself remembers of it must not make all the others leave.
        values.put("rueckzug_grund", "rechtsweg");
        assertThat(PACKAGE.decide("methode", values)).containsEntry("methode", "co_mediation");
    }

    @Test
    void methodeTakesTheNewStage() {
        var values = analysis(4, 2, 8, "mittel", 0, true, false, "nein");
        values.put("eskalationsstufe_neu", 8L);

        assertThat(PACKAGE.decide("methode", values)).containsEntry("methode", "weiterleitung");
    }

    @Test
    void methodeSaysNothingBeforeTheAnalysis() {
        assertThat(PACKAGE.decide("methode", Map.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "high stage, 6, nein, , keine, unter_1m, hoch, PT24H, 5 WT",
        "threats, 2, drohung, , keine, unter_1m, hoch, PT24H, 5 WT",
        "violence, 4, akut, 20, medien, ueber_24m, hoch, PT24H, 5 WT",
        "soon, 2, nein, 14, keine, unter_1m, hoch, 1 WT, 5 WT",
        "middle stage, 4, nein, 43, keine, unter_1m, mittel, 2 WT, 10 WT",
        "in some weeks, 3, nein, 15, keine, unter_1m, mittel, 2 WT, 10 WT",
        "in six weeks, 3, nein, 42, , , mittel, 2 WT, 10 WT",
        "press, 1, nein, , medien, 1-6m, mittel, 2 WT, 10 WT",
        "old, 1, nein, , quartier, ueber_24m, mittel, 3 WT, 10 WT",
        "all else, 3, nein, 43, quartier, 6-24m, normal, 3 WT, 15 WT",
        "high before middle, 7, nein, 20, medien, ueber_24m, hoch, PT24H, 5 WT",
        "nothing known, , , , , , normal, 3 WT, 15 WT",
    })
    void dringlichkeit(
            String row,
            @Nullable Long stage,
            @Nullable String violence,
            @Nullable Long days,
            @Nullable String publicity,
            @Nullable String duration,
            String urgency,
            String firstReaction,
            String firstTalk) {
        var values = new HashMap<String, Object>();
        put(values, "stufe_vermutet", stage);
        put(values, "gewalt_hinweis", violence);
        put(values, "anlass_in_tagen", days);
        put(values, "oeffentlichkeit", publicity);
        put(values, "dauer_konflikt", duration);

        assertThat(PACKAGE.decide("dringlichkeit", values))
                .containsEntry("prio", urgency)
                .containsEntry("erstreaktion", firstReaction)
                .containsEntry("erstes_vorgespraech", firstTalk);
    }

    @ParameterizedTest
    @CsvSource({"true, hoch", "false, normal"})
    void dringlichkeitPutsAChildFirst(boolean danger, String urgency) {
        var values = Map.<String, Object>of("stufe_vermutet", 2L, "kindeswohl_hinweis", danger);

        assertThat(PACKAGE.decide("dringlichkeit", values)).containsEntry("prio", urgency);
    }

    private static Map<String, Object> enquiry(
            @Nullable String violence,
            @Nullable Boolean child,
            @Nullable Boolean single,
            @Nullable Boolean households,
            @Nullable Boolean discrimination,
            @Nullable Long groups,
            @Nullable String proceedings) {
        var values = new HashMap<String, Object>();
        put(values, "gewalt_hinweis", violence);
        put(values, "kindeswohl_hinweis", child);
        put(values, "nur_einzelperson", single);
        put(values, "zwei_haushalte", households);
        put(values, "diskriminierung_individuell", discrimination);
        put(values, "parteigruppen_anzahl", groups);
        put(values, "laufendes_verfahren", proceedings);
        return values;
    }

    private static Map<String, Object> analysis(
            long stage,
            int parties,
            long people,
            String power,
            int languages,
            boolean ready,
            boolean exploited,
            String violence) {
        var groups = new ArrayList<Map<String, Object>>(parties(parties, ready));
        groups.add(Map.of("alias", "Z", "rolle", "zustaendig", "bereit_gemeinsam_vermutet", true));
        var spoken = new ArrayList<>(List.of("de"));
        spoken.addAll(List.of("tr", "ar", "ru").subList(0, languages));
        return new HashMap<>(Map.of(
                "eskalationsstufe",
                stage,
                "parteigruppen",
                groups,
                "teilnehmende_geschaetzt",
                people,
                "machtgefaelle",
                power,
                "sprachen_bedarf",
                spoken,
                "instrumentalisierung",
                exploited,
                "gewalt_hinweis",
                violence));
    }

    private static List<Map<String, Object>> parties(int count, boolean ready) {
        var groups = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            groups.add(Map.of(
                    "alias",
                    String.valueOf((char) ('A' + i)),
                    "rolle",
                    "konfliktpartei",
                    "bereit_gemeinsam_vermutet",
                    ready));
        }
        return groups;
    }

    private static Map<String, Object> asked(String alias, long readiness) {
        return Map.of(
                "alias",
                alias,
                "rolle",
                "konfliktpartei",
                "freiwilligkeit_bestaetigt",
                "ja",
                "bereitschaft_1_5",
                readiness,
                "bereit_gemeinsam_vermutet",
                true);
    }

    private static Map<String, Object> with(Map<String, Object> group, String key, Object value) {
        var changed = new HashMap<>(group);
        changed.put(key, value);
        return changed;
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }
}
