package org.brueckenschlag.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.brueckenschlag.catalogue.OpenedPackages;
import org.brueckenschlag.catalogue.ShippedPackages;
import org.brueckenschlag.engine.RealScratch;
import org.brueckenschlag.forms.RealForms;
import org.brueckenschlag.rehearsal.ScratchEngine.Scratch;

/** The packages of {@code processes/} in one scratch engine; one of them perhaps redesigned. */
final class ShippedStage implements AutoCloseable {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);

    private final Map<String, RehearsedPackage> shipped = new HashMap<>();
    private final Scratch scratch = RealScratch.engine().open();
    private final Map<String, Map<String, String>> deployed = new HashMap<>();

    ShippedStage() {
        ShippedPackages.all().forEach(each -> shipped.put(each.name(), opened(each.name(), text(each.files()))));
    }

    Outcome play(Scenario course) {
        return play(course, shipped);
    }

    /** @param redesign what becomes of a file of the course's process, by its name */
    Outcome play(String course, Map<String, UnaryOperator<String>> redesign) {
        var scenario = Objects.requireNonNull(ScenarioFiles.scenarios().get(course));
        var files = text(ShippedPackages.files(scenario.process()));
        redesign.forEach((name, change) -> files.put(name, changed(files.get(name), change)));
        var redesigned = new HashMap<>(shipped);
        redesigned.put(scenario.process(), opened(scenario.process(), files));
        return play(scenario, redesigned);
    }

    private Outcome play(Scenario course, Map<String, RehearsedPackage> packages) {
        var setting = new Setting(
                packages,
                shipped.get(course.process()).model(),
                MONDAY,
                RealForms.forms(),
                (process, form, known) -> form);
        try {
            setting.files().forEach((key, files) -> {
                if (!files.equals(deployed.put(key, files))) {
                    scratch.deploy(Map.of(key, files));
                }
            });
            return new Play(scratch, setting, course, () -> false).outcome();
        } finally {
            scratch.clear();
        }
    }

    @Override
    public void close() {
        scratch.close();
    }

    private static RehearsedPackage opened(String process, Map<String, String> files) {
        return RehearsedPackage.of(OpenedPackages.of(process, files));
    }

    private static Map<String, String> text(Map<String, byte[]> files) {
        var text = new HashMap<String, String>();
        files.forEach((name, bytes) -> text.put(name, new String(bytes, UTF_8)));
        return text;
    }

    private static String changed(String text, UnaryOperator<String> change) {
        var changed = change.apply(text);
        if (changed.equals(text)) {
            throw new IllegalStateException("nothing to redesign");
        }
        return changed;
    }
}
