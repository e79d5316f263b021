package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Refusals.refused;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody takes home and reads in again is what it was, as a zip and file by file. */
@ModuleTest
class TakingAPackageHomeTests {

    @Autowired
    PackageVersions versions;

    @Autowired
    Drafts drafts;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    Probelauf people;

    @BeforeEach
    void deploy() {
        people.deploy();
    }

    @AfterEach
    void clean() {
        people.as(LEITUNG, () -> drafts.underWork().forEach(draft -> drafts.discard(draft.id())));
    }

    @Test
    void aVersionThatComesInAgainChangesNothing() {
        for (var process : processes()) {
            people.as(LEITUNG, () -> {
                var version = versions.inUse(process);
                var zip = versions.zip(process, version);

                assertThat(ZippedPackage.read(zip)).as(process).isEqualTo(versions.files(process, version));
                refused("catalogue.draft-unchanged", () -> versions.bring(process, "paket.zip", zip));
            });
        }
    }

    @Test
    void aSingleFileThatComesInAgainChangesNothing() {
        people.as(
                LEITUNG,
                () -> versions.files(Probelauf.KEY, versions.inUse(Probelauf.KEY))
                        .forEach((name, text) -> refused(
                                "catalogue.draft-unchanged",
                                () -> versions.bring(Probelauf.KEY, name, text.getBytes(UTF_8)))));
    }

    @Test
    void aDraftThatComesInAgainIsTheSameDraft() {
        people.as(LEITUNG, () -> {
            var draft = drafts.begin(Probelauf.KEY);
            drafts.save(draft.id(), draft.revision(), Map.of("texte_tr.properties", "process.name=Deneme\n"));
            var files = drafts.files(draft.id());
            var zip = versions.zip(draft.id());
            drafts.discard(draft.id());

            var again = versions.bring(Probelauf.KEY, "probelauf-entwurf-2.zip", zip);

            assertThat(again.came()).containsExactly("texte_tr.properties");
            assertThat(drafts.files(again.saved().draft().id())).isEqualTo(files);
        });
    }

    @Test
    void theSameFilesGiveTheSameBytes() {
        people.as(LEITUNG, () -> {
            var version = versions.inUse(Probelauf.KEY);
            assertThat(versions.zip(Probelauf.KEY, version)).isEqualTo(versions.zip(Probelauf.KEY, version));
        });
    }

    @Test
    void onlyTheLeitungOfTheAgencyTakesADraft() {
        var draft = people.as(LEITUNG, () -> drafts.begin(Probelauf.KEY));

        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> versions.zip(draft.id())));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> versions.zip(draft.id())));
        var version = people.as(LEITUNG, () -> versions.inUse(Probelauf.KEY));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> versions.files(Probelauf.KEY, version)));
    }

    private List<String> processes() {
        return catalogue.latest(NORDWINKEL).stream().map(ProcessModel::key).toList();
    }
}
