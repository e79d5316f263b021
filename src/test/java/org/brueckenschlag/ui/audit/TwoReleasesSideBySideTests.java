package org.brueckenschlag.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.NORDWINKEL;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.AuditOverviews;
import org.brueckenschlag.audit.AuditedMatters;
import org.brueckenschlag.audit.AuditedMatters.Version;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.audit.Reconciliation;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.catalogue.DeployedPackages;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.VersionComparison;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.AuditAccess.Purpose;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.Texts;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The shipped process in the version that came with the product and in one that somebody changed, both with matters.
 */
@ModuleTest
class TwoReleasesSideBySideTests extends SpringBrowserlessTest {

    private static final String KEY = "konfliktmediation";

    @Autowired
    Probelauf people;

    @Autowired
    Matters matters;

    @Autowired
    DeployedPackages deployed;

    @Autowired
    RepositoryService repository;

    @Autowired
    AuditOverviews overviews;

    @Autowired
    VersionComparison comparison;

    @Autowired
    AuditedMatters search;

    @Autowired
    ReadLog readLog;

    @Autowired
    AuditAccesses accesses;

    @Autowired
    Accounts accounts;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    TakingHome takingHome;

    @Autowired
    Clock clock;

    @BeforeEach
    void letThePruefungLook() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        people.as(
                LEITUNG,
                () -> accesses.open(
                        accounts.find("pruefung").orElseThrow().id(),
                        Purpose.STICHPROBE,
                        clock.instant().plus(Duration.ofDays(9))));
    }

    @Test
    void theOverviewTellsWhatTheReleaseChangedAndBeginsWithTheVersionOfMostMatters() {
        start();
        start();
        release();
        start();

        var page = people.as(accounts.find("pruefung").orElseThrow().actor(), () -> {
            var view = new AuditOverviewView(
                    overviews,
                    comparison,
                    search,
                    readLog,
                    accesses,
                    catalogue,
                    reconciliation,
                    SmallCells::of,
                    takingHome,
                    clock);
            UI.getCurrent().add(view);
            view.fill();
            return view;
        });

        assertThat(find(Select.class, page).all().getFirst().getValue())
                .isInstanceOfSatisfying(Version.class, version -> {
                    assertThat(version.version()).isEqualTo(1);
                    assertThat(version.matters()).isEqualTo(2);
                });
        assertThat(text(find(VersionsCard.class, page).single()))
                .contains("gemeinsame Fassung 1", "gemeinsame Fassung 2", "3 Änderungen")
                .contains("Anfrage annehmen", "Anfrage aufnehmen", "Frist1 Arbeitstag3 Arbeitstage")
                .doesNotContain("WT")
                .contains("Verweis geben und zählen", "Fachkraft", "Leitung");
    }

    private void start() {
        people.as(FACHKRAFT, () -> matters.start(new StartMatter(KEY, "S01", Map.of())));
    }

    /** Another name and deadline, another role, and a field that is called otherwise. */
    private void release() {
        var shipped = deployed.latest(KEY, NORDWINKEL).orElseThrow();
        var deployment = repository.createDeployment().name(KEY);
        deployed.files(shipped.id())
                .forEach((name, text) -> deployment.addString(
                        name,
                        switch (name) {
                            case KEY + ".bpmn" -> changed(text);
                            case "verweis_geben.form" -> text.replaceFirst("\"label\": ?\"", "$0Neu: ");
                            default -> text;
                        }));
        deployment.deploy();
    }

    private static String changed(String model) {
        return model.replaceFirst(
                        "(name=\")Anfrage aufnehmen(\" camunda:formRef=(?s:.*?)name=\"frist\" value=\")1 WT",
                        "$1Anfrage annehmen$23 WT")
                .replaceFirst(
                        "(name=\"Verweis geben und zählen\" [^>]*camunda:candidateGroups=\")fachkraft", "$1leitung");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
