package org.brueckenschlag.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The forms under {@code processes/} are read without a finding and can be checked. */
class EveryShippedFormIsReadTests {

    private static final Path PROCESSES = Path.of("processes");

    private final Forms forms = RealForms.forms();

    @TestFactory
    Stream<DynamicTest> form() throws IOException {
        return shipped().stream()
                .map(file -> DynamicTest.dynamicTest(PROCESSES.relativize(file).toString(), () -> isRead(file)));
    }

    private void isRead(Path file) throws IOException {
        assertThat(findings(file)).isEmpty();

        var form = forms.read(Files.readString(file));
        assertThat(form.key() + ".form").isEqualTo(file.getFileName().toString());
        // A form that nobody has touched may be incomplete, but nothing in it may be wrong.
        assertThat(forms.check(form, form.initial(), Map.of()).findings())
                .extracting(finding -> finding.key())
                .isSubsetOf(
                        "forms.required",
                        "forms.required-some",
                        "forms.must-be-ticked",
                        "forms.too-few-rows",
                        "forms.group-missing");
    }

    private List<String> findings(Path file) throws IOException {
        try {
            forms.read(Files.readString(file));
            return List.of();
        } catch (Refused refused) {
            return refused.findings().stream()
                    .map(finding ->
                            finding.field() + ": " + Texts.in(Texts.GERMAN).get(finding))
                    .toList();
        }
    }

    private static List<Path> shipped() throws IOException {
        if (!Files.isDirectory(PROCESSES)) {
            return List.of();
        }
        try (var files = Files.walk(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        }
    }
}
