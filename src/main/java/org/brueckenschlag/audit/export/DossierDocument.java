package org.brueckenschlag.audit.export;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.DossierText;
import org.brueckenschlag.wirkungsdialog.DossierText.Bar;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.DossierText.Section;

/** A dossier as a document that everybody can read: tagged, with bookmarks, in one language. */
public final class DossierDocument {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-[0-9]{4}-[0-9]+,?");

    private static final String PICTURE = "brueckenschlag/chart";
    private static final int MOST_BARS_TOGETHER = 15;

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 16mm 16mm 18mm 16mm;
                    @bottom-right { content: counter(page) ' / ' counter(pages); font: 400 8pt 'Instrument Sans'; color: #46524f; } }
            body { font: 400 9.5pt/1.45 'Instrument Sans'; color: #1c2624; }
            h1 { font-size: 21pt; font-weight: 600; line-height: 1.2; margin: 0 0 4mm; }
            h2 { font-size: 14pt; font-weight: 600; margin: 9mm 0 2mm; padding-bottom: 1mm; border-bottom: 0.5mm solid #0b6664; page-break-after: avoid; }
            h3 { font-size: 11pt; font-weight: 600; margin: 5mm 0 1.5mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; max-width: 200mm; }
            p.caption { font-weight: 600; margin: 4mm 0 1mm; page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; -fs-page-break-min-height: 24mm; margin: 0 0 3mm; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 1mm 3mm 1mm 0; border-bottom: 0.2mm solid #b9c4c1; font-weight: 400; word-wrap: break-word; }
            thead th { font-weight: 600; border-bottom: 0.4mm solid #46524f; }
            span.number { white-space: nowrap; }
            table.bars th, table.bars td { border-bottom: none; padding: 0.6mm 3mm 0.6mm 0; vertical-align: middle; }
            table.bars th.c0 { width: 34mm; }
            div.together { page-break-inside: avoid; }
            object { display: block; margin: 2mm 0 3mm; page-break-inside: avoid; }
            div.bar { background-color: #0b6664; height: 3mm; }
            """;

    private final DossierText text;
    private final Html body = new Html();
    private final List<Drawing> drawings = new ArrayList<>();

    public DossierDocument(DossierText text) {
        this.text = text;
    }

    /** As PDF/UA-1 and PDF/A-2a. */
    public byte[] pdf() {
        var out = new ByteArrayOutputStream();
        try {
            AccessiblePdf.write(html(), drawers(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Texts texts() {
        return Texts.in(text.language());
    }

    private String html() {
        var html = new Html();
        var name = Html.escaped(text.title());
        html.open("html lang=\"" + text.language().getLanguage() + "\"").open("head");
        html.element("title", text.title());
        html.open("meta name=\"subject\" content=\"" + name + "\"/");
        html.open("meta name=\"description\" content=\"" + name + "\"/");
        html.open("meta name=\"author\" content=\"" + AccessiblePdf.PRODUCT + "\"/");
        html.element("style", STYLE + TableColumns.css());
        html.open("bookmarks");
        text.sections()
                .forEach(section -> html.open(
                        "bookmark name=\"" + Html.escaped(section.heading()) + "\" href=\"#" + section.part() + "\"/"));
        html.close("bookmarks").close("head").open("body");
        html.element("h1", text.title());
        text.about().forEach(sentence -> html.element("p", sentence));
        text.sections().forEach(this::section);
        return "<!DOCTYPE html>\n" + html + body + "</body>\n</html>\n";
    }

    private void section(Section section) {
        body.open("h2 id=\"" + section.part() + "\"").text(section.heading()).close("h2");
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> body.element("p", paragraph.text());
            case Block.Heading heading -> body.element("h3", heading.text());
            case Block.Table table -> {
                body.element("p class=\"caption\"", table.name());
                table(table.head(), table.rows());
            }
            case Block.Bars bars -> {
                // a chart that goes on over the page cannot be compared
                var isShort = bars.bars().size() <= MOST_BARS_TOGETHER;
                body.open(isShort ? "div class=\"together\"" : "div");
                body.element("p class=\"caption\"", bars.name());
                bars(bars.bars());
                body.close("div");
            }
            case Block.Columns columns -> {
                picture(columns.name(), columns.words(), Drawing.of(columns, texts()));
            }
            case Block.Bands bands -> picture(bands.name(), bands.words(), Drawing.of(bands));
        }
    }

    private void table(List<String> head, List<List<String>> rows) {
        head("of" + head.size(), head);
        for (var row : rows) {
            body.open("tr").element("th scope=\"row\"", row.getFirst());
            row.subList(1, row.size()).forEach(this::cell);
            body.close("tr");
        }
        body.close("tbody").close("table");
    }

    private void picture(String name, String words, Drawing drawing) {
        var tag = "object type=\"%s\" data=\"%d\" alt=\"%s\" title=\"%s\" style=\"width: %dpx; height: %dpx\"";
        body.open(tag.formatted(PICTURE, drawings.size(), Html.escaped(words), Html.escaped(name), Drawing.WIDTH, (int)
                Math.ceil(drawing.height())));
        body.close("object");
        drawings.add(drawing);
    }

    private DefaultObjectDrawerFactory drawers() {
        var font = AccessiblePdf.drawingFont();
        var factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer(PICTURE, (element, x, y, width, height, device, context, dotsPerPixel) -> {
            var drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
            var wide = (float) (width / dotsPerPixel);
            var high = (float) (height / dotsPerPixel);
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    wide,
                    high,
                    canvas -> drawing.in().draw(new ChartCanvas(canvas, font), wide, high));
            return Map.of();
        });
        return factory;
    }

    /** No number of a matter is broken in two, and no line begins with the comma after one. */
    private void cell(String words) {
        body.open("td");
        var from = 0;
        for (var number = NUMBER.matcher(words); number.find(); from = number.end()) {
            body.text(words.substring(from, number.start()));
            body.open("span class=\"number\"").text(number.group()).open("/span");
        }
        body.text(words.substring(from)).close("td");
    }

    private void bars(List<Bar> bars) {
        var texts = texts();
        head("bars", List.of(texts.get("dossier.chart.bar"), texts.get("dossier.chart.value")));
        for (var bar : bars) {
            body.open("tr").element("th scope=\"row\"", bar.label()).open("td");
            body.open("div class=\"bar\" style=\"width: " + bar.length() + "%\"")
                    .close("div");
            body.text(bar.value()).close("td").close("tr");
        }
        body.close("tbody").close("table");
    }

    private void head(String kind, List<String> head) {
        body.open("table class=\"" + kind + "\"").open("thead").open("tr");
        for (var column = 0; column < head.size(); column++) {
            body.element("th scope=\"col\" class=\"c" + column + "\"", head.get(column));
        }
        body.close("tr").close("thead").open("tbody");
    }
}
