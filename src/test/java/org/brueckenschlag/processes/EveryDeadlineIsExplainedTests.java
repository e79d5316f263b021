package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table "Fristen und ihre Gründe" of each README says what the model says, and nothing else. */
class EveryDeadlineIsExplainedTests {

    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d+) WT");
    private static final Pattern PERIOD = Pattern.compile("PT?(\\d+)([DMH])");

    static Stream<ShippedPackage> packages() {
        return ShippedPackage.all();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void ofATask(ShippedPackage shipped) {
        var rows = rows(shipped);
        var missing = tasks(shipped)
                .filter(task -> rows.stream().noneMatch(row -> row.explains(task)))
                .map(task -> task.name() + ": " + task.deadline());

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void ofATimer(ShippedPackage shipped) {
        var rows = rows(shipped);
        var missing = timers(shipped)
                .filter(timer -> rows.stream().noneMatch(row -> row.deadline().matches(".*" + timer + ".*")));

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void belongsToATaskThatIsThere(ShippedPackage shipped) {
        assertThat(rows(shipped).stream().flatMap(row -> row.tasks().stream()))
                .isSubsetOf(tasks(shipped).map(Task::name).toList());
    }

    /** In words where the model says how long; a day from a table has no words here, but its row. */
    private static Optional<String> words(String period) {
        var days = WORKING_DAYS.matcher(period);
        if (days.matches()) {
            return Optional.of(counted(days.group(1), "Arbeitstag(e|en)?"));
        }
        var calendar = PERIOD.matcher(period);
        if (!calendar.matches()) {
            return Optional.empty();
        }
        return Optional.of(counted(
                calendar.group(1),
                switch (calendar.group(2)) {
                    case "D" -> "Tag(e|en)?";
                    case "M" -> "Monat(e|en)?";
                    default -> "Stunden?";
                }));
    }

    private static String counted(String number, String unit) {
        return "\\b" + number + " " + unit + "\\b";
    }

    private static Stream<Task> tasks(ShippedPackage shipped) {
        return model(shipped).getModelElementsByType(UserTask.class).stream()
                .map(task -> new Task(
                        task.getName(),
                        Objects.requireNonNull(
                                EveryShippedPackageTests.properties(task).get("frist"))));
    }

    /** As a README must have it somewhere: how long, or where a table says the day, what the diagram calls it. */
    private static Stream<String> timers(ShippedPackage shipped) {
        return model(shipped).getModelElementsByType(TimerEventDefinition.class).stream()
                .map(timer -> Optional.ofNullable(timer.getTimeDuration())
                        .flatMap(duration -> words(duration.getTextContent()))
                        .orElseGet(() -> Pattern.quote(((Event) timer.getParentElement()).getName())));
    }

    private static BpmnModelInstance model(ShippedPackage shipped) {
        return Bpmn.readModelFromFile(shipped.file(shipped.key() + ".bpmn").toFile());
    }

    private static List<Row> rows(ShippedPackage shipped) {
        var readme = ShippedPackage.read(shipped.file("README.md"));
        var table = new ArrayList<Row>();
        readme.substring(readme.indexOf("## Fristen und ihre Gründe"))
                .lines()
                .skip(4)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|"))
                .forEach(cells -> table.add(new Row(
                        cells[1].strip(),
                        Arrays.stream(cells[2].split(",")).map(String::strip).toList())));
        return table;
    }

    private record Task(String name, String deadline) {}

    private record Row(String deadline, List<String> tasks) {

        boolean explains(Task task) {
            return tasks.contains(task.name())
                    && words(task.deadline())
                            .map(words -> deadline.matches(".*" + words + ".*"))
                            .orElse(true);
        }
    }
}
