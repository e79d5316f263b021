package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.brueckenschlag.wirkungsdialog.DossierEvidence.Entries;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;

/** What a dossier says of how its figures came about: changed processes and formulas, and the evidence of each. */
final class DossierOrigins {

    /** Of one figure; the frozen content names them all. */
    private static final int MOST_NUMBERS = 60;

    private static final int SIGNS_OF_HASH = 16;

    private final DossierSource source;
    private final DossierWords words;

    DossierOrigins(DossierSource source, DossierWords words) {
        this.source = source;
        this.words = words;
    }

    List<Block> changes() {
        var blocks = new ArrayList<Block>();
        if (source.changes().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("changes.none", String.valueOf(source.year()))));
        } else {
            blocks.add(new Block.Table(
                    words.text("changes.table"),
                    List.of(
                            words.text("changes.head.process"),
                            words.text("changes.head.day"),
                            words.text("changes.head.version"),
                            words.text("changes.head.reason")),
                    source.changes().stream()
                            .map(change -> List.of(
                                    words.process(change.process()),
                                    words.day(change.at()),
                                    words.version(change.version()),
                                    words.text(
                                            "changes.reason." + change.reason().key())))
                            .toList()));
        }
        noted(blocks);
        if (!source.formulas().isEmpty()) {
            blocks.add(new Block.Table(
                    words.text("changes.formulas"),
                    List.of(
                            words.texts().get("ui.figures.head.indicator"),
                            words.text("changes.head.day"),
                            words.text("evidence.head.formula-version")),
                    source.formulas().stream()
                            .map(formula -> List.of(
                                    formula.id() + " "
                                            + formula.words()
                                                    .name()
                                                    .in(words.texts().locale()),
                                    words.day(Objects.requireNonNull(formula.releasedAt())),
                                    words.figures().version(formula.formulaVersion())))
                            .toList()));
        }
        versions(blocks);
        return blocks;
    }

    /** What Koordination has noted in the yearly cycle about a change. */
    private void noted(List<Block> blocks) {
        var cycle = source.cycle();
        if (cycle != null && cycle.known().get("geaenderter_prozess") instanceof String process) {
            var comparable = Boolean.TRUE.equals(cycle.known().get("zahlen_vergleichbar"));
            blocks.add(new Block.Paragraph(
                    words.text(comparable ? "changes.noted" : "changes.noted.not-comparable", words.process(process))));
        }
    }

    private void versions(List<Block> blocks) {
        var versions = new TreeMap<String, TreeSet<Integer>>();
        source.evidence()
                .matters()
                .forEach(matter -> versions.computeIfAbsent(words.process(matter.process()), unused -> new TreeSet<>())
                        .add(words.catalogue().model(matter.version()).version()));
        if (!versions.isEmpty()) {
            blocks.add(new Block.Paragraph(words.text(
                    "changes.versions",
                    versions.entrySet().stream()
                            .map(entry -> words.text(
                                    "changes.versions.of",
                                    entry.getKey(),
                                    entry.getValue().size(),
                                    entry.getValue().stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", "))))
                            .collect(Collectors.joining("; ")))));
        }
    }

    List<Block> evidence() {
        var shown = source.figures().figures().stream()
                .map(Trend::now)
                .filter(figure -> figure.state() == State.SHOWN)
                .toList();
        if (shown.isEmpty()) {
            return List.of(new Block.Paragraph(words.text("evidence.none")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(
                words.text("evidence.figures"),
                List.of(
                        words.texts().get("ui.figures.head.indicator"),
                        words.text("evidence.head.formula-version"),
                        words.text("evidence.head.formula"),
                        words.text("evidence.head.matters")),
                shown.stream().map(this::figure).toList()));
        blocks.add(new Block.Table(
                words.text("evidence.matters"),
                List.of(
                        words.text("evidence.head.matter"),
                        words.text("changes.head.process"),
                        words.text("changes.head.version"),
                        words.text("evidence.head.entries"),
                        words.text("evidence.head.hash")),
                source.evidence().matters().stream().map(this::matter).toList()));
        if (source.evidence().leftOut() > 0) {
            blocks.add(new Block.Paragraph(
                    words.text("evidence.left-out", source.evidence().leftOut())));
        }
        return blocks;
    }

    private List<String> figure(Figure figure) {
        return List.of(
                words.named(figure.indicator()),
                words.figures().version(figure.indicator().formulaVersion()),
                figure.indicator().words(words.texts()),
                source.evidence().few().contains(figure.indicator().id())
                        ? source.cells().few()
                        : numbers(figure.indicator().id()));
    }

    private String numbers(String indicator) {
        var numbers = source.evidence().behind().getOrDefault(indicator, List.of());
        var count = source.evidence().counts().getOrDefault(indicator, (long) numbers.size());
        if (count == 0) {
            return words.text("evidence.no-matter");
        }
        if (numbers.isEmpty()) {
            return words.text("evidence.only-counted", count);
        }
        var shown = Math.min(numbers.size(), MOST_NUMBERS);
        var some = String.join(", ", numbers.subList(0, shown));
        return count == shown ? some : words.text("evidence.more", some, count - shown);
    }

    private List<String> matter(Entries matter) {
        return List.of(
                matter.number(),
                words.process(matter.process()),
                words.version(matter.version()),
                String.valueOf(matter.entries()),
                matter.hash().isEmpty()
                        ? DossierWords.NOTHING
                        : matter.hash()
                                .substring(
                                        0, Math.min(SIGNS_OF_HASH, matter.hash().length())));
    }
}
