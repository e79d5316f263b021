package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.AuditOverviews;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.audit.TrailStep;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/** What happened to versions, accounts and the installation; read when somebody opens it. */
final class ChainsCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ENTRIES = 50;

    private final transient AuditOverviews overviews;
    private final transient ReadLog readLog;
    private final transient AuditWords words;
    private final transient LocalDate today;

    ChainsCard(AuditOverviews overviews, ReadLog readLog, AuditWords words, LocalDate today) {
        super("ketten", words.text("ui.audit.overview.chains"));
        this.overviews = overviews;
        this.readLog = readLog;
        this.words = words;
        this.today = today;
        for (var subject : List.of("deployments", "identity", "system")) {
            var details = new Details(words.text("ui.audit.overview.chain." + subject));
            details.addOpenedChangeListener(change -> {
                if (change.isOpened()) {
                    details.removeAll();
                    details.add(chain(subject));
                }
            });
            add(details);
        }
    }

    private Div chain(String subject) {
        readLog.opened(ReadLog.View.CHAINS);
        var entries = overviews.chain(subject, MOST_ENTRIES);
        if (entries.isEmpty()) {
            return new Div(new Paragraph(words.text("ui.audit.overview.chain.empty")));
        }
        var table = Tables.of(List.of(
                words.text("ui.audit.column.when"),
                words.text("ui.audit.column.who"),
                words.text("ui.audit.column.what")));
        for (var entry : entries) {
            Tables.row(
                    table,
                    words.moment(entry.at(), today),
                    new Span(words.who(entry.roles(), entry.actor())),
                    new Span(entry.steps().stream().map(this::told).collect(Collectors.joining("; "))));
        }
        return Tables.scroller(Tables.stacking(table), words.text("ui.audit.overview.chain." + subject));
    }

    private String told(TrailStep step) {
        return words.texts()
                .find(
                        "ui.audit.chain." + what(step),
                        about(step),
                        number(step, "differences"),
                        number(step, "lost"),
                        number(step, "kept"),
                        number(step, "places"))
                .map(String::strip)
                .orElse(step.kind());
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
