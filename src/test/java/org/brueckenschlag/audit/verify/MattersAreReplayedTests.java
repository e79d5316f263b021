package org.brueckenschlag.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brueckenschlag.audit.verify.Verification.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courses that the engine really ran, and the same with one thing that the model does not allow. */
class MattersAreReplayedTests {

    @TempDir
    Path folder;

    @Test
    void asTheEngineRanThem() {
        var sample = sample(new Courses());

        assertThat(Verification.of(sample.files(), Known.NOTHING))
                .isInstanceOfSatisfying(
                        Verdict.Intact.class,
                        intact -> assertThat(intact.matters()).isEqualTo(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"roles\":[\"fachkraft\"] | \"roles\":[\"koordination\"] | REPLAY_ACTOR",
                "\"role\":\"fachkraft\" | \"role\":\"mediation\" | REPLAY_ROLE",
                "\"element\":\"Gateway_AnfrageLiegtVor\" | \"element\":\"Gateway_Erfunden\" | REPLAY_ELEMENT",
                "\"element\":\"Event_VorgangAngelegt\",\"kind\":\"activity_ended\" | \"element\":\"Event_VorgangAngelegt\",\"kind\":\"nothing\" | REPLAY_FLOW",
                "\"kind\":\"task_created\" | \"kind\":\"nothing\" | REPLAY_TASK",
                "\"kind\":\"task_completed\" | \"kind\":\"nothing\" | REPLAY_OPEN",
                "\"kind\":\"matter_started\" | \"kind\":\"nothing\" | REPLAY_RUN",
                "\"process\":\"konfliktmediation\" | \"process\":\"erfunden\" | REPLAY_MODEL",
                "\"decision\":\"triage\" | \"decision\":\"erfunden\" | REPLAY_DECISION",
                "@triage.dmn@ | 00 | MODEL_MISSING",
                "\"kind\":\"activity_started\" | \"kind\":\"activity_ended\" | REPLAY_RUN"
            })
    void notWhereTheModelAllowsSomethingElse(String before, String after, Fault expected) throws IOException {
        var course = Files.readString(Courses.FOLDER.resolve("courses").resolve("course-06.jsonl"));
        assertThat(course).contains(before);
        Files.writeString(folder.resolve("course.jsonl"), course.replace(before, after));

        var verdict = Verification.of(sample(new Courses(folder)).files(), Known.NOTHING);

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Faulty.class, faulty -> {
            assertThat(faulty.fault()).isEqualTo(expected);
            assertThat(faulty.index()).isNotNull();
        });
    }

    private static ExportSample sample(Courses courses) {
        return new ExportSample(courses, new ByteArrayOutputStream())
                .deploy()
                .matters(courses.count())
                .seal();
    }
}
