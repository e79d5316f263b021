package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.jspecify.annotations.Nullable;

/** What is frozen of a dossier, for programs; {@code docs/dossier-format.md} describes each name. */
final class DossierContents {

    private static final int FORMAT = 1;

    private DossierContents() {}

    /** @param texts by language */
    static Map<String, Object> of(
            DossierSource source, int version, @Nullable CorrectionReason reason, List<DossierText> texts) {
        var content = new HashMap<String, Object>();
        content.put("format", FORMAT);
        content.put("agency", source.agency().id().value());
        content.put("called", source.agency().name());
        content.put("year", source.year());
        content.put("version", version);
        content.put("template", source.template().version());
        content.put("frozen_at", source.at().toString());
        put(content, "reason", reason == null ? null : reason.key());
        var cycle = source.cycle();
        if (cycle != null) {
            content.put("matter", cycle.goals().number());
            content.put("matter_version", cycle.goals().version().value());
            put(content, "snapshot_hash", cycle.known().get("snapshot_hash"));
            put(content, "day", cycle.known().get("stichtag"));
        }
        content.put(
                "figures",
                source.figures().figures().stream()
                        .map(trend -> trend(source, trend))
                        .toList());
        content.put("course", CourseJson.written(source.figures().course()));
        content.put(
                "evidence",
                Map.of(
                        "figures",
                        source.evidence().behind(),
                        "matters",
                        source.evidence().matters().stream()
                                .map(matter -> Map.of(
                                        "number",
                                        matter.number(),
                                        "process",
                                        matter.process(),
                                        "version",
                                        matter.version().value(),
                                        "entries",
                                        matter.entries(),
                                        "hash",
                                        matter.hash()))
                                .toList(),
                        "cut_short",
                        source.evidence().leftOut() > 0,
                        "left_out",
                        source.evidence().leftOut()));
        var text = new HashMap<String, Object>();
        texts.forEach(each -> text.put(each.language().getLanguage(), DossierJson.written(each)));
        content.put("text", text);
        return content;
    }

    private static Map<String, Object> trend(DossierSource source, Trend trend) {
        var written = new HashMap<>(figure(trend.now()));
        var indicator = trend.now().indicator();
        written.put("indicator", indicator.id());
        written.put("formula_version", indicator.formulaVersion());
        written.put("unit", indicator.unit().key());
        written.put("target", target(indicator.target()));
        written.put(
                "before",
                trend.before().stream()
                        .map(figure -> before(figure, source.corrects(figure).isPresent()))
                        .toList());
        return written;
    }

    private static Map<String, Object> before(Figure figure, boolean isCorrected) {
        var written = new HashMap<>(figure(figure));
        if (isCorrected) {
            written.put("corrected", true);
        }
        return written;
    }

    /** Empty without one. */
    private static Map<String, Object> target(Target target) {
        return switch (target) {
            case Target.AtLeast least -> Map.of("at_least", least.value().toPlainString());
            case Target.AtMost most -> Map.of("at_most", most.value().toPlainString());
            case Target.Within band ->
                Map.of("from", band.from().toPlainString(), "to", band.to().toPlainString());
            case Target.Rising unused -> Map.of("rising", true);
            case Target.None unused -> Map.of();
        };
    }

    /** Numbers as texts, exact to the last digit. */
    private static Map<String, Object> figure(Figure figure) {
        var written = new HashMap<String, Object>();
        written.put("year", figure.year());
        written.put("state", key(figure.state()));
        written.put("light", key(figure.light()));
        written.put("interpretable", figure.interpretable());
        put(written, "value", plain(figure.value()));
        put(written, "numerator", plain(figure.numerator()));
        put(written, "denominator", plain(figure.denominator()));
        return written;
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static void put(Map<String, Object> into, String name, @Nullable Object value) {
        if (value != null) {
            into.put(name, value);
        }
    }
}
