package org.brueckenschlag.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A document of headings, sentences and tables that everybody can read: tagged, with bookmarks, in one language. */
public final class Report {

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 16mm 16mm 18mm 16mm;
                    @bottom-right { content: counter(page) ' / ' counter(pages); font: 400 8pt 'Instrument Sans'; color: #46524f; } }
            body { font: 400 9pt/1.4 'Instrument Sans'; color: #1c2624; }
            h1 { font-size: 19pt; font-weight: 600; line-height: 1.2; margin: 0 0 3mm; }
            h2 { font-size: 13pt; font-weight: 600; margin: 8mm 0 2mm; page-break-after: avoid; }
            h3 { font-size: 10.5pt; font-weight: 600; margin: 5mm 0 1.5mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; margin: 0 0 2mm; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 1mm 3mm 1mm 0; border-bottom: 0.2mm solid #b9c4c1; font-weight: 400; word-wrap: break-word; }
            th { font-weight: 600; }
            table.facts { page-break-after: avoid; }
            table.facts th { width: 42mm; }
            table.wide { table-layout: fixed; -fs-page-break-min-height: 24mm; }
            table.of4 th.c0 { width: 62mm; }
            table.of4 th.c1 { width: 44mm; }
            table.of4 th.c2 { width: 50mm; }
            """;

    private final Locale language;
    private final String title;
    private final List<String> sections = new ArrayList<>();
    private final Html body = new Html();

    public Report(Locale language, String title) {
        this.language = language;
        this.title = title;
    }

    /** Begins a part that the document's outline names. */
    public void section(String heading) {
        sections.add(heading);
        body.open("h2 id=\"s" + sections.size() + "\"").text(heading).close("h2");
    }

    public void part(String heading) {
        body.element("h3", heading);
    }

    public void paragraph(String text) {
        body.element("p", text);
    }

    /** @param rows each with its name and its value */
    public void facts(List<List<String>> rows) {
        body.facts(rows);
    }

    public void table(List<String> headings, List<List<String>> rows) {
        body.table("wide of" + headings.size(), headings, rows);
    }

    /** As PDF/UA-1 and PDF/A-2a; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        AccessiblePdf.write(html(), out);
    }

    private String html() {
        var html = new Html();
        var name = Html.escaped(title);
        html.open("html lang=\"" + language.getLanguage() + "\"").open("head");
        html.element("title", title);
        html.open("meta name=\"subject\" content=\"" + name + "\"/");
        html.open("meta name=\"description\" content=\"" + name + "\"/");
        html.open("meta name=\"author\" content=\"" + AccessiblePdf.PRODUCT + "\"/");
        html.element("style", STYLE);
        html.open("bookmarks");
        for (var i = 0; i < sections.size(); i++) {
            html.open("bookmark name=\"" + Html.escaped(sections.get(i)) + "\" href=\"#s" + (i + 1) + "\"/");
        }
        html.close("bookmarks").close("head").open("body");
        html.element("h1", title);
        return "<!DOCTYPE html>\n" + html + body + "</body>\n</html>\n";
    }
}
