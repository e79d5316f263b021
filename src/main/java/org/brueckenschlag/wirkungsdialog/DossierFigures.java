package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.survey.Survey;
import org.brueckenschlag.wirkungsdialog.DossierText.Bar;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;

/** What a dossier says of figures: by Handlungsfeld, three years beside each other, and how good the data are. */
final class DossierFigures {

    /** Deadlines kept, required answers given, personal data found. */
    private static final List<String> QUALITY = List.of("WD-03", "WD-04", "WD-06");

    private static final int WHOLE = 100;

    private final DossierSource source;
    private final DossierWords words;

    DossierFigures(DossierSource source, DossierWords words) {
        this.source = source;
        this.words = words;
    }

    List<Block> figures() {
        var blocks = new ArrayList<Block>();
        trends().map(trend -> trend.now().indicator().handlungsfeld())
                .distinct()
                .forEach(field -> field(field, blocks));
        named("figures.empty", trends().filter(DossierFigures::isEmpty), blocks);
        named("figures.not-collected", trends().filter(trend -> trend.now().state() == State.NOT_COLLECTED), blocks);
        return blocks;
    }

    private void field(String field, List<Block> blocks) {
        var of = trends().filter(
                        trend -> trend.now().indicator().handlungsfeld().equals(field))
                .filter(DossierFigures::saysAnything)
                .sorted((one, other) -> Boolean.compare(isAlone(one), isAlone(other)))
                .toList();
        if (of.isEmpty()) {
            return;
        }
        var name = words.texts().get("ui.figures.field." + field);
        blocks.add(new Block.Heading(name));
        var together = (int) of.stream().filter(trend -> !isAlone(trend)).count();
        if (together > 0) {
            blocks.add(new Block.Paragraph(words.texts().get("ui.figures.together", together)));
        }
        blocks.add(new Block.Table(
                words.text("figures.table", name),
                List.of(
                        words.texts().get("ui.figures.head.indicator"),
                        String.valueOf(source.year() - 2),
                        String.valueOf(source.year() - 1),
                        String.valueOf(source.year()),
                        words.texts().get("ui.figures.head.target"),
                        words.text("figures.head.standing")),
                of.stream().map(this::row).toList()));
        corrected(of, blocks);
        of.forEach(trend -> askedToo(trend.now(), blocks));
        var bars = of.stream()
                .filter(trend -> trend.now().indicator().unit() == Unit.PERCENT)
                .flatMap(trend -> Stream.concat(trend.before().stream(), Stream.of(trend.now())))
                .filter(figure -> figure.value() != null)
                .map(this::bar)
                .toList();
        if (!bars.isEmpty()) {
            blocks.add(new Block.Bars(words.text("figures.chart", name), bars));
        }
    }

    /** Dossiers of three years lie beside each other on somebody's table. */
    private void corrected(List<Trend> trends, List<Block> blocks) {
        var changes = trends.stream()
                .flatMap(trend -> trend.before().stream())
                .flatMap(figure -> source.corrects(figure).stream()
                        .map(before -> words.text(
                                "figures.corrected.one", String.valueOf(figure.year()), words.change(before, figure))))
                .toList();
        if (!changes.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    words.text("figures.corrected.all", changes.size(), String.join("; ", changes))));
        }
    }

    private void askedToo(Figure figure, List<Block> blocks) {
        var asked = figure.indicator().askedToo().stream()
                .flatMap(purpose -> source.surveys().stream().filter(survey -> survey.purpose() == purpose))
                .map(Survey::answered)
                .filter(Objects::nonNull)
                .toList();
        if (!asked.isEmpty()) {
            blocks.add(new Block.Paragraph(words.text(
                    "figures.asked-too",
                    words.named(figure.indicator()),
                    asked.size(),
                    asked.stream().mapToInt(Integer::intValue).sum())));
        }
    }

    private String said(Figure figure) {
        var value = words.value(figure);
        return source.isCorrected(figure) ? words.text("figures.corrected", value) : value;
    }

    private List<String> row(Trend trend) {
        return List.of(
                words.named(trend.now().indicator()),
                said(trend.before().getFirst()),
                said(trend.before().getLast()),
                words.value(trend.now()),
                words.figures().target(trend.now().indicator().target()),
                words.figures().light(trend.now()));
    }

    private Bar bar(Figure figure) {
        var value = figure.value() == null ? BigDecimal.ZERO : figure.value();
        return new Bar(
                words.text("figures.bar", figure.indicator().id(), String.valueOf(figure.year())),
                Math.clamp(value.intValue(), 0, WHOLE),
                said(figure));
    }

    private void named(String key, Stream<Trend> trends, List<Block> blocks) {
        var names = trends.map(trend -> words.named(trend.now().indicator())).toList();
        if (!names.isEmpty()) {
            blocks.add(new Block.Paragraph(words.text(key, names.size(), String.join("; ", names))));
        }
    }

    List<Block> quality() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(
                words.text("quality.table"),
                List.of(
                        words.texts().get("ui.figures.head.indicator"),
                        words.text("quality.head.value"),
                        words.texts().get("ui.figures.head.target"),
                        words.text("figures.head.standing")),
                trends().map(Trend::now)
                        .filter(figure -> QUALITY.contains(figure.indicator().id()))
                        .map(figure -> List.of(
                                words.named(figure.indicator()),
                                words.value(figure),
                                words.figures().target(figure.indicator().target()),
                                words.figures().light(figure)))
                        .toList()));
        var now = trends().map(Trend::now).toList();
        blocks.add(new Block.Paragraph(words.text(
                "quality.counts",
                now.size(),
                now.stream().filter(figure -> figure.state() == State.SHOWN).count(),
                now.stream().filter(figure -> figure.state() == State.HIDDEN).count(),
                now.stream().filter(figure -> figure.state() == State.EMPTY).count(),
                now.stream()
                        .filter(figure -> figure.state() == State.NOT_COLLECTED)
                        .count())));
        var few = now.stream()
                .filter(figure -> figure.state() == State.SHOWN && !figure.interpretable())
                .map(figure -> figure.indicator().id())
                .collect(Collectors.joining(", "));
        if (!few.isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("quality.too-few", few)));
        }
        return blocks;
    }

    private Stream<Trend> trends() {
        return source.figures().figures().stream();
    }

    private static boolean isAlone(Trend trend) {
        return trend.now().indicator().together() == null;
    }

    private static boolean saysAnything(Trend trend) {
        return Stream.concat(trend.before().stream(), Stream.of(trend.now()))
                .anyMatch(figure -> figure.state() == State.SHOWN || figure.state() == State.HIDDEN);
    }

    private static boolean isEmpty(Trend trend) {
        return !saysAnything(trend) && trend.now().state() == State.EMPTY;
    }
}
