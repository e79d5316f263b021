package org.brueckenschlag.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.SUEDTOR;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.zip.ZipFile;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.verify.Fault;
import org.brueckenschlag.audit.verify.Verdict;
import org.brueckenschlag.audit.verify.Verification;
import org.brueckenschlag.catalogue.SmallProcess;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody has altered a stored model; whoever takes a proof home gets what was released, or nothing in its place. */
@ModuleTest
class ProofsHoldWhatWasReleasedTests {

    @TempDir
    Path folder;

    @Autowired
    Proofs proofs;

    @Autowired
    Matters matters;

    @Autowired
    Probelauf people;

    private SmallProcess process;

    @BeforeEach
    void deployer(
            @Autowired RepositoryService repository,
            @Autowired ProcessEngineConfigurationImpl engine,
            @Autowired JdbcClient jdbc) {
        process = new SmallProcess(repository, engine, jdbc);
    }

    @Test
    void whatWasAlteredIsLeftOutUntilThereIsACopyThatIsProven() throws Exception {
        var version = process.deploy("nachweis_weg", null);
        var matter = people.as(FACHKRAFT, () -> matters.start(new StartMatter("nachweis_weg", "S01", Map.of())));
        assertThat(verdict(matter)).isInstanceOf(Verdict.Intact.class);
        process.alter(version, "nachweis_weg.bpmn", "Planen", "Nichts tun");

        assertThat(models(matter)).isEmpty();
        assertThat(verdict(matter))
                .isInstanceOfSatisfying(
                        Verdict.Faulty.class,
                        faulty -> assertThat(faulty.fault()).isEqualTo(Fault.MODEL_MISSING));

        // the same bytes, deployed for somebody else: a copy as good as any
        process.deploy("nachweis_weg", SUEDTOR);
        assertThat(models(matter)).isEqualTo(SmallProcess.model("nachweis_weg"));
        assertThat(verdict(matter)).isInstanceOf(Verdict.Intact.class);
    }

    private Verdict verdict(Matter matter) throws IOException {
        try (var proof = people.as(LEITUNG, () -> proofs.ofMatter(matter.number()))) {
            var copy = folder.resolve("nachweis.zip");
            Files.copy(proof.path(), copy, StandardCopyOption.REPLACE_EXISTING);
            return Verification.of(copy, Verification.Known.NOTHING);
        }
    }

    /** What the proof says the models were, one behind the other. */
    private String models(Matter matter) throws IOException {
        var models = new ByteArrayOutputStream();
        try (var proof = people.as(LEITUNG, () -> proofs.ofMatter(matter.number()));
                var zip = new ZipFile(proof.path().toFile())) {
            for (var entry : zip.stream().toList()) {
                if (entry.getName().startsWith("models/")) {
                    zip.getInputStream(entry).transferTo(models);
                }
            }
        }
        return models.toString(UTF_8);
    }
}
