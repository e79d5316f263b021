package org.brueckenschlag.processes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a mediator would answer where nothing special happens: three willing groups, stage 4, everybody agrees. A test
 * names only what it is about.
 */
final class UsualAnswers {

    private static final Map<String, Map<String, Object>> BY_FORM = Map.ofEntries(
            form(
                    "anfrage_aufnehmen",
                    "anfragequelle",
                    "verein",
                    "eingangsweg",
                    "telefon",
                    "ort_typ",
                    "innenhof",
                    "thema",
                    List.of("laerm"),
                    "gewalt_hinweis",
                    "nein",
                    "parteigruppen_anzahl",
                    3,
                    "laufendes_verfahren",
                    "nein",
                    "stufe_vermutet",
                    3),
            form("leitung_entscheidet", "entscheidung", "annehmen", "grund_code", "eignung"),
            form("verweis_geben", "verweis_ziel", "mbe", "verweis_art", "information"),
            form(
                    "schutzweg_einleiten",
                    "schutz_schritt",
                    List.of("polizei_informiert"),
                    "offenbarung_rechtsgrund",
                    "ordre_public"),
            form("schutzplan_festlegen", "schutz_mittel", List.of("neutraler_ort"), "fortsetzung_freigegeben", "ja"),
            form(
                    "auftrag_klaeren",
                    "auftraggeber_typ",
                    "verein",
                    "anliegen_code",
                    List.of("laerm"),
                    "ziel_der_anfrage",
                    "regel",
                    "mandat_status",
                    "erteilt",
                    "ia_beziehung_zu_partei",
                    "keine"),
            form(
                    "konflikt_analysieren",
                    "parteigruppen",
                    List.of(group("elterngruppe"), group("seniorengruppe"), group("jugendgruppe")),
                    "eskalationsstufe",
                    4,
                    "konfliktart",
                    List.of("sach"),
                    "machtgefaelle",
                    "mittel",
                    "teilnehmende_geschaetzt",
                    9),
            form("methode_festlegen", "team_groesse", 2, "unparteilichkeit_geprueft", "ja"),
            form("team_neu_besetzen", "neu_besetzt", "ja", "ersatz_quelle", "andere_agentur"),
            form(
                    "sprachmittlung_zusagen",
                    "sprachen_zugesagt",
                    List.of("tr"),
                    "sprachmittlung_form",
                    List.of("vor_ort"),
                    "sprachmittlung_unparteilich",
                    true,
                    "sprachmittlung_verschwiegen",
                    true),
            form("gespraech_vereinbaren", "termine_ausserhalb_vereinbart", true),
            form(
                    "vorgespraech_fuehren",
                    "gespraech_gefuehrt",
                    "ja",
                    "teilnehmende_anzahl",
                    4,
                    "freiwilligkeit_bestaetigt",
                    "ja",
                    "bereitschaft_1_5",
                    4),
            form("voraussetzungen_bestaetigen", "freiwilligkeit_bestaetigt", "ja"),
            form("gruppen_erinnern", "erinnerung_weg", List.of("telefonisch")),
            form("gruppen_coaching", "treffen_anzahl", 2, "ziel_code", "strategie", "folge", "offen"),
            form(
                    "arbeitsbuendnis_schliessen",
                    "barrierefrei",
                    "ja",
                    "sitzungen_geplant",
                    2,
                    "zustimmung_rueckkopplung",
                    "ergebnis"),
            form(
                    "moderation_durchfuehren",
                    "format",
                    "runder_tisch",
                    "dauer_min",
                    120,
                    "teilnehmende_anzahl",
                    22,
                    "einigung",
                    "voll",
                    "klima_1_5",
                    4),
            form("sitzung_vorbereiten", "sitzung_nr", 1, "vorbereitung", List.of("raum")),
            form(
                    "sitzung_durchfuehren",
                    "format",
                    "praesenz",
                    "dauer_min",
                    120,
                    "gruppen_anwesend",
                    List.of("A", "B"),
                    "teilnehmende_anzahl",
                    9,
                    "phase_erreicht",
                    "einigung",
                    "einigung",
                    "voll",
                    "klima_1_5",
                    4),
            form("sitzung_nachbereiten", "nachbereitung", List.of("team_reflexion")),
            form("verlaengerung_entscheiden", "verlaengerung_bewilligt", "ja"),
            form("botschaften_abstimmen", "runde_nr", 1, "botschaften_freigegeben", true),
            form("shuttle_gespraech", "runde_gespraech_gefuehrt", "ja", "runde_teilnehmende", 4),
            form(
                    "annaeherung_einschaetzen",
                    "gespraeche_anzahl",
                    3,
                    "annaeherung",
                    "gering",
                    "einigung",
                    "offen",
                    "gemeinsame_sitzung_moeglich",
                    "nein"),
            form("delegierte_klaeren", "delegierte_je_gruppe", 3, "arbeitsgruppen_anzahl", 2),
            form(
                    "auftakt_durchfuehren",
                    "dauer_min",
                    150,
                    "teilnehmende_anzahl",
                    34,
                    "gruppen_anwesend",
                    List.of("A", "B", "C")),
            form(
                    "arbeitsgruppe_durchfuehren",
                    "arbeitsgruppe_thema",
                    "parken_verkehr",
                    "arbeitsgruppe_teilnehmende",
                    9,
                    "arbeitsgruppe_treffen",
                    2),
            form("plenum_durchfuehren", "dauer_min", 120, "teilnehmende_anzahl", 30, "klima_1_5", 3),
            form("rueckkopplung_gruppe", "rueckkopplung_erfolgt", true),
            form(
                    "abschlussplenum_durchfuehren",
                    "dauer_min",
                    120,
                    "teilnehmende_anzahl",
                    34,
                    "einigung",
                    "teil",
                    "klima_1_5",
                    4),
            form("weiteres_vorgehen", "naechster_schritt", "beenden", "grund_code", "zeit_fehlt"),
            form(
                    "vereinbarung_festhalten",
                    "vereinbarung_typ",
                    List.of("zeitenregelung"),
                    "vereinbarung_anzahl_punkte",
                    3,
                    "form",
                    "schriftlich_bei_parteien",
                    "verstaendnis_geprueft",
                    true,
                    "hinweis_externe_pruefung",
                    true),
            form(
                    "stellen_rueckkoppeln",
                    "stelle_typ",
                    List.of("behoerde"),
                    "rueckkopplung_inhalt",
                    "ergebnis",
                    "zustimmung_geprueft",
                    true),
            form(
                    "nachsorge",
                    "erreicht",
                    "ja",
                    "einhaltung",
                    "voll",
                    "konfliktstufe_jetzt",
                    1,
                    "nachsteuerung",
                    "keine"),
            form(
                    "nachsteuerung_moderieren",
                    "format",
                    "gespraech",
                    "dauer_min",
                    90,
                    "teilnehmende_anzahl",
                    6,
                    "nachsteuerung_ergebnis",
                    "angepasst",
                    "klima_1_5",
                    4),
            form("vorgang_auswerten", "ende_code", "vereinbarung_voll", "stunden_gesamt", 34.5, "wirkungsstufe", 5),
            form("vorzeitig_auswerten", "stunden_gesamt", 6.0, "wirkungsstufe", 2),
            form(
                    "daten_pruefen",
                    "keine_personendaten",
                    true,
                    "kurznotizen_geloescht",
                    true,
                    "zahlen_plausibel",
                    true,
                    "freigabe",
                    "ja"),
            form("rueckzug_klaeren", "alias", "B", "rueckzug_grund", "rechtsweg"),
            form("stufe_festhalten", "eskalationsstufe_neu", 6),
            form("methode_ueberpruefen"),
            form("neue_gruppe_aufnehmen"),
            form(
                    "schwaerzung_durchfuehren",
                    "fundort_feld",
                    "antwort",
                    "personendaten_bestaetigt",
                    "ja",
                    "schwaerzung_erfolgt",
                    true,
                    "meldepflicht_geprueft",
                    true));

    private UsualAnswers() {}

    /** @param known the method that the table proposes, or that was chosen before, is the usual choice */
    static Map<String, Object> to(String form, Map<String, Object> known) {
        var answers = new LinkedHashMap<>(BY_FORM.get(form));
        switch (form) {
            case "methode_festlegen", "methode_ueberpruefen" -> answers.put("methode_gewaehlt", known.get("methode"));
            case "arbeitsbuendnis_schliessen" -> answers.put("methode_gewaehlt", known.get("methode_gewaehlt"));
            default -> {}
        }
        return answers;
    }

    /** A negotiating group that is ready to meet the others. */
    static Map<String, Object> group(String type) {
        return group(type, "konfliktpartei", true);
    }

    static Map<String, Object> group(String type, String role, boolean ready) {
        return Map.of("typ", type, "groesse_band", "10-24", "rolle", role, "bereit_gemeinsam_vermutet", ready);
    }

    private static Map.Entry<String, Map<String, Object>> form(String key, Object... keysAndValues) {
        var answers = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            answers.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return Map.entry(key, answers);
    }
}
