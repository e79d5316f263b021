package org.brueckenschlag.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.actor;
import static org.brueckenschlag.Refusals.refused;
import static org.brueckenschlag.reference.ReferenceList.EINRICHTUNG_TYP;
import static org.brueckenschlag.reference.ReferenceList.HANDLUNGSFELD;
import static org.brueckenschlag.reference.ReferenceList.SOZIALRAUM;
import static org.brueckenschlag.reference.ReferenceList.THEMA;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.casefree.TextDoor;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Leitung keeps the lists of its agency: adds, renames, retires from a day on, takes up again, never deletes. */
@ModuleTest
class KeepingListsTests {

    @Autowired
    ReferenceEditing editing;

    @Autowired
    KnownReferenceLists lists;

    @Autowired
    JdbcReferenceValues values;

    @Autowired
    Probelauf people;

    @Autowired
    FreeTexts texts;

    @Autowired
    JdbcClient jdbc;

    final AgencyId agency = new AgencyId("l" + UUID.randomUUID().toString().substring(0, 8));
    final Actor leitung = actor("l-leitung", agency, Role.LEITUNG);
    final Actor koordination = actor("l-koordination", agency, Role.KOORDINATION);

    @Test
    void whatIsSharedIsThereFromTheBeginning() {
        assertThat(lists.offered(agency, HANDLUNGSFELD))
                .extracting(ReferenceValue::code)
                .containsExactly(
                        "buergerschaftliches_engagement",
                        "interkulturelle_oeffnung",
                        "sozialraumorientierte_arbeit",
                        "antidiskriminierung");
        assertThat(find("laerm").words().in(Texts.TURKISH)).isEqualTo("Gürültü");
        assertThat(lists.offered(agency, SOZIALRAUM)).isEmpty();
    }

    @Test
    void aNewValueIsOfferedToItsAgencyAlone() {
        as(koordination, () -> editing.add(named(editing.blank(THEMA), "spielgeraete", "Spielgeräte"), null));

        assertThat(lists.offered(agency, THEMA)).last().satisfies(value -> {
            assertThat(value.code()).isEqualTo("spielgeraete");
            assertThat(value.words().in(Texts.ENGLISH)).isEqualTo("Spielgeräte");
            assertThat(value.isShared()).isFalse();
        });
        assertThat(lists.find(Probelauf.NORDWINKEL, THEMA, "spielgeraete")).isEmpty();
    }

    @Test
    void aSharedValueIsRenamedForItsAgencyAloneAndRemembersItsOldName() {
        as(leitung, () -> editing.change(named(find("laerm"), "laerm", "Lärm und Musik"), null));

        assertThat(find("laerm").words().german()).isEqualTo("Lärm und Musik");
        assertThat(find("laerm").formerly()).isEqualTo("Lärm");
        assertThat(lists.find(Probelauf.NORDWINKEL, THEMA, "laerm")
                        .orElseThrow()
                        .words()
                        .german())
                .isEqualTo("Lärm");
    }

    @Test
    void aValueIsOfferedNoMoreFromItsDayAndCanBeTakenUpAgain() {
        as(leitung, () -> editing.retire(find("tiere"), lists.today().plusDays(1)));
        assertThat(offered()).contains("tiere");

        as(leitung, () -> editing.retire(find("tiere"), lists.today()));
        assertThat(offered()).doesNotContain("tiere");
        assertThat(find("tiere").words().german()).isEqualTo("Tiere");

        as(leitung, () -> editing.restore(find("tiere")));
        assertThat(offered()).contains("tiere");
        refused("reference.answers", () -> as(leitung, () -> editing.retire(find("tiere"), LocalDate.of(2020, 1, 1))));
    }

    @Test
    void ofTwoWhoChangeAValueTheSecondOneIsTold() {
        var seen = find("parken_verkehr");
        as(leitung, () -> editing.change(named(seen, "parken_verkehr", "Parken"), null));

        refused(
                "reference.changed-meanwhile",
                () -> as(koordination, () -> editing.change(named(seen, "parken_verkehr", "Verkehr"), null)));

        assertThat(find("parken_verkehr").words().german()).isEqualTo("Parken");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var wrong = editing(THEMA).with(new Wording("", "x".repeat(101), "a\u200Bb"), "", day(2), day(1), -1);

        assertThat(refused("reference.answers", () -> as(leitung, () -> editing.add(wrong, null)))
                        .findings())
                .extracting(Finding::field)
                .containsExactly("code", "de", "en", "tr", "gilt_bis", "reihenfolge");
    }

    @Test
    void aPersonIsNoValue() {
        var mail = named(editing(THEMA), "kontakt", "Fragen an 0171 2345678");
        refused("reference.answers", () -> as(leitung, () -> editing.add(mail, null)));

        var feast = named(editing(SOZIALRAUM), "S77", "Das Fest heißt wie immer Fatma.");
        refused("reference.answers", () -> as(leitung, () -> editing.add(feast, null)));
        as(leitung, () -> editing.add(feast, OverrideReason.EVERYDAY_WORD));
        assertThat(lists.offered(agency, SOZIALRAUM))
                .extracting(ReferenceValue::code)
                .containsExactly("S77");
    }

    /**
     * Words alone that the agency keeps: those of the product are common, and another agency's are nobody's business.
     */
    @Test
    void whatTheAgencyCallsItsPlacesAndInstitutionsIsNoPersonToTheGuard() {
        var text = WrittenText.of("Das Fest heißt wie immer Fatma.");
        as(leitung, () -> assertThat(guarded(text)).isNotEmpty());
        var house = named(editing(EINRICHTUNG_TYP), "haus_f", "Fatma");

        as(leitung, () -> editing.add(house, OverrideReason.INSTITUTION));

        as(leitung, () -> assertThat(guarded(text)).isEmpty());
        as(
                actor("l-other", Probelauf.SUEDTOR, Role.LEITUNG),
                () -> assertThat(guarded(text)).isNotEmpty());
    }

    @Test
    void aWordThatAnotherProgramOnTheSameDatabaseAddsIsKnownAtTheNextLook() {
        var text = WrittenText.of("Das Fest heißt wie immer Gülsüm.");
        as(leitung, () -> assertThat(guarded(text)).isNotEmpty());

        values.insert(
                agency,
                new ReferenceValue(
                        EINRICHTUNG_TYP, "haus_g", new Wording("Gülsüm", "", ""), "", null, null, 1, false, 1));
        lists.lookForChanges();

        as(leitung, () -> assertThat(guarded(text)).isEmpty());
    }

    private List<Finding> guarded(WrittenText text) {
        return texts.findings(TextDoor.NOTE, "notiz", text);
    }

    @Test
    void othersMayNotEdit() {
        for (var role : List.of(Role.FACHKRAFT, Role.PRUEFUNG, Role.ADMIN, Role.DATENSCHUTZ)) {
            refused("reference.may-not-edit", () -> as(actor("l-other", agency, role), () -> editing.values(THEMA)));
            refused(
                    "reference.may-not-edit",
                    () -> as(actor("l-other", agency, role), () -> editing.retire(find("laerm"), lists.today())));
        }
    }

    @Test
    void eachChangeIsOneEntryOfTheTrailAndNothingIsOverwritten() {
        as(leitung, () -> editing.change(named(find("laerm"), "laerm", "Lärm und Musik"), null));
        as(leitung, () -> editing.retire(find("laerm"), lists.today()));

        assertThat(entries()).hasSize(2).last().asString().contains("reference_changed", "Lärm und Musik", "retired");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM reference_value WHERE agency = :agency")
                        .param("agency", agency.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aTableTakenOutAndInAgainChangesNothing() {
        as(leitung, () -> {
            var preview = editing.preview(THEMA, editing.export(THEMA));

            assertThat(preview.findings()).isEmpty();
            assertThat(preview.changes()).isEmpty();
            assertThat(preview.unchanged()).isEqualTo(lists.all(agency, THEMA).size());
        });
    }

    @Test
    void aTableIsLookedAtBeforeItIsTakenOverAsAWhole() {
        var table = table("\uFEFFcode;de;en;gilt_bis\r\nlaerm;Krach;Noise;\r\ntiere;Tiere;Animals;31.12.2199\r\n"
                + "gruenflaeche;\"Grün; Beete\";Green;\r\n");
        as(leitung, () -> {
            var preview = editing.preview(THEMA, table);
            assertThat(preview.findings()).isEmpty();
            assertThat(preview.changes())
                    .extracting(ReferenceChange::kind)
                    .containsExactly(
                            ReferenceChange.Kind.CHANGED, ReferenceChange.Kind.RETIRED, ReferenceChange.Kind.ADDED);
            assertThat(find("laerm").words().german()).isEqualTo("Lärm");

            editing.apply(preview);

            assertThat(find("laerm").words().german()).isEqualTo("Krach");
            assertThat(find("laerm").words().turkish()).isEqualTo("Gürültü");
            assertThat(find("gruenflaeche").words().german()).isEqualTo("Grün; Beete");
            assertThat(find("tiere").until()).isEqualTo(LocalDate.of(2199, 12, 31));
            assertThat(entries()).hasSize(1);
            refused("reference.changed-meanwhile", () -> editing.apply(preview));
        });
    }

    @Test
    void allFindingsOfATableHaveLineAndColumn() {
        var table = table("code,de,gilt_ab,reihenfolge\n" + "Groß,A,,1\n" + "neu,,gestern,viel\n" + "neu,B,,1\n"
                + "person,Frau Yıldırım anrufen,,1\n");
        as(leitung, () -> {
            var findings = editing.preview(THEMA, table).findings();

            assertThat(findings)
                    .extracting(ImportPreview.At::line, ImportPreview.At::column)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple(2, "code"),
                            org.assertj.core.groups.Tuple.tuple(3, "de"),
                            org.assertj.core.groups.Tuple.tuple(3, "gilt_ab"),
                            org.assertj.core.groups.Tuple.tuple(3, "reihenfolge"),
                            org.assertj.core.groups.Tuple.tuple(4, "code"),
                            org.assertj.core.groups.Tuple.tuple(5, "de"));
            refused("reference.answers", () -> editing.apply(editing.preview(THEMA, table)));
        });
    }

    @Test
    void whatIsNoTableOfThisListIsSaidSo() {
        as(leitung, () -> {
            assertThat(keys("name;wert\na;b\n")).contains("reference.import.column-unknown");
            assertThat(keys("")).containsExactly("reference.import.empty");
            assertThat(keys("code;de\n\"offen;b\n")).containsExactly("reference.import.quote-open");
            assertThat(keys("code;de\n" + "a;b\n".repeat(2_001))).containsExactly("reference.import.too-long");
            assertThat(editing.preview(THEMA, "code;de\nlaerm;Lärm".getBytes(StandardCharsets.ISO_8859_1))
                            .findings())
                    .extracting(found -> found.finding().key())
                    .containsExactly("reference.import.not-utf8");
        });
    }

    @Test
    void noCellOfATableRunsAndNoneIsChangedByThat() {
        as(leitung, () -> {
            editing.add(named(editing.blank(THEMA), "minus", "-2 Grad"), null);
            var text = new String(editing.export(THEMA), StandardCharsets.UTF_8);

            assertThat(text).contains(";'-2 Grad;").doesNotContain(";-2 Grad");
            assertThat(editing.preview(THEMA, editing.export(THEMA)).changes()).isEmpty();
        });
    }

    @Test
    void aThousandValuesAreTakenOverAtOnce() {
        var lines = IntStream.range(0, 1_000)
                .mapToObj("wert_%d;Wert"::formatted)
                .reduce("code;de\n", (text, line) -> text + line + "\n");
        as(leitung, () -> {
            editing.apply(editing.preview(THEMA, table(lines)));

            assertThat(lists.offered(agency, THEMA)).hasSizeGreaterThan(1_000);
        });
    }

    @Test
    void whereAValueIsUsedIsSaidBeforeItIsRetired() {
        var nordwinkel = actor("l-leitung-n", Probelauf.NORDWINKEL, Role.LEITUNG);
        people.startedUpToBranches();
        as(nordwinkel, () -> {
            var police = lists.find(Probelauf.NORDWINKEL, ReferenceList.VERWEIS_ZIEL, "polizei");
            assertThat(editing.uses(police.orElseThrow(), Locale.GERMAN))
                    .extracting(ValueUse::kind)
                    .contains(ValueUse.Kind.TABLE);
            var noise = lists.find(Probelauf.NORDWINKEL, THEMA, "laerm").orElseThrow();
            assertThat(editing.uses(noise, Locale.GERMAN))
                    .extracting(ValueUse::kind)
                    .contains(ValueUse.Kind.OPEN_MATTERS);
        });
        as(
                leitung,
                () -> assertThat(editing.uses(find("laerm"), Locale.GERMAN))
                        .extracting(ValueUse::kind)
                        .doesNotContain(ValueUse.Kind.OPEN_MATTERS));
    }

    private List<String> keys(String table) {
        return editing.preview(THEMA, table(table)).findings().stream()
                .map(found -> found.finding().key())
                .toList();
    }

    private ReferenceValue editing(ReferenceList list) {
        return people.as(leitung, () -> editing.blank(list));
    }

    private List<String> entries() {
        return jdbc.sql("SELECT content FROM audit_entry WHERE chain = :chain ORDER BY seq")
                .param("chain", "system/" + agency.value())
                .query(String.class)
                .list();
    }

    private List<String> offered() {
        return lists.offered(agency, THEMA).stream().map(ReferenceValue::code).toList();
    }

    private ReferenceValue find(String code) {
        return lists.find(agency, THEMA, code).orElseThrow();
    }

    private void as(Actor actor, Runnable work) {
        people.as(actor, work);
    }

    private static byte[] table(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 1, day);
    }

    private static ReferenceValue named(ReferenceValue value, String code, String german) {
        return new ReferenceValue(
                value.list(),
                code,
                new Wording(german, value.words().english(), value.words().turkish()),
                value.formerly(),
                value.from(),
                value.until(),
                value.position(),
                value.isShared(),
                value.version());
    }
}
