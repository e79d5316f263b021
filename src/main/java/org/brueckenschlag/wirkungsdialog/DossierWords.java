package org.brueckenschlag.wirkungsdialog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier calls things, in one language.
 *
 * @param processes by key, each as the agency's newest version calls it: asked for once, since a dossier names one for
 *     each of a thousand matters
 */
record DossierWords(Texts texts, ProcessCatalogue catalogue, AgencyId agency, Map<String, String> processes) {

    static final String NOTHING = "–";

    DossierWords(Texts texts, ProcessCatalogue catalogue, AgencyId agency) {
        this(
                texts,
                catalogue,
                agency,
                catalogue.latest(agency).stream()
                        .collect(Collectors.toMap(
                                ProcessModel::key,
                                model -> catalogue
                                        .labels(model.id(), texts.locale(), agency)
                                        .process())));
    }

    FigureText figures() {
        return new FigureText(texts);
    }

    String text(String key, Object... arguments) {
        return texts.get("dossier." + key, arguments);
    }

    Labels labels(ProcessVersionId version) {
        return catalogue.labels(version, texts.locale(), agency);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, Measure.ZONE));
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(at.atZone(Measure.ZONE));
    }

    /** The key alone where nothing is released under it, or where it has been altered. */
    String process(String key) {
        return processes.getOrDefault(key, key);
    }

    String version(@Nullable ProcessVersionId version) {
        return version == null
                ? NOTHING
                : String.valueOf(catalogue.model(version).version());
    }

    /** What an earlier dossier said and what is said now; of what is hidden now, only that it is different. */
    String change(DossierSource.Before before, Figure figure) {
        var id = figure.indicator().id();
        return figure.state() == Figure.State.HIDDEN
                ? id
                : text(
                        "about.change",
                        id,
                        before.said(figure)
                                .filter(said -> said.value() != null)
                                .map(said -> value(said.as(figure)))
                                .orElseGet(() -> text("about.without-value")),
                        value(figure));
    }

    /** With its id in front, by which everybody finds it again. */
    String named(Indicator indicator) {
        return indicator.id() + " " + indicator.name(texts);
    }

    /** With both parts, as they are always shown. */
    String value(Figure figure) {
        var parts = figures().parts(figure);
        var value = figures().value(figure);
        return parts.isEmpty() ? value : text("value", value, parts);
    }
}
