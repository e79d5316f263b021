package org.brueckenschlag.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.brueckenschlag.shared.Texts;

/** What a search has found, as a document of the same kind as {@link MatterDocument}. */
public final class FoundDocument {

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 16mm;
                    @bottom-right { content: counter(page) ' / ' counter(pages); font: 400 8pt 'Instrument Sans'; color: #46524f; } }
            body { font: 400 9pt/1.4 'Instrument Sans'; color: #1c2624; }
            h1 { font-size: 19pt; font-weight: 600; line-height: 1.2; margin: 0 0 3mm; }
            h2 { font-size: 13pt; font-weight: 600; margin: 7mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; margin: 0 0 2mm; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0; border-bottom: 0.2mm solid #b9c4c1; font-weight: 400; word-wrap: break-word; }
            th { font-weight: 600; }
            table.facts th { width: 60mm; }
            table.found { table-layout: fixed; font-size: 8.5pt; }
            table.found th.c0, table.found th.c3, table.found th.c4 { width: 26mm; }
            table.found th.c6 { width: 38mm; }
            """;
    private static final List<String> COLUMNS =
            List.of("number", "process", "social-space", "begun", "closed", "end", "method", "remarks");

    private final Texts words;

    /** @param words in the document's language */
    public FoundDocument(Texts words) {
        this.words = words;
    }

    /**
     * @param about when and where, in a sentence
     * @param criteria what was looked for, each with its value; empty for everything
     * @param rows number, process, place, begin, end, outcome, method, remarks
     */
    public void write(String about, List<List<String>> criteria, List<List<String>> rows, OutputStream out)
            throws IOException {
        AccessiblePdf.write(html(about, criteria, rows), out);
    }

    private String html(String about, List<List<String>> criteria, List<List<String>> rows) {
        var html = new Html();
        var title = word("title");
        html.open("html lang=\"" + words.locale().getLanguage() + "\"").open("head");
        html.element("title", title);
        html.open("meta name=\"subject\" content=\"" + Html.escaped(title) + "\"/");
        html.open("meta name=\"description\" content=\"" + Html.escaped(title) + "\"/");
        html.open("meta name=\"author\" content=\"" + AccessiblePdf.PRODUCT + "\"/");
        html.element("style", STYLE);
        html.open("bookmarks");
        bookmark(html, "gesucht", "criteria");
        bookmark(html, "gefunden", "list");
        html.close("bookmarks").close("head").open("body");
        html.element("h1", title);
        html.element("p", about);
        html.open("h2 id=\"gesucht\"").text(word("criteria")).close("h2");
        if (criteria.isEmpty()) {
            html.element("p", word("everything"));
        } else {
            html.facts(criteria);
        }
        html.open("h2 id=\"gefunden\"").text(word("list")).close("h2");
        html.table("found", COLUMNS.stream().map(this::word).toList(), rows);
        html.element("p", word("limits"));
        return "<!DOCTYPE html>\n" + html.close("body").close("html");
    }

    private void bookmark(Html html, String id, String key) {
        html.open("bookmark name=\"" + Html.escaped(word(key)) + "\" href=\"#" + id + "\"/");
    }

    private String word(String key) {
        return words.get("audit.found." + key);
    }
}
