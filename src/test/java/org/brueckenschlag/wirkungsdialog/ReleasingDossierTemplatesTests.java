package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.SUEDTOR;
import static org.brueckenschlag.Probelauf.actor;
import static org.brueckenschlag.Refusals.refused;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.reference.Wording;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.DossierTemplate.Section;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Koordination orders and rewords; what was frozen keeps the words of its day. */
@ModuleTest
class ReleasingDossierTemplatesTests {

    @Autowired
    DossierTemplates templates;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Probelauf people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcDossierTemplates stored;

    @Autowired
    FreeTexts texts;

    final AgencyId agency = new AgencyId("v" + UUID.randomUUID().toString().substring(0, 8));
    final Actor koordination = actor("v-koordination", agency, Role.KOORDINATION);

    @Test
    void theNextDossierFollowsItAndTheOneBeforeDoesNot() {
        var here = actor("v-koordination-b", SUEDTOR, Role.KOORDINATION);
        people.as(here, () -> dossiers.freeze(SUEDTOR, 2007, 0, null));
        var delivered = people.as(here, () -> templates.versions()).getFirst();

        people.as(here, () -> templates.release(reworded(reversed(delivered), "Belege zuerst"), null));

        people.as(here, () -> dossiers.freeze(SUEDTOR, 2007, 1, CorrectionReason.FEHLER));
        assertThat(headings(here, 1)).first().isEqualTo("Kennzahlen");
        assertThat(headings(here, 2)).first().isEqualTo("Belege zuerst");
        assertThat(people.as(here, () -> dossiers.versions(SUEDTOR, 2007)))
                .extracting(FrozenDossier::template)
                .containsExactly(1, 0);
    }

    private List<String> headings(Actor actor, int version) {
        return people.as(actor, () -> dossiers.frozen(SUEDTOR, 2007, version, Texts.GERMAN)).sections().stream()
                .map(DossierText.Section::heading)
                .toList();
    }

    /** A lock that took too long is a fault, not somebody else who was first. */
    @Test
    void aSlowDatabaseIsNotSomebodyElse() {
        var slow = new TransactionOperations() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                throw new CannotAcquireLockException("too slow");
            }
        };
        var service = new TemplatesOfAgency(currentActor, stored, texts, slow, event -> {}, Clock.systemUTC());
        var first = people.as(koordination, () -> templates.versions()).getFirst();

        assertThatThrownBy(() -> people.as(koordination, () -> service.release(reworded(first, "Unsere Zahlen"), null)))
                .isInstanceOf(CannotAcquireLockException.class);

        people.as(koordination, () -> templates.release(reworded(first, "Unsere Zahlen"), null));
        refused(
                "dossier.template-meanwhile",
                () -> people.as(koordination, () -> service.release(reworded(first, "Andere Zahlen"), null)));
    }

    @Test
    void eachReleaseIsAnEntryOfTheTrail() {
        var first = people.as(koordination, () -> templates.versions()).getFirst();

        people.as(koordination, () -> templates.release(reworded(first, "Unsere Zahlen"), null));

        assertThat(entries())
                .singleElement()
                .asString()
                .contains("\"kind\":\"dossier_template_released\"", "\"dossier_version\":1", "Unsere Zahlen");
        assertThat(people.as(koordination, () -> templates.versions()))
                .extracting(DossierTemplate::version)
                .containsExactly(1, 0);
    }

    @Test
    void whatSpeaksAgainstItIsToldAtOnceAndNothingIsKept() {
        var first = people.as(koordination, () -> templates.versions()).getFirst();
        var sections = new ArrayList<>(
                reworded(first, "Anruf bei Frau Petermann, 0171 2345678").sections());
        sections.removeLast();
        sections.set(1, new Section(DossierPart.GOALS, new Wording("", "", ""), new Wording("x".repeat(601), "", "")));

        var refusal = refused(
                "dossier.template",
                () -> people.as(koordination, () -> templates.release(new DossierTemplate(0, sections, null), null)));

        assertThat(refusal.findings())
                .extracting(Finding::field)
                .contains("reihenfolge", "figures.heading.de", "goals.heading.de", "goals.intro.de");
        assertThat(people.as(koordination, () -> templates.versions())).hasSize(1);
    }

    @Test
    void whoHasNotSeenTheNewestOneIsTold() {
        var first = people.as(koordination, () -> templates.versions()).getFirst();
        people.as(koordination, () -> templates.release(reworded(first, "Zahlen"), null));

        refused("dossier.template-meanwhile", () -> people.as(koordination, () -> templates.release(first, null)));
    }

    @Test
    void koordinationAloneEditsIt() {
        var template = people.as(koordination, () -> templates.versions()).getFirst();

        for (var role : List.of(Role.LEITUNG, Role.PRUEFUNG, Role.FACHKRAFT, Role.ADMIN)) {
            var other = actor("v-other", NORDWINKEL, role);
            refused("dossier.may-not-edit", () -> people.as(other, () -> templates.versions()));
            refused("dossier.may-not-edit", () -> people.as(other, () -> templates.release(template, null)));
        }
        assertThat(people.as(LEITUNG, () -> templates.mayEdit())).isFalse();
    }

    private static DossierTemplate reversed(DossierTemplate template) {
        return new DossierTemplate(template.version(), template.sections().reversed(), null);
    }

    /** The first section has another heading. */
    private static DossierTemplate reworded(DossierTemplate template, String heading) {
        var sections = new ArrayList<>(template.sections());
        var first = sections.getFirst();
        sections.set(0, new Section(first.part(), new Wording(heading, "", ""), first.introduction()));
        return new DossierTemplate(template.version(), sections, null);
    }

    private List<String> entries() {
        return jdbc.sql("SELECT content FROM audit_entry WHERE chain = :chain ORDER BY seq")
                .param("chain", "deployments/" + agency.value())
                .query(String.class)
                .list();
    }
}
