package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreement;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreements;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Goal;
import org.jspecify.annotations.Nullable;

/** What a dossier says of goals, self-evaluation and agreements: what the tasks of the yearly cycle have said. */
final class DossierGoals {

    private final DossierSource source;
    private final DossierWords words;

    DossierGoals(DossierSource source, DossierWords words) {
        this.source = source;
        this.words = words;
    }

    List<Block> goals() {
        var cycle = source.cycle();
        if (cycle == null) {
            return List.of(new Block.Paragraph(words.text("goals.none", String.valueOf(source.year()))));
        }
        var labels = labels(cycle);
        return List.of(
                new Block.Paragraph(words.text("goals.from", cycle.goals().number())),
                new Block.Table(
                        words.text("part.goals"),
                        List.of(
                                words.text("goals.head.goal"),
                                words.texts().get("ui.figures.head.indicator"),
                                words.text("goals.head.from-to"),
                                words.text("goals.head.mid-year"),
                                words.text("goals.head.smart"),
                                words.text("goals.head.attainment"),
                                words.text("goals.head.agreed")),
                        cycle.goals().goals().stream()
                                .map(goal -> row(goal, labels))
                                .toList()));
    }

    private List<String> row(Goal goal, Labels labels) {
        var light = goal.light() == null ? "" : " (" + labels.value("ampel", goal.light()) + ")";
        return List.of(
                named(goal, labels),
                goal.indicator() == null ? DossierWords.NOTHING : goal.indicator(),
                words.text(
                        "goals.change",
                        words.figures().said(goal.baseline()),
                        words.figures().said(goal.target())),
                words.figures().said(goal.reached()) + light,
                words.text("goals.smart", goal.smart().size(), Goal.SMART.size()),
                attainment(goal),
                said(labels, "ziel_vereinbart", goal.agreed()));
    }

    static String named(Goal goal, Labels labels) {
        return goal.number() + ". " + labels.value("ziel_code", goal.code());
    }

    private static String attainment(Goal goal) {
        var attainment = goal.attainment();
        if (attainment == null) {
            return DossierWords.NOTHING;
        }
        return attainment > 0 ? "+" + attainment : attainment < 0 ? "−" + -attainment : "0";
    }

    List<Block> evaluation() {
        var cycle = source.cycle();
        var evaluation = cycle == null ? null : cycle.goals().evaluation();
        if (cycle == null || evaluation == null) {
            return List.of(new Block.Paragraph(words.text("evaluation.none")));
        }
        var labels = labels(cycle);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(
                words.text("part.evaluation"),
                List.of(words.text("evaluation.head.step"), words.text("evaluation.head.said")),
                List.of(
                        List.of(words.text("evaluation.question"), labels.value("frage_code", evaluation.question())),
                        List.of(
                                words.text("evaluation.instrument"),
                                said(labels, "instrument", evaluation.instrument())),
                        List.of(words.text("evaluation.sample"), words.figures().said(evaluation.sample())),
                        List.of(
                                words.text("evaluation.consequences"),
                                evaluation.consequences().isEmpty()
                                        ? DossierWords.NOTHING
                                        : evaluation.consequences().stream()
                                                .map(code -> labels.value("konsequenz_code", code))
                                                .collect(Collectors.joining("; "))))));
        if (evaluation.sample() != null && !evaluation.isEnough()) {
            blocks.add(new Block.Paragraph(words.text("evaluation.too-few")));
        }
        return blocks;
    }

    List<Block> agreements() {
        var cycle = source.cycle();
        if (cycle == null
                || cycle.goals().lastDialogue() == null && cycle.goals().dialogue() == null) {
            return List.of(new Block.Paragraph(words.text("agreements.none")));
        }
        var blocks = new ArrayList<Block>();
        agreements("agreements.last", cycle.goals().lastDialogue(), labels(cycle), blocks);
        agreements("agreements.this", cycle.goals().dialogue(), labels(cycle), blocks);
        return blocks;
    }

    private void agreements(String title, @Nullable Agreements agreements, Labels labels, List<Block> blocks) {
        if (agreements == null) {
            return;
        }
        var name = words.text(title);
        blocks.add(new Block.Heading(name));
        blocks.add(new Block.Table(
                name,
                List.of(
                        words.text("agreements.head.what"),
                        words.text("agreements.head.who"),
                        words.text("agreements.head.due")),
                agreements.all().stream()
                        .map(agreement -> agreement(agreement, labels))
                        .toList()));
        if (agreements.takenOver() != null) {
            blocks.add(new Block.Paragraph(words.text(
                    "agreements.taken-over",
                    agreements.takenOver(),
                    Objects.requireNonNullElse(agreements.declined(), 0),
                    said(labels, "ablehnung_grund", agreements.declinedBecause()))));
        }
        var kept = agreements.kept();
        if (kept != null && kept.counts() != null) {
            blocks.add(new Block.Paragraph(words.text(
                    "agreements.kept",
                    kept.number(),
                    kept.counts().inTime(),
                    kept.counts().made())));
        }
    }

    private List<String> agreement(Agreement agreement, Labels labels) {
        return List.of(
                labels.value("dialog_vereinbarung", agreement.code()),
                said(labels, "verantwortlich_rolle", agreement.role()),
                agreement.due() == null ? DossierWords.NOTHING : words.day(agreement.due()));
    }

    Labels labels(GoalsOfAgency.Cycle cycle) {
        return words.labels(cycle.goals().version());
    }

    static String said(Labels labels, String field, @Nullable String code) {
        return code == null ? DossierWords.NOTHING : labels.value(field, code);
    }
}
