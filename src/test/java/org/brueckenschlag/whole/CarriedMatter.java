package org.brueckenschlag.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.brueckenschlag.processes.FirstChoices;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A matter that a journey carries on over REST: each task with the first choices there are, and a month goes by where
 * there is nothing to do.
 */
final class CarriedMatter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int MOST_MONTHS = 40;

    private final RunningProgram program;
    private final String number;
    private final List<String> accounts;
    private final Map<String, Object> told;
    private final Predicate<JsonNode> belongs;
    private final Set<String> done = new HashSet<>();
    private LocalDate today;

    /**
     * @param accounts whose tasks are done
     * @param told what is particular about this matter
     * @param belongs whether a task is done with it: its own, or one of another matter that it has called
     */
    CarriedMatter(
            RunningProgram program,
            String number,
            List<String> accounts,
            Map<String, Object> told,
            Predicate<JsonNode> belongs) {
        this.program = program;
        this.number = number;
        this.accounts = List.copyOf(accounts);
        this.told = Map.copyOf(told);
        this.belongs = belongs;
        this.today = later(program, "PT1S");
    }

    /** Moves the program's clock. */
    static LocalDate later(RunningProgram program, String amount) {
        var moved = program.api("admin").post("demo/clock", Map.of("advance", amount));
        assertThat(moved.status()).isEqualTo(200);
        return OffsetDateTime.parse(moved.body().path("now").asString())
                .atZoneSameInstant(ZONE)
                .toLocalDate();
    }

    String number() {
        return number;
    }

    LocalDate today() {
        return today;
    }

    /** Elements of the tasks that were done. */
    Set<String> done() {
        return Set.copyOf(done);
    }

    /** @return the task of that element, which is open now */
    JsonNode upTo(String element) {
        carry(element);
        return open().stream()
                .filter(task -> task.path("element").asString().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError("never came to " + element + ", only to " + done));
    }

    void toTheEnd() {
        carry("");
        assertThat(isOpen()).as("after %s", done).isFalse();
    }

    private void carry(String stop) {
        for (var month = 0; month < MOST_MONTHS && isOpen(); month++) {
            for (var open = open(); !open.isEmpty(); open = open()) {
                for (var task : open) {
                    var element = task.path("element").asString();
                    if (element.equals(stop)) {
                        return;
                    }
                    if (complete(task)) {
                        done.add(element);
                    }
                }
            }
            if (isOpen()) {
                today = later(program, "P1M");
            }
        }
    }

    JsonNode detail(JsonNode task) {
        var detail = read(task);
        assertThat(detail.status())
                .as("%s: %s", task.path("element"), detail.body())
                .isEqualTo(200);
        return detail.body();
    }

    private Api.Answer read(JsonNode task) {
        return program.api(task.path("role").asString())
                .get("tasks/" + task.path("id").asString());
    }

    Map<String, Object> answers(JsonNode detail) {
        var known = new HashMap<String, Object>();
        detail.path("known")
                .properties()
                .forEach(entry -> known.put(entry.getKey(), JSON.convertValue(entry.getValue(), Object.class)));
        return FirstChoices.completed(JSON.writeValueAsString(detail.path("form")), told, known, today);
    }

    /** @return false where another task, or a deadline on the moved clock, has made it needless meanwhile */
    private boolean complete(JsonNode task) {
        var detail = read(task);
        var answer = detail.status() != 200
                ? detail
                : program.api(task.path("role").asString())
                        .post(
                                "tasks/" + task.path("id").asString() + "/complete",
                                Map.of("answers", answers(detail.body())));
        if (answer.body().path("type").asString("").endsWith("tasks.no-longer-needed")) {
            return false;
        }
        assertThat(answer.status())
                .as("%s: %s", task.path("element"), answer.body())
                .isEqualTo(200);
        return true;
    }

    private boolean isOpen() {
        return program.api("leitung")
                .get("matters/" + number)
                .body()
                .path("state")
                .asString()
                .equals("open");
    }

    private List<JsonNode> open() {
        var open = new ArrayList<JsonNode>();
        for (var account : accounts) {
            program.api(account).get("tasks?limit=100").body().path("items").forEach(task -> {
                if (belongs.test(task)) {
                    open.add(task);
                }
            });
        }
        return open;
    }
}
