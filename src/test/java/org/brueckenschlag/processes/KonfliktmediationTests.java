package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.processes.UsualAnswers.group;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way through the conflict mediation: its ends, events, timers and the limits of its loops. */
@TestMethodOrder(OrderAnnotation.class)
class KonfliktmediationTests {

    private static final ShippedPackage PACKAGE = ShippedPackage.konfliktmediation();
    private static final List<String> REPORTS = List.of(
            "gewalt_gemeldet",
            "rueckzug_gemeldet",
            "eskalationsstufe_geaendert",
            "personendaten_entdeckt",
            "neue_parteigruppe",
            "selbst_geloest_gemeldet");

    // the way of most matters

    @Test
    void twoSessionsAnAgreementAndTwoFollowUps() {
        var matter = agreed(analysed());

        session(matter, "offen").waitsFor("Event_SitzungsabstandVorbei");
        session(matter, "voll");
        matter.does("Task_VereinbarungFesthalten");
        assertThat(matter.openElements()).isEmpty();

        followUps(matter);
        evaluated(matter).endsAt("Event_VorgangAbgeschlossen");

        assertThat(matter.visited())
                .containsSubsequence(
                        "Task_AnfrageAufnehmen",
                        "Task_TriagePruefen",
                        "Task_DringlichkeitBestimmen",
                        "Task_AuftragKlaeren",
                        "Task_KonfliktAnalysieren",
                        "Task_MethodeVorschlagen",
                        "Task_MethodeUndTeamFestlegen",
                        "Task_VorgespraechFuehren",
                        "Task_MethodeBestaetigen",
                        "Task_ArbeitsbuendnisSchliessen",
                        "Task_SitzungDurchfuehren",
                        "Task_VereinbarungFesthalten",
                        "Task_NachsorgeDreiMonate",
                        "Task_NachsorgeSechsMonate",
                        "Task_VorgangAuswerten",
                        "Task_DatenPruefen");
    }

    @Test
    void startsByMessageFromOutside() {
        var started = PACKAGE.engine()
                .getRuntimeService()
                .createMessageCorrelation("anfrage_eingegangen")
                .correlateStartMessage();

        PACKAGE.course(started.getId())
                .does("Task_AnfrageAufnehmen", "sr_code", "S03")
                .does("Task_AuftragKlaeren");
    }

    @Test
    void startsByTheSignalOfAnotherProcess() {
        var runtime = PACKAGE.engine().getRuntimeService();
        var before = runtime.createProcessInstanceQuery().list().stream()
                .map(instance -> instance.getId())
                .toList();

        runtime.signalEventReceived("konflikthinweis");

        var started = runtime.createProcessInstanceQuery().list().stream()
                .filter(instance -> !before.contains(instance.getId()))
                .toList();
        assertThat(started).hasSize(1);
        PACKAGE.course(started.getFirst().getId())
                .does("Task_AnfrageAufnehmen", "sr_code", "S08")
                .does("Task_AuftragKlaeren");
    }

    // what triage decides

    @Test
    void referringASinglePersonEndsTheMatter() {
        PACKAGE.begin()
                .does(
                        "Task_AnfrageAufnehmen",
                        "nur_einzelperson",
                        true,
                        "altersgruppe_anfrage",
                        "ab27",
                        "parteigruppen_anzahl",
                        Course.NOT_ANSWERED,
                        "laufendes_verfahren",
                        Course.NOT_ANSWERED,
                        "stufe_vermutet",
                        Course.NOT_ANSWERED)
                .does("Task_VerweisGeben")
                .endsAt("Event_Weitergeleitet");
    }

    @Test
    void refusingBecauseOfACriminalCaseEndsTheMatter() {
        PACKAGE.begin()
                .does("Task_AnfrageAufnehmen", "laufendes_verfahren", "straf")
                .does("Task_VerweisGeben", "verweis_ziel", "polizei")
                .endsAt("Event_Abgelehnt");
    }

    @Test
    void acuteViolenceGoesToTheLeitungWithin24Hours() {
        var matter = PACKAGE.begin().does("Task_AnfrageAufnehmen", "gewalt_hinweis", "akut");

        assertThat(hoursLeft(matter, "Task_SchutzwegEinleiten")).isEqualTo(24);
        matter.does("Task_SchutzwegEinleiten").endsAt("Event_SchutzwegEingeleitet");
    }

    @ParameterizedTest
    @CsvSource({"weiterleiten, Event_Weitergeleitet", "ablehnen, Event_Abgelehnt"})
    void leitungDecidesWhatTriageCannot(String decision, String end) {
        unclear()
                .does("Task_LeitungEntscheidet", "entscheidung", decision)
                .does("Task_VerweisGeben")
                .endsAt(end);
    }

    @Test
    void leitungMayAccept() {
        unclear().does("Task_LeitungEntscheidet").does("Task_AuftragKlaeren");
    }

    @Test
    void threatsNeedAPlanFirst() {
        PACKAGE.begin()
                .does("Task_AnfrageAufnehmen", "gewalt_hinweis", "drohung")
                .does("Task_SchutzplanFestlegen")
                .does("Task_AuftragKlaeren");
    }

    @Test
    void withoutAPlanThatProtectsTheMatterIsReferred() {
        PACKAGE.begin()
                .does("Task_AnfrageAufnehmen", "gewalt_hinweis", "drohung")
                .does("Task_SchutzplanFestlegen", "fortsetzung_freigegeben", "nein")
                .does("Task_VerweisGeben")
                .endsAt("Event_Weitergeleitet");
    }

    // mandate

    @Test
    void noMandateAfterThirtyDaysEndsTheMatter() {
        closedEarly(accepted().waitsFor("Event_MandatFristAbgelaufen")).endsAt("Event_EndeKeinMandat");
    }

    @Test
    void aRefusedMandateEndsTheMatter() {
        closedEarly(accepted().does("Task_AuftragKlaeren", "mandat_status", "verweigert"))
                .endsAt("Event_EndeKeinMandat");
    }

    @Test
    void anOpenMandateIsAskedAgain() {
        accepted()
                .does("Task_AuftragKlaeren", "mandat_status", "offen")
                .does("Task_AuftragKlaeren")
                .does("Task_KonfliktAnalysieren");
    }

    // team

    @Test
    void aBiasedTeamIsReplacedOnce() {
        var matter = analysed("ia_beziehung_zu_partei", "ikoe_laeuft")
                .does("Task_MethodeUndTeamFestlegen", "unparteilichkeit_geprueft", "nein")
                .does("Task_TeamNeuBesetzen");

        assertThat(matter.openElements()).containsOnly("Task_VorgespraechVereinbaren");
    }

    @Test
    void aTeamThatCannotBeReplacedEndsTheMatter() {
        closedEarly(analysed()
                        .does("Task_MethodeUndTeamFestlegen", "unparteilichkeit_geprueft", "nein")
                        .does("Task_TeamNeuBesetzen", "neu_besetzt", "nein", "ersatz_quelle", Course.NOT_ANSWERED))
                .endsAt("Event_EndeBefangenheit");
    }

    @Test
    void languageMediationIsPromisedWhereItIsNeeded() {
        accepted()
                .does("Task_AuftragKlaeren")
                .does("Task_KonfliktAnalysieren", "sprachen_bedarf", List.of("de", "tr"))
                .does("Task_MethodeUndTeamFestlegen")
                .does("Task_SprachmittlungZusagen")
                .doesForAll("Task_VorgespraechVereinbaren");
    }

    @Test
    void whatMediationCannotDoIsReferredAfterTheAnalysis() {
        var matter = accepted()
                .does("Task_AuftragKlaeren")
                .does("Task_KonfliktAnalysieren", "eskalationsstufe", 8)
                .does(
                        "Task_MethodeUndTeamFestlegen",
                        "team_groesse",
                        Course.NOT_ANSWERED,
                        "unparteilichkeit_geprueft",
                        Course.NOT_ANSWERED)
                .does("Task_VerweisNachAnalyse", "verweis_ziel", "ordnungsamt");
        closedEarly(matter).endsAt("Event_EndeWeitergeleitet");
    }

    // pre-talks

    @Test
    void deadlinesOfThePreTalksFollowTheUrgency() {
        var matter = PACKAGE.begin()
                .does("Task_AnfrageAufnehmen", "stufe_vermutet", 6)
                .does("Task_AuftragKlaeren")
                .does("Task_KonfliktAnalysieren")
                .does("Task_MethodeUndTeamFestlegen");

        assertThat(hoursLeft(matter, "Task_VorgespraechVereinbaren")).isEqualTo(24);
        assertThat(matter.task("Task_VorgespraechVereinbaren").orElseThrow().getDueDate())
                .isNotNull();
    }

    @Test
    void whoIsNotReachedInThirtyDaysIsNotPartOfIt() {
        var matter = analysed().does("Task_MethodeUndTeamFestlegen");
        for (var group : List.of("A", "C")) {
            preTalk(matter, group);
        }
        matter.waitsFor("Event_VorgespraecheErinnern").does("Task_OffeneGruppenErinnern");

        matter.waitsFor("Event_GruppenNichtErreicht").does("Task_ArbeitsbuendnisSchliessen");

        assertThat(matter.openElements()).containsExactly("Task_SitzungVorbereiten");
    }

    @Test
    void oneWillingGroupIsCoached() {
        var matter = analysed().does("Task_MethodeUndTeamFestlegen");
        preTalk(matter, "A");
        preTalk(matter, "B", "freiwilligkeit_bestaetigt", "nein");
        preTalk(matter, "C", "freiwilligkeit_bestaetigt", "bedenkzeit");

        matter.does("Task_GruppenCoaching");
        evaluated(matter, "ende_code", "ohne_vereinbarung_verbessert").endsAt("Event_VorgangAbgeschlossen");
    }

    @Test
    void withoutAnyWillingGroupThereIsNoMandate() {
        var matter = analysed().does("Task_MethodeUndTeamFestlegen");
        for (var group : List.of("A", "B", "C")) {
            preTalk(matter, group, "freiwilligkeit_bestaetigt", "nein");
        }
        closedEarly(matter).endsAt("Event_EndeKeinMandat");
    }

    @Test
    void authoritiesDoNotCountAsParties() {
        var matter = accepted()
                .does("Task_AuftragKlaeren")
                .does(
                        "Task_KonfliktAnalysieren",
                        "parteigruppen",
                        List.of(
                                group("mieterinitiative"),
                                group("wohnungsunternehmen"),
                                group("behoerde", "zustaendig", true)))
                .does("Task_MethodeUndTeamFestlegen");
        preTalk(matter, "A");
        preTalk(matter, "B", "freiwilligkeit_bestaetigt", "nein");
        preTalk(matter, "C");

        assertThat(matter.openElements()).containsExactly("Task_GruppenCoaching");
    }

    @Test
    void theSecondRunOfTheTableKnowsHowReadyTheGroupsAre() {
        var matter = analysed("eskalationsstufe", 5).does("Task_MethodeUndTeamFestlegen");
        for (var group : List.of("A", "B", "C")) {
            preTalk(matter, group, "bereitschaft_1_5", group.equals("B") ? 2 : 4);
        }

        assertThat(matter.decision("d2").get("methode")).isEqualTo("shuttle");
        matter.does("Task_ArbeitsbuendnisSchliessen", "methode_gewaehlt", "shuttle");
        assertThat(matter.openElements()).containsExactly("Task_BotschaftenAbstimmen");
    }

    // methods

    @Test
    void threeOpenSessionsAreTheLimit() {
        var matter = agreed(analysed());
        sessions(matter, 3);

        matter.does("Task_VerlaengerungEntscheiden", "verlaengerung_bewilligt", "nein")
                .does("Task_WeiteresVorgehenEntscheiden");

        assertThat(timesVisited(matter, "Task_SitzungDurchfuehren")).isEqualTo(3);
    }

    @Test
    void leitungMayAllowFiveSessionsAndNoMore() {
        var matter = agreed(analysed());
        sessions(matter, 3);
        matter.does("Task_VerlaengerungEntscheiden").waitsFor("Event_SitzungsabstandVorbei");
        sessions(matter, 2);

        assertThat(timesVisited(matter, "Task_SitzungDurchfuehren")).isEqualTo(5);
        assertThat(matter.openElements()).containsExactly("Task_WeiteresVorgehenEntscheiden");
    }

    @Test
    void anAgreementInTheExtensionIsRecorded() {
        var matter = agreed(analysed());
        sessions(matter, 3);
        matter.does("Task_VerlaengerungEntscheiden").waitsFor("Event_SitzungsabstandVorbei");
        session(matter, "teil").does("Task_VereinbarungFesthalten");
    }

    @Test
    void shuttleLeadsToOneTable() {
        var matter = shuttle();
        round(matter, "nein").waitsFor("Event_RundenabstandVorbei");
        round(matter, "ja");

        session(matter, "teil").does("Task_VereinbarungFesthalten");
    }

    @Test
    void shuttleEndsAfterFourRounds() {
        var matter = shuttle();
        for (int i = 0; i < 3; i++) {
            round(matter, "nein").waitsFor("Event_RundenabstandVorbei");
        }
        round(matter, "nein");

        assertThat(matter.openElements()).containsExactly("Task_WeiteresVorgehenEntscheiden");
    }

    @Test
    void manyPeopleMeetInPlenumAndWorkingGroups() {
        var matter = accepted()
                .does("Task_AuftragKlaeren")
                .does("Task_KonfliktAnalysieren", "teilnehmende_geschaetzt", 34, "instrumentalisierung", true)
                .does("Task_MethodeUndTeamFestlegen", "team_groesse", 3);
        agreed(matter, "sitzungen_geplant", 3);

        matter.does("Task_DelegierteKlaeren").does("Task_AuftaktDurchfuehren");
        assertThat(matter.openElements()).hasSize(2).containsOnly("Task_ArbeitsgruppeDurchfuehren");
        matter.doesForAll("Task_ArbeitsgruppeDurchfuehren")
                .does("Task_PlenumDurchfuehren")
                .waitsFor("Event_RueckfragezeitVorbei")
                .doesForAll("Task_RueckkopplungInGruppen")
                .does("Task_AbschlussplenumDurchfuehren")
                .does("Task_VereinbarungFesthalten");
        followUps(matter);
        evaluated(matter, "ende_code", "vereinbarung_teil").endsAt("Event_VorgangAbgeschlossen");
    }

    @Test
    void aRoundTableAndWordToTheAuthority() {
        var matter = agreed(analysed("eskalationsstufe", 2))
                .does("Task_ModerationDurchfuehren")
                .does("Task_VereinbarungFesthalten", "beteiligte_stellen", true)
                .does("Task_StellenRueckkoppeln");
        followUps(matter);
        evaluated(matter).endsAt("Event_VorgangAbgeschlossen");
    }

    @Test
    void coachingMayBeChosenForWillingGroupsToo() {
        agreed(analysed(), "methode_gewaehlt", "gruppen_coaching").does("Task_GruppenCoaching");
    }

    @Test
    void aWorkingAgreementMayAlsoSayThatOthersAreBetterSuited() {
        var matter = agreed(analysed(), "methode_gewaehlt", "weiterleitung").does("Task_VerweisImVerfahren");
        closedEarly(matter).endsAt("Event_EndeWeitergeleitet");
    }

    // no agreement

    @Test
    void withoutAgreementTheMatterMayEndBetterThanItBegan() {
        var matter = agreed(analysed());
        session(matter, "keine").does("Task_WeiteresVorgehenEntscheiden");
        evaluated(matter, "ende_code", "ohne_vereinbarung_verbessert").endsAt("Event_VorgangAbgeschlossen");
    }

    @Test
    void aPauseLeadsBackToTheQuestion() {
        var matter = agreed(analysed());
        session(matter, "keine")
                .does("Task_WeiteresVorgehenEntscheiden", "naechster_schritt", "pause_p30d")
                .waitsFor("Event_PauseVorbei")
                .does("Task_WeiteresVorgehenEntscheiden", "naechster_schritt", "weiterleitung")
                .does("Task_VerweisImVerfahren");
        closedEarly(matter).endsAt("Event_EndeWeitergeleitet");
    }

    @Test
    void theMethodMayChangeOnce() {
        var matter = agreed(analysed());
        session(matter, "keine")
                .does("Task_WeiteresVorgehenEntscheiden", "naechster_schritt", "andere_methode")
                .does(
                        "Task_MethodeUndTeamFestlegen",
                        "methode_gewaehlt",
                        "moderation",
                        "abweichung_grund",
                        "fachlich",
                        "methodenwechsel",
                        true);
        agreed(matter);
        matter.does("Task_ModerationDurchfuehren", "einigung", "offen");

        matter.does(
                        "Task_WeiteresVorgehenEntscheiden",
                        "naechster_schritt",
                        Course.NOT_ANSWERED,
                        "naechster_schritt_danach",
                        "beenden")
                .does("Task_VorgangAuswerten", "ende_code", "ohne_vereinbarung_unveraendert");
    }

    // aftercare

    @Test
    void aTalkAfterThreeMonthsPutsTheAgreementRight() {
        var matter = agreed(analysed());
        session(matter, "voll").does("Task_VereinbarungFesthalten").waitsFor("Event_DreiMonateVorbei");
        matter.doesFor("A", "Task_NachsorgeDreiMonate", "einhaltung", "teilweise", "nachsteuerung", "gespraech")
                .doesForAll("Task_NachsorgeDreiMonate")
                .does("Task_NachsteuerungFuehren")
                .waitsFor("Event_SechsMonateVorbei")
                .doesForAll("Task_NachsorgeSechsMonate", "einhaltung", "ueberwiegend");
        evaluated(matter).endsAt("Event_VorgangAbgeschlossen");
    }

    @Test
    void aTalkAfterSixMonthsToo() {
        var matter = agreed(analysed());
        session(matter, "teil")
                .does("Task_VereinbarungFesthalten")
                .waitsFor("Event_DreiMonateVorbei")
                .doesForAll("Task_NachsorgeDreiMonate")
                .waitsFor("Event_SechsMonateVorbei")
                .doesForAll("Task_NachsorgeSechsMonate", "einhaltung", "teilweise", "nachsteuerung", "gespraech")
                .does("Task_NachsteuerungFuehren");
        evaluated(matter, "ende_code", "vereinbarung_teil").endsAt("Event_VorgangAbgeschlossen");
    }

    @Test
    void whereTheConflictIsBackLeitungDecidesAnew() {
        var matter = agreed(analysed());
        session(matter, "voll").does("Task_VereinbarungFesthalten").waitsFor("Event_DreiMonateVorbei");
        matter.doesFor("A", "Task_NachsorgeDreiMonate", "nachsteuerung", "gespraech")
                .doesFor("B", "Task_NachsorgeDreiMonate", "nachsteuerung", "neue_mediation")
                .doesFor("C", "Task_NachsorgeDreiMonate");

        assertThat(matter.openElements()).containsExactly("Task_WeiteresVorgehenEntscheiden");
        assertThat(matter.waiting()).doesNotContain("Event_SechsMonateVorbei");
    }

    @Test
    void alsoAfterSixMonths() {
        var matter = agreed(analysed());
        session(matter, "voll")
                .does("Task_VereinbarungFesthalten")
                .waitsFor("Event_DreiMonateVorbei")
                .doesForAll("Task_NachsorgeDreiMonate")
                .waitsFor("Event_SechsMonateVorbei")
                .doesForAll("Task_NachsorgeSechsMonate", "nachsteuerung", "neue_mediation")
                .does("Task_WeiteresVorgehenEntscheiden");
    }

    // release

    @Test
    void withoutReleaseTheMatterIsEvaluatedAgain() {
        var matter = agreed(analysed());
        session(matter, "keine")
                .does("Task_WeiteresVorgehenEntscheiden")
                .does("Task_VorgangAuswerten")
                .does("Task_DatenPruefen", "freigabe", "nein")
                .does("Task_VorgangAuswerten")
                .does("Task_DatenPruefen", "keine_personendaten", false, "freigabe", Course.NOT_ANSWERED)
                .does("Task_SchwaerzungVorFreigabe")
                .does("Task_DatenPruefen")
                .endsAt("Event_VorgangAbgeschlossen");
    }

    @Test
    void alsoWhenItStoppedEarly() {
        accepted()
                .waitsFor("Event_MandatFristAbgelaufen")
                .does("Task_VorzeitigAuswerten")
                .does("Task_VorzeitigDatenPruefen", "keine_personendaten", false, "freigabe", Course.NOT_ANSWERED)
                .does("Task_VorzeitigSchwaerzen")
                .does("Task_VorzeitigDatenPruefen", "freigabe", "nein")
                .does("Task_VorzeitigAuswerten")
                .does("Task_VorzeitigDatenPruefen")
                .endsAt("Event_EndeKeinMandat");
    }

    // what may happen at any time

    @Test
    void violenceStopsEverything() {
        var matter = agreed(analysed()).report("gewalt_gemeldet");

        assertThat(matter.openElements()).containsExactly("Task_SchutzwegNachGewalt");
        assertThat(hoursLeft(matter, "Task_SchutzwegNachGewalt")).isEqualTo(24);
        closedEarly(matter.does("Task_SchutzwegNachGewalt")).endsAt("Event_EndeGewalt");
    }

    @Test
    void groupsThatSolvedItThemselvesNeedNobody() {
        var matter = analysed().does("Task_MethodeUndTeamFestlegen").report("selbst_geloest_gemeldet");

        assertThat(matter.openElements()).containsExactly("Task_VorzeitigAuswerten");
        closedEarly(matter).endsAt("Event_EndeSelbstGeloest");
    }

    @Test
    void theMatterGoesOnWithoutOneOfThreeGroups() {
        var matter = agreed(analysed()).report("rueckzug_gemeldet").does("Task_RueckzugKlaeren");

        assertThat(matter.openElements()).containsExactly("Task_SitzungVorbereiten");
    }

    @Test
    void withOneGroupLeftTheMatterEnds() {
        var matter = agreed(analysed())
                .report("rueckzug_gemeldet")
                .does("Task_RueckzugKlaeren", "alias", "B")
                .report("rueckzug_gemeldet")
                .does("Task_RueckzugKlaeren", "alias", "C");
        closedEarly(matter).endsAt("Event_EndeRueckzug");
    }

    @ParameterizedTest
    @CsvSource({"3, true", "2, false"})
    void beforeTheAnalysisTheNumberOfGroupsCounts(int groups, boolean goesOn) {
        var matter = PACKAGE.begin()
                .does("Task_AnfrageAufnehmen", "parteigruppen_anzahl", groups)
                .report("rueckzug_gemeldet")
                .does("Task_RueckzugKlaeren", "alias", "A");

        assertThat(matter.openElements()).containsExactly(goesOn ? "Task_AuftragKlaeren" : "Task_VorzeitigAuswerten");
    }

    @Test
    void twoStagesMoreMeanAnotherLookAtTheMethod() {
        var matter = agreed(analysed()).report("eskalationsstufe_geaendert").does("Task_StufeFesthalten");

        assertThat(matter.openElements()).contains("Task_MethodeUeberpruefen");
        matter.does("Task_MethodeUeberpruefen", "methode_gewaehlt", "weiterleitung", "beibehalten_grund", "schwankung");

        session(matter, "offen");
        assertThat(matter.openElements()).containsExactly("Task_WeiteresVorgehenEntscheiden");
    }

    @Test
    void oneStageWithTheSameMethodDoesNot() {
        var matter = agreed(analysed())
                .report("eskalationsstufe_geaendert")
                .does("Task_StufeFesthalten", "eskalationsstufe_neu", 5);

        assertThat(matter.openElements()).containsExactly("Task_SitzungVorbereiten");
    }

    @Test
    void personalDataAreRedactedWhileTheMatterGoesOn() {
        var matter = accepted().report("personendaten_entdeckt");

        assertThat(hoursLeft(matter, "Task_SchwaerzungDurchfuehren")).isEqualTo(72);
        matter.does("Task_SchwaerzungDurchfuehren").does("Task_AuftragKlaeren");
    }

    @Test
    void aNewGroupHasItsOwnPreTalk() {
        var matter = agreed(analysed()).report("neue_parteigruppe");
        matter.does("Task_NeueGruppeAufnehmen", "parteigruppen", matter.groupsAnd(joining("elterngruppe")));

        assertThat(matter.openElements())
                .containsExactly("Task_NeueGruppeVorgespraechVereinbaren", "Task_SitzungVorbereiten");
        matter.doesFor("D", "Task_NeueGruppeVorgespraechVereinbaren")
                .doesFor("D", "Task_NeueGruppeVorgespraechFuehren")
                .doesFor("D", "Task_NeueGruppeVorgespraechBestaetigen");
        assertThat(matter.openElements()).containsExactly("Task_SitzungVorbereiten");
    }

    @Test
    void beforeTheMethodIsChosenANewGroupIsAskedWithTheOthers() {
        var matter = analysed().report("neue_parteigruppe");
        matter.does("Task_NeueGruppeAufnehmen", "parteigruppen", matter.groupsAnd(joining("elterngruppe")))
                .does("Task_MethodeUndTeamFestlegen");

        assertThat(matter.openElements()).hasSize(4).containsOnly("Task_VorgespraechVereinbaren");
    }

    @Test
    void everythingCanBeReportedFromTheFirstDayOn() {
        assertThat(REPORTS).allMatch(PACKAGE.begin()::awaits);
    }

    // personal data beside everything else

    @Test
    void aRedactionSurvivesViolence() {
        var matter = agreed(analysed()).report("personendaten_entdeckt");
        var redaction = matter.task("Task_SchwaerzungDurchfuehren").orElseThrow();

        matter.report("gewalt_gemeldet");

        assertThat(matter.openElements()).containsExactly("Task_SchutzwegNachGewalt", "Task_SchwaerzungDurchfuehren");
        var kept = matter.task("Task_SchwaerzungDurchfuehren").orElseThrow();
        assertThat(kept.getId()).isEqualTo(redaction.getId());
        assertThat(kept.getDueDate()).isEqualTo(redaction.getDueDate());
        closedEarly(matter.does("Task_SchutzwegNachGewalt")).endsWithRedactionAfter("Event_EndeGewalt");
    }

    @Test
    void aRedactionSurvivesThatTheGroupsSolvedItThemselves() {
        var matter = agreed(analysed()).report("personendaten_entdeckt").report("selbst_geloest_gemeldet");

        assertThat(matter.openElements()).containsExactly("Task_SchwaerzungDurchfuehren", "Task_VorzeitigAuswerten");
        closedEarly(matter).endsWithRedactionAfter("Event_EndeSelbstGeloest");
    }

    @Test
    void aRedactionThatIsDoneFirstLeavesTheRestToItsEnd() {
        var matter = agreed(analysed())
                .report("personendaten_entdeckt")
                .report("gewalt_gemeldet")
                .does("Task_SchwaerzungDurchfuehren")
                .does("Task_SchutzwegNachGewalt");
        closedEarly(matter).endsAt("Event_EndeGewalt");
    }

    @Test
    void aRedactionSurvivesEveryEarlyEnd() {
        var matter = accepted().report("personendaten_entdeckt").waitsFor("Event_MandatFristAbgelaufen");

        closedEarly(matter).endsWithRedactionAfter("Event_EndeKeinMandat");
    }

    @Test
    void aReferralAtTheEnquiryWaitsForTheRedactionToo() {
        PACKAGE.begin()
                .report("personendaten_entdeckt")
                .does("Task_AnfrageAufnehmen", "laufendes_verfahren", "straf")
                .does("Task_VerweisGeben", "verweis_ziel", "polizei")
                .endsWithRedactionAfter("Event_Abgelehnt");
    }

    @Test
    void personalDataAreReportedAlsoOnTheWayOfProtection() {
        var matter = agreed(analysed()).report("gewalt_gemeldet").report("personendaten_entdeckt");

        assertThat(hoursLeft(matter, "Task_SchwaerzungDurchfuehren")).isEqualTo(72);
        matter.does("Task_SchutzwegNachGewalt").does("Task_SchwaerzungDurchfuehren");
        matter.does("Task_VorzeitigAuswerten")
                .report("personendaten_entdeckt")
                .does("Task_VorzeitigDatenPruefen")
                .endsWithRedactionAfter("Event_EndeGewalt");
    }

    @Test
    void personalDataAreReportedAlsoDuringEvaluationAndCheck() {
        var matter = agreed(analysed());
        session(matter, "keine")
                .does("Task_WeiteresVorgehenEntscheiden")
                .report("personendaten_entdeckt")
                .does("Task_SchwaerzungDurchfuehren")
                .does("Task_VorgangAuswerten", "ende_code", "ohne_vereinbarung_unveraendert")
                .report("personendaten_entdeckt")
                .does("Task_DatenPruefen")
                .endsWithRedactionAfter("Event_VorgangAbgeschlossen");
    }

    @Test
    void twoFindsAreTwoRedactions() {
        var matter = accepted().report("personendaten_entdeckt").report("personendaten_entdeckt");
        assertThat(matter.openElements())
                .containsExactly("Task_AuftragKlaeren", "Task_SchwaerzungDurchfuehren", "Task_SchwaerzungDurchfuehren");

        matter.report("gewalt_gemeldet").doesFirst("Task_SchwaerzungDurchfuehren");

        assertThat(matter.openElements()).containsExactly("Task_SchutzwegNachGewalt", "Task_SchwaerzungDurchfuehren");
        closedEarly(matter.does("Task_SchutzwegNachGewalt")).endsWithRedactionAfter("Event_EndeGewalt");
    }

    // violence at any time

    @Test
    void violenceWhileTheMatterIsClosedEarlyStopsThatToo() {
        var matter = agreed(analysed()).report("selbst_geloest_gemeldet").does("Task_VorzeitigAuswerten");

        matter.report("gewalt_gemeldet");

        assertThat(matter.openElements()).containsExactly("Task_SchutzwegBeimAbschluss");
        assertThat(hoursLeft(matter, "Task_SchutzwegBeimAbschluss")).isEqualTo(24);
        closedEarly(matter.does("Task_SchutzwegBeimAbschluss")).endsAt("Event_EndeGewalt");
    }

    @Test
    void violenceWhileTheMatterIsEvaluatedLeadsToProtection() {
        var matter = agreed(analysed());
        session(matter, "keine").does("Task_WeiteresVorgehenEntscheiden").report("gewalt_gemeldet");

        assertThat(matter.openElements()).containsExactly("Task_SchutzwegNachGewalt");
        closedEarly(matter.does("Task_SchutzwegNachGewalt")).endsAt("Event_EndeGewalt");
    }

    @Test
    void aSecondReportDoesNotProlongTheFirst() {
        var matter = agreed(analysed()).report("gewalt_gemeldet");
        assertThat(matter.awaits("gewalt_gemeldet")).isFalse();

        matter.does("Task_SchutzwegNachGewalt").report("gewalt_gemeldet");

        assertThat(matter.openElements()).containsExactly("Task_SchutzwegBeimAbschluss");
        assertThat(matter.awaits("gewalt_gemeldet")).isFalse();
        closedEarly(matter.does("Task_SchutzwegBeimAbschluss")).endsAt("Event_EndeGewalt");
    }

    @Test
    void whereOnlyTheCloseIsLeftOnlyViolenceAndPersonalDataAreReported() {
        var matter = agreed(analysed()).report("selbst_geloest_gemeldet");

        assertThat(REPORTS.stream().filter(matter::awaits))
                .containsExactly("gewalt_gemeldet", "personendaten_entdeckt");
    }

    @Test
    void onTheWayOfProtectionOnlyPersonalDataAreReported() {
        var matter = agreed(analysed()).report("gewalt_gemeldet");

        assertThat(REPORTS.stream().filter(matter::awaits)).containsExactly("personendaten_entdeckt");
    }

    @Test
    void whereOnlyARedactionIsLeftOnlyPersonalDataAreReported() {
        var matter = accepted().report("personendaten_entdeckt").report("selbst_geloest_gemeldet");
        closedEarly(matter);

        assertThat(REPORTS.stream().filter(matter::awaits)).containsExactly("personendaten_entdeckt");
    }

    // protection is urgent

    @Test
    void acuteViolenceAtTheEnquiryIsUrgent() {
        var matter = PACKAGE.begin().does("Task_AnfrageAufnehmen", "gewalt_hinweis", "akut", "stufe_vermutet", 2);

        assertThat(matter.decision("d3").get("prio")).isEqualTo("hoch");
    }

    @Test
    void aChildInDangerIsUrgent() {
        var matter = PACKAGE.begin().does("Task_AnfrageAufnehmen", "kindeswohl_hinweis", true, "stufe_vermutet", 2);

        assertThat(matter.openElements()).containsExactly("Task_SchutzwegEinleiten");
        assertThat(matter.decision("d3").get("prio")).isEqualTo("hoch");
    }

    @Test
    void violenceMakesACalmMatterUrgent() {
        var matter = agreed(analysed());
        assertThat(matter.decision("d3").get("prio")).isEqualTo("normal");

        matter.report("gewalt_gemeldet");

        assertThat(matter.decision("d3").get("prio")).isEqualTo("hoch");
        assertThat(matter.variable("gewalt_hinweis")).isEqualTo("nein");
    }

    @Test
    void violenceIsUrgentAlsoBeforeAnythingIsKnown() {
        var matter = PACKAGE.begin().report("gewalt_gemeldet");

        assertThat(matter.decision("d3").get("prio")).isEqualTo("hoch");
        closedEarly(matter.does("Task_SchutzwegNachGewalt")).endsAt("Event_EndeGewalt");
    }

    @Test
    void violenceWhileTheMatterIsClosedIsUrgentToo() {
        var matter = agreed(analysed()).report("selbst_geloest_gemeldet").report("gewalt_gemeldet");

        assertThat(matter.decision("d3").get("prio")).isEqualTo("hoch");
    }

    // all of it

    @Test
    @Order(Integer.MAX_VALUE)
    void everyElementIsReachedByOneOfTheseTests() {
        var model =
                Bpmn.readModelFromFile(PACKAGE.file("konfliktmediation.bpmn").toFile());
        var elements = model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());

        assertThat(elements).hasSizeGreaterThan(150);
        PACKAGE.assertAllReached();
        assertThat(model.getModelElementsByType(BoundaryEvent.class)).hasSize(4);
    }

    // steps

    private static Course accepted() {
        return PACKAGE.begin().does("Task_AnfrageAufnehmen");
    }

    private static Course unclear() {
        return PACKAGE.begin().does("Task_AnfrageAufnehmen", "laufendes_verfahren", Course.NOT_ANSWERED);
    }

    private static Course analysed(Object... special) {
        var matter = accepted();
        return special.length > 0 && special[0].equals("ia_beziehung_zu_partei")
                ? matter.does("Task_AuftragKlaeren", special).does("Task_KonfliktAnalysieren")
                : matter.does("Task_AuftragKlaeren").does("Task_KonfliktAnalysieren", special);
    }

    /** From the analysis to the working agreement. */
    private static Course agreed(Course matter, Object... agreement) {
        if (matter.openElements().contains("Task_MethodeUndTeamFestlegen")) {
            matter.does("Task_MethodeUndTeamFestlegen");
        }
        matter.doesForAll("Task_VorgespraechVereinbaren")
                .doesForAll("Task_VorgespraechFuehren")
                .doesForAll("Task_VorgespraechBestaetigen");
        return matter.does("Task_ArbeitsbuendnisSchliessen", agreement);
    }

    private static void preTalk(Course matter, String group, Object... answers) {
        var willing = List.of(answers).contains("freiwilligkeit_bestaetigt")
                ? answers
                : new Object[] {"freiwilligkeit_bestaetigt", "ja"};
        matter.doesFor(group, "Task_VorgespraechVereinbaren")
                .doesFor(group, "Task_VorgespraechFuehren", answers)
                .doesFor(group, "Task_VorgespraechBestaetigen", willing);
    }

    private static Course session(Course matter, String outcome) {
        return matter.does("Task_SitzungVorbereiten")
                .does("Task_SitzungDurchfuehren", "einigung", outcome)
                .does("Task_SitzungNachbereiten");
    }

    /** Open sessions with a week between them. */
    private static void sessions(Course matter, int count) {
        for (int i = 1; i <= count; i++) {
            session(matter, "offen");
            if (i < count) {
                matter.waitsFor("Event_SitzungsabstandVorbei");
            }
        }
    }

    private static Course shuttle() {
        var groups = List.of(
                group("mieterinitiative", "konfliktpartei", false),
                group("wohnungsunternehmen", "konfliktpartei", false));
        var matter = analysed("parteigruppen", groups, "eskalationsstufe", 6, "machtgefaelle", "hoch")
                .does("Task_MethodeUndTeamFestlegen");
        for (var group : List.of("A", "B")) {
            preTalk(matter, group, "bereitschaft_1_5", 2);
        }
        return matter.does("Task_ArbeitsbuendnisSchliessen");
    }

    private static Course round(Course matter, String together) {
        return matter.does("Task_BotschaftenAbstimmen")
                .doesForAll("Task_GespraechJePartei")
                .does("Task_AnnaeherungEinschaetzen", "gemeinsame_sitzung_moeglich", together);
    }

    private static void followUps(Course matter) {
        matter.waitsFor("Event_DreiMonateVorbei")
                .doesForAll("Task_NachsorgeDreiMonate")
                .waitsFor("Event_SechsMonateVorbei")
                .doesForAll("Task_NachsorgeSechsMonate");
    }

    private static Course evaluated(Course matter, Object... answers) {
        return matter.does("Task_VorgangAuswerten", answers).does("Task_DatenPruefen");
    }

    private static Course closedEarly(Course matter) {
        return matter.does("Task_VorzeitigAuswerten").does("Task_VorzeitigDatenPruefen");
    }

    private static Map<String, Object> joining(String type) {
        return Map.of(
                "typ",
                type,
                "groesse_band",
                "10-24",
                "rolle",
                "unterstuetzend",
                "bereit_gemeinsam_vermutet",
                true,
                "spaeter_dazu",
                true);
    }

    private static long hoursLeft(Course matter, String element) {
        var task = matter.task(element).orElseThrow();
        return (task.getDueDate().getTime() - task.getCreateTime().getTime() + 1_800_000) / 3_600_000;
    }

    private static long timesVisited(Course matter, String element) {
        return matter.visited().stream().filter(element::equals).count();
    }
}
