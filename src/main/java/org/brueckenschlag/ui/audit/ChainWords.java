package org.brueckenschlag.ui.audit;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.audit.TrailStep;
import org.brueckenschlag.identity.ActorId;
import org.jspecify.annotations.Nullable;

/** What a chain that belongs to no matter holds, in words. */
final class ChainWords {

    private final AuditWords words;

    ChainWords(AuditWords words) {
        this.words = words;
    }

    String told(TrailStep step) {
        return words.texts()
                        .find(
                                "ui.audit.chain." + what(step),
                                about(step),
                                number(step, "differences"),
                                number(step, "lost"),
                                number(step, "kept"),
                                number(step, "places"))
                        .map(String::strip)
                        .orElse(step.kind())
                + warned(step);
    }

    /** Which rules warned of what was done nevertheless: whoever released it had them before their eyes. */
    private String warned(TrailStep step) {
        return step.data().get("warned") instanceof List<?> rules && !rules.isEmpty()
                ? words.text(
                        "ui.audit.chain.warned",
                        rules.stream().map(String::valueOf).map(this::rule).collect(Collectors.joining("; ")))
                : "";
    }

    /** A rule of another release may have no words any more, or not yet. */
    private String rule(String rule) {
        return words.texts().find("ui.audit.rule." + rule).orElse(rule);
    }

    /** What it is called: the same kind of step may tell of a success or not, of a deed or of its rehearsal. */
    private static String what(TrailStep step) {
        return switch (step.kind()) {
            case "seal_sent" -> "ok".equals(step.data().get("result")) ? "seal_sent" : "seal_not_sent";
            case "retention_run" -> Boolean.TRUE.equals(step.data().get("dry")) ? "retention_counted" : "retention_run";
            default -> step.kind();
        };
    }

    private static long number(TrailStep step, String name) {
        return step.data().get(name) instanceof Number found ? found.longValue() : 0;
    }

    private String about(TrailStep step) {
        var data = step.data();
        if (step.kind().equals("retention_changed")) {
            return words.text(
                    "ui.audit.chain.retention_changed." + data.get("what"),
                    period(data.get("before")),
                    period(data.get("after")));
        }
        if (step.kind().startsWith("model_")) {
            return files(data);
        }
        if (step.kind().startsWith("dossier_")) {
            return words.text(
                    "ui.audit.chain." + step.kind() + ".which",
                    String.valueOf(number(step, "year")),
                    String.valueOf(number(step, "dossier_version")));
        }
        if (step.kind().startsWith("survey_")) {
            return String.valueOf(number(step, "year"));
        }
        if (data.get("indicator") instanceof String indicator && data.get("called") instanceof Map<?, ?> called) {
            return words.text(
                    "ui.audit.chain.indicator_released.which",
                    indicator,
                    String.valueOf(called.get("de")),
                    String.valueOf(data.get("formula_version")));
        }
        if (data.get("list") instanceof String list && data.get("after") instanceof Map<?, ?> after) {
            return words.text(
                    "ui.audit.chain.reference_changed." + data.get("change"),
                    words.text("reference.list." + list),
                    String.valueOf(after.get("de")));
        }
        if (data.get("to") instanceof String place) {
            return place;
        }
        if (data.get("name") instanceof String name) {
            return version(name, step);
        }
        if (data.get("account") instanceof String account) {
            return words.text("ui.audit.account", AuditWords.account(new ActorId(account)));
        }
        return data.get("version") instanceof String release ? release : "";
    }

    /** The one that is altered, or those that were put back and taken away. */
    private static String files(Map<String, Object> data) {
        return Stream.concat(
                        Stream.ofNullable(data.get("file")),
                        Stream.of("files", "removed")
                                .flatMap(several -> data.get(several) instanceof List<?> list ? list.stream() : null))
                .map(file -> file instanceof Map<?, ?> named ? named.get("name") : file)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private String period(@Nullable Object written) {
        var period = Period.parse(String.valueOf(written));
        return period.getYears() > 0
                ? words.text("ui.retention.years", period.getYears())
                : words.text("ui.retention.days", period.getDays());
    }

    /** "konfliktmediation 1": the version that the package's process got. */
    private static String version(String name, TrailStep step) {
        return step.data().get("definitions") instanceof List<?> definitions
                ? definitions.stream()
                        .filter(each ->
                                each instanceof Map<?, ?> definition && "process".equals(definition.get("kind")))
                        .map(each -> ((Map<?, ?>) each).get("key") + " " + ((Map<?, ?>) each).get("version"))
                        .findFirst()
                        .orElse(name)
                : name;
    }
}
