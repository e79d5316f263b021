package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.WhatIf;
import org.brueckenschlag.audit.WhatIf.Line;
import org.brueckenschlag.catalogue.CourseOnDraft.Fit;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;

/** Says how closed matters would have gone on a draft. */
final class WhatIfWords {

    private final UnaryOperator<String> element;
    private final Texts texts;

    /** @param element what people call it */
    WhatIfWords(UnaryOperator<String> element, Texts texts) {
        this.element = element;
        this.texts = texts;
    }

    /** What can be counted is said at once; the table below has the rest. */
    String summary(WhatIf whatIf) {
        if (whatIf.isTooFew()) {
            return texts.get("ui.workshop.what-if.too-few", WhatIf.SMALLEST);
        }
        var counted = whatIf.fits().stream()
                .filter(line -> line.matters() != WhatIf.HIDDEN)
                .map(line -> texts.get("ui.workshop.what-if.fit-of." + key(line.fit()), line.matters()))
                .collect(Collectors.joining(" "));
        return texts.get("ui.workshop.what-if.summary", whatIf.matters()) + (counted.isEmpty() ? "" : " " + counted);
    }

    Component fits(WhatIf whatIf) {
        var table = Tables.of(List.of(
                texts.get("ui.workshop.what-if.how"),
                texts.get("ui.workshop.what-if.matters"),
                texts.get("ui.workshop.what-if.share")));
        for (var line : whatIf.fits()) {
            Tables.row(
                    table,
                    texts.get("ui.workshop.what-if.fit." + key(line.fit())),
                    new Span(count(line.matters())),
                    bar(line, whatIf.matters()));
        }
        return Tables.scroller(Tables.stacking(table), texts.get("ui.workshop.what-if"));
    }

    private Component bar(Line line, int all) {
        if (line.matters() == WhatIf.HIDDEN) {
            return new Span("–");
        }
        var percent = Math.round(100.0 * line.matters() / all);
        var bar = new Div();
        bar.addClassNames("bar", key(line.fit()));
        bar.getStyle().set("inline-size", percent + "%");
        var share = new Div(new Span(texts.get("ui.workshop.what-if.percent", percent)), bar);
        share.addClassName("bs-what-if-share");
        return share;
    }

    Optional<Component> places(WhatIf whatIf) {
        if (whatIf.places().isEmpty()) {
            return Optional.empty();
        }
        var table = Tables.of(List.of(
                texts.get("ui.workshop.what-if.place"),
                texts.get("ui.workshop.what-if.why"),
                texts.get("ui.workshop.what-if.matters")));
        for (var line : whatIf.places()) {
            var place = line.place();
            Tables.row(
                    table,
                    place == null ? texts.get("ui.workshop.what-if.whole") : element.apply(place),
                    new Span(texts.get("ui.workshop.what-if.why." + (place == null ? "moved" : key(line.fit())))),
                    new Span(count(line.matters())));
        }
        return Optional.of(Tables.scroller(Tables.stacking(table), texts.get("ui.workshop.what-if.place")));
    }

    Optional<Component> tasks(WhatIf whatIf) {
        if (whatIf.tasks().isEmpty()) {
            return Optional.empty();
        }
        var table = Tables.of(List.of(
                texts.get("ui.workshop.what-if.task"),
                texts.get("ui.workshop.what-if.change"),
                texts.get("ui.workshop.what-if.matters")));
        for (var line : whatIf.tasks()) {
            Tables.row(
                    table,
                    element.apply(line.element()),
                    new Span(
                            texts.get(line.isNew() ? "ui.workshop.what-if.task.new" : "ui.workshop.what-if.task.gone")),
                    new Span(count(line.matters())));
        }
        return Optional.of(Tables.scroller(Tables.stacking(table), texts.get("ui.workshop.what-if.task")));
    }

    String time(WhatIf whatIf) {
        var days = whatIf.days();
        var onDraft = whatIf.daysOnDraft();
        if (days == null) {
            return texts.get("ui.workshop.what-if.time.untold");
        }
        if (onDraft == null) {
            return texts.get("ui.workshop.what-if.time.beside", days);
        }
        var said = texts.get("ui.workshop.what-if.time", days, onDraft);
        return whatIf.tasks().stream().anyMatch(WhatIf.TaskLine::isNew)
                ? said + " " + texts.get("ui.workshop.what-if.time.new-tasks")
                : said;
    }

    private String count(int matters) {
        return matters == WhatIf.HIDDEN
                ? texts.get("ui.workshop.what-if.hidden", WhatIf.SMALLEST)
                : texts.get("ui.workshop.what-if.count", matters);
    }

    private static String key(Fit fit) {
        return fit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
