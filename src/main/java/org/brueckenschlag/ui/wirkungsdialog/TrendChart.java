package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brueckenschlag.wirkungsdialog.Figure;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicator;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;

/** Three years as bars, the target as a line; the tables of the page say the same. */
@Tag("bs-trend")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./figures/bs-trend.js")
final class TrendChart extends Component {

    private static final long serialVersionUID = 1L;
    private static final double WHOLE = 100;
    private static final double BEST_OF_SCALE = 5;

    TrendChart(Trend trend, FigureWords words) {
        var years = new ArrayList<>(trend.before());
        years.add(trend.now());
        var indicator = trend.now().indicator();
        getElement().setPropertyList("bars", bars(years, words));
        target(indicator.target(), words).ifPresent(target -> getElement().setPropertyMap("target", target));
        getElement().setProperty("top", top(indicator));
        getElement().setProperty("words", aloud(indicator, years, words));
    }

    private static List<Map<String, Object>> bars(List<Figure> years, FigureWords words) {
        var bars = new ArrayList<Map<String, Object>>();
        for (var figure : years) {
            var bar = new HashMap<String, Object>();
            bar.put("label", String.valueOf(figure.year()));
            bar.put("value", figure.value() == null ? null : figure.value().doubleValue());
            bar.put("words", onBar(figure, words));
            bar.put("current", figure.equals(years.getLast()));
            bars.add(bar);
        }
        return bars;
    }

    /** Short: the bars stand close. */
    private static String onBar(Figure figure, FigureWords words) {
        if (figure.value() != null) {
            return figure.indicator().unit() == Unit.PERCENT ? words.value(figure) : words.number(figure.value());
        }
        return figure.state() == State.HIDDEN ? words.absent(figure) : "–";
    }

    private static Optional<Map<String, Object>> target(Target target, FigureWords words) {
        return switch (target) {
            case Target.AtLeast least ->
                line(least.value().doubleValue(), least.value().doubleValue(), target, words);
            case Target.AtMost most ->
                line(most.value().doubleValue(), most.value().doubleValue(), target, words);
            case Target.Within band -> line(band.from().doubleValue(), band.to().doubleValue(), target, words);
            case Target.Rising unused -> Optional.empty();
            case Target.None unused -> Optional.empty();
        };
    }

    private static Optional<Map<String, Object>> line(double from, double to, Target target, FigureWords words) {
        return Optional.of(Map.of("from", from, "to", to, "words", words.target(target)));
    }

    private static double top(Indicator indicator) {
        return switch (indicator.unit()) {
            case PERCENT -> WHOLE;
            case SCALE -> BEST_OF_SCALE;
            default -> 0;
        };
    }

    private static String aloud(Indicator indicator, List<Figure> years, FigureWords words) {
        return words.text(
                "ui.figures.trend",
                indicator.name(words.texts()),
                years.stream()
                        .map(figure -> figure.year() + ": "
                                + (figure.value() == null ? words.absent(figure) : words.value(figure)))
                        .collect(Collectors.joining(", ")),
                words.target(indicator.target()));
    }
}
