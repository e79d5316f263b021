package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.actor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.MatterFilter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.reference.ReferenceEditing;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ReferenceLists;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.reference.Wording;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class FormsOfferWhatListsOfferTests {

    @Autowired
    FormsOfAgency forms;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    ReferenceEditing editing;

    @Autowired
    ReferenceLists lists;

    @Autowired
    Probelauf people;

    @Autowired
    Matters matters;

    @Autowired
    Clock clock;

    final AgencyId agency = new AgencyId("f" + UUID.randomUUID().toString().substring(0, 8));
    final Actor leitung = actor("f-leitung", agency, Role.LEITUNG, Role.FACHKRAFT);

    /** What stands in the forms themselves is what the Camunda Modeler shows: it must not say something else. */
    @Test
    void theListsBeginWithWhatTheFormsSay() {
        for (var model : catalogue.latest(agency)) {
            for (var locale : Texts.LANGUAGES) {
                model.elements().stream()
                        .flatMap(element -> Stream.ofNullable(element.form()))
                        .distinct()
                        .map(key -> catalogue.form(model.id(), key, locale))
                        .flatMap(form -> Stream.concat(
                                form.fields().stream(),
                                form.rowLists().stream().flatMap(rows -> rows.fields().stream())))
                        .forEach(field -> FormComponent.listOf(field).ifPresent(list -> {
                            var known = ReferenceList.ofKey(list).orElseThrow();
                            if (known != ReferenceList.SOZIALRAUM) {
                                FormComponent.optionsOf(field)
                                        .forEach(
                                                option -> assertThat(lists.label(agency, known, option.value(), locale))
                                                        .as(model.key() + " " + field.key() + " " + option.value())
                                                        .contains(option.label()));
                            }
                        }));
            }
        }
    }

    @Test
    void whatIsRetiredIsOfferedNoMoreButStaysWhereAMatterHasIt() {
        var noise = lists.find(agency, ReferenceList.THEMA, "laerm").orElseThrow();
        people.as(leitung, () -> editing.retire(noise, LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin")))));

        assertThat(themes(Map.of())).extracting(Option::value).contains("tiere").doesNotContain("laerm");
        assertThat(themes(Map.of("thema", List.of("laerm")))).contains(new Option("laerm", "Lärm"));
        assertThat(forms.json(konfliktmediation(), "anfrage_aufnehmen", agency, Map.of()))
                .doesNotContain("\"laerm\"");
        assertThat(labels().value("thema", "laerm")).isEqualTo("Lärm");
    }

    @Test
    void aValueOfTheAgencysOwnIsOfferedAndReadInItsWords() {
        people.as(
                leitung,
                () -> editing.add(
                        of(editing.blank(ReferenceList.THEMA), "beleuchtung", "Beleuchtung", "Lighting"), null));

        assertThat(themes(Map.of())).contains(new Option("beleuchtung", "Beleuchtung"));
        assertThat(labels().value("thema", "beleuchtung")).isEqualTo("Beleuchtung");
        assertThat(labels().value("anliegen_code", "beleuchtung")).isEqualTo("Beleuchtung");
    }

    @Test
    void aMatterIsFoundByTheNewNameOfItsPlace() {
        people.as(
                leitung, () -> editing.add(of(editing.blank(ReferenceList.SOZIALRAUM), "S01", "Altes Werk", ""), null));
        var matter = people.start(leitung);
        people.as(
                leitung,
                () -> editing.change(
                        of(lists.find(agency, ReferenceList.SOZIALRAUM, "S01").orElseThrow(), "S01", "Neues Werk", ""),
                        null));

        assertThat(people.open(matter.id(), agency))
                .singleElement()
                .satisfies(card -> assertThat(card.socialSpaceName()).isEqualTo("Neues Werk"));
        people.as(
                leitung,
                () -> assertThat(matters.list(new MatterFilter(null, null, null, "neues werk", null, 10))
                                .items())
                        .hasSize(1));
    }

    private List<Option> themes(Map<String, Object> known) {
        var form = forms.form(konfliktmediation(), "anfrage_aufnehmen", agency, Texts.GERMAN, known);
        return FormComponent.optionsOf(form.field("thema").orElseThrow());
    }

    private ProcessCatalogue.Labels labels() {
        return catalogue.labels(konfliktmediation(), Texts.GERMAN, agency);
    }

    private ProcessVersionId konfliktmediation() {
        return catalogue.latest("konfliktmediation", agency).orElseThrow().id();
    }

    private static ReferenceValue of(ReferenceValue value, String code, String german, String english) {
        return new ReferenceValue(
                value.list(),
                code,
                new Wording(german, english, ""),
                value.formerly(),
                value.from(),
                value.until(),
                value.position(),
                value.isShared(),
                value.version());
    }
}
