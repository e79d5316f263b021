package org.brueckenschlag.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A matter that is carried on over REST, with DEMO-01's answers, to where a journey wants it. */
record MatterInHand(RunningProgram program, String number) {

    private static final Map<String, String> DOERS = Map.of(
            "Task_AnfrageAufnehmen", "fachkraft",
            "Task_AuftragKlaeren", "fachkraft",
            "Task_KonfliktAnalysieren", "mediation",
            "Task_MethodeUndTeamFestlegen", "leitung",
            "Task_SprachmittlungZusagen", "sprachmittlung");

    static MatterInHand begin(RunningProgram program) {
        var begun = program.api("fachkraft")
                .post("processes/konfliktmediation/matters", Map.of("socialSpace", "S03", "answers", Map.of()));
        assertThat(begun.status()).isEqualTo(201);
        return new MatterInHand(program, begun.body().path("number").asString());
    }

    /** Completes all that comes before that task. */
    MatterInHand upTo(String element) throws Exception {
        for (var step : Course.read("demo-01").steps()) {
            if (step.element().equals(element)) {
                break;
            }
            complete(step.element());
        }
        return this;
    }

    void complete(String element) throws Exception {
        var account = DOERS.get(element);
        var step = Course.read("demo-01").steps().stream()
                .filter(one -> one.element().equals(element))
                .findFirst()
                .orElseThrow();
        assertThat(program.api(account)
                        .post("tasks/" + task(account, element) + "/complete", Map.of("answers", step.answers()))
                        .status())
                .isEqualTo(200);
    }

    /** @return the id of the task of that element that the account sees */
    String task(String account, String element) {
        for (var task : program.api(account).get("tasks?q=" + number).body().path("items")) {
            if (task.path("element").asString().equals(element)) {
                return task.path("id").asString();
            }
        }
        throw new AssertionError(account + " has no task " + element + " in " + number);
    }

    JsonNode form(String account, String task) {
        return program.api(account).get("tasks/" + task).body().path("form");
    }
}
