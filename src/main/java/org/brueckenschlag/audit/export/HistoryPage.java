package org.brueckenschlag.audit.export;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The document's text: headings, tables, the picture with its words. */
final class HistoryPage {

    /** Media type under which the diagram's place is known. */
    static final String PICTURE = "image/bpmn";

    static final ZoneId AGENCY_TIME = ZoneId.of("Europe/Berlin");
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 20mm 18mm;
                    @bottom-left { content: string(nummer); font: 400 8pt 'Instrument Sans'; color: #46524f; }
                    @bottom-right { content: counter(page) ' / ' counter(pages); font: 400 8pt 'Instrument Sans'; color: #46524f; } }
            @page bild { size: A3 landscape; margin: 14mm; }
            body { font: 400 9.5pt/1.4 'Instrument Sans'; color: #1c2624; }
            h1 { font-size: 19pt; font-weight: 600; line-height: 1.2; margin: 0 0 3mm; }
            h2 { font-size: 13pt; font-weight: 600; margin: 8mm 0 2mm; page-break-after: avoid; }
            h3 { font-size: 10.5pt; font-weight: 600; margin: 5mm 0 1.5mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; }
            .seal { border: 0.6mm solid #0b6664; padding: 3mm 4mm; margin: 4mm 0; }
            .seal.broken { border-color: #b3261e; border-style: double; border-width: 1.2mm; }
            .seal p.verdict { font-weight: 600; font-size: 11pt; }
            .hash { font-size: 8pt; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; margin: 0 0 2mm; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0; border-bottom: 0.2mm solid #b9c4c1; font-weight: 400; word-wrap: break-word; }
            th { font-weight: 600; }
            table.facts th { width: 42mm; }
            table.course { font-size: 8.5pt; table-layout: fixed; }
            table.course th.c0 { width: 11mm; }
            table.course th.c1 { width: 30mm; }
            table.course th.c2 { width: 50mm; }
            table.course th.c3 { width: 28mm; }
            .picture { page: bild; page-break-before: always; }
            .picture object { display: block; width: 390mm; }
            """;

    private final Texts words;
    private final LoggedMatter matter;
    private final DocumentSeal seal;
    private final @Nullable DiagramLayout layout;
    private final DateTimeFormatter day;
    private final HistoryRows rows;
    private final Html html = new Html();

    HistoryPage(Texts words, LoggedMatter matter, DocumentSeal seal, @Nullable DiagramLayout layout) {
        this.words = words;
        this.matter = matter;
        this.seal = seal;
        this.layout = layout;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .withZone(AGENCY_TIME);
        this.rows = new HistoryRows(words, matter, day);
    }

    String html() {
        var title = word("title", matter.number());
        html.open("html lang=\"" + words.locale().getLanguage() + "\"").open("head");
        html.element("title", title);
        html.open("meta name=\"subject\" content=\"" + Html.escaped(title) + "\"/");
        html.open("meta name=\"description\" content=\"" + Html.escaped(title) + "\"/");
        html.open("meta name=\"author\" content=\"" + AccessiblePdf.PRODUCT + "\"/");
        html.element("style", STYLE);
        bookmarks();
        html.close("head").open("body");
        html.element("h1", title);
        facts();
        sealed();
        html.open("h2 id=\"verlauf\"").text(word("course")).close("h2");
        html.element("p", word("course-hint"));
        course();
        deadlines();
        decisions();
        html.open("h2 id=\"lesen\"").text(word("reading")).close("h2");
        html.element("p", word("reading-text"));
        picture();
        return "<!DOCTYPE html>\n" + html.close("body").close("html");
    }

    private void bookmarks() {
        html.open("bookmarks");
        bookmark("siegel", "seal");
        bookmark("verlauf", "course");
        if (!rows.deadlines().isEmpty()) {
            bookmark("fristen", "deadlines");
        }
        if (!rows.decisions().isEmpty()) {
            bookmark("entscheidungen", "decisions");
        }
        bookmark("lesen", "reading");
        if (layout != null) {
            bookmark("bild", "picture");
        }
        html.close("bookmarks");
    }

    private void bookmark(String id, String key) {
        html.open("bookmark name=\"" + Html.escaped(word(key)) + "\" href=\"#" + id + "\"/");
    }

    private void facts() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                word("process"),
                word("process-version", matter.model().name(), matter.model().called())));
        rows.add(List.of(word("social-space"), matter.socialSpace().isEmpty() ? "–" : matter.socialSpace()));
        rows.add(List.of(word("begun"), day.format(matter.startedAt())));
        rows.add(List.of(
                word("closed"), matter.closedAt() == null ? word("still-open") : day.format(matter.closedAt())));
        if (matter.endCode() != null) {
            rows.add(List.of(word("end"), matter.endCode()));
        }
        if (!matter.groups().isEmpty()) {
            rows.add(List.of(
                    word("groups"),
                    matter.groups().stream()
                            .map(group -> "%s: %s %s"
                                    .formatted(group.alias(), group.type(), group.sizeBand())
                                    .strip())
                            .collect(Collectors.joining("; "))));
        }
        if (!matter.languages().isEmpty()) {
            rows.add(List.of(word("languages"), Languages.of(matter).replace("|", ", ")));
        }
        rows.add(List.of(
                word("model-hash"),
                matter.model().sha256().isEmpty() ? "–" : matter.model().sha256()));
        html.facts(rows);
    }

    private void sealed() {
        html.open("h2 id=\"siegel\"").text(word("seal")).close("h2");
        html.open(seal.isSound() ? "div class=\"seal\"" : "div class=\"seal broken\"");
        html.element("p class=\"verdict\"", seal.verdict());
        html.element("p class=\"hash\"", seal.proof());
        html.element("p", seal.limits());
        html.close("div");
    }

    /** One table for each month, so that a heading is never far. */
    private void course() {
        var months = new TreeMap<YearMonth, List<LoggedEvent>>();
        matter.events()
                .forEach(event -> months.computeIfAbsent(
                                YearMonth.from(event.at().atZone(AGENCY_TIME)), unseen -> new ArrayList<>())
                        .add(event));
        var name = DateTimeFormatter.ofPattern("MMMM uuuu", words.locale());
        months.forEach((month, events) -> {
            html.element("h3", name.format(month));
            html.table(
                    "course",
                    List.of(word("no"), word("when"), word("what"), word("who"), word("details")),
                    events.stream().map(rows::course).toList());
        });
    }

    private void deadlines() {
        table("fristen", "deadlines", List.of("task", "due", "done", "kept"), rows.deadlines());
    }

    private void decisions() {
        table("entscheidungen", "decisions", List.of("what", "table", "inputs", "rules", "outputs"), rows.decisions());
    }

    /** Nothing where there is no row. */
    private void table(String id, String key, List<String> columns, List<List<String>> lines) {
        if (!lines.isEmpty()) {
            html.open("h2 id=\"" + id + "\"").text(word(key)).close("h2");
            html.table(key, columns.stream().map(this::word).toList(), lines);
        }
    }

    private void picture() {
        if (layout == null) {
            return;
        }
        var done = String.join(", ", CaseState.of(matter).doneTasks());
        var bounds = layout.bounds();
        var width = 390.0;
        var height = Math.min(255, width * bounds.getHeight() / bounds.getWidth());
        html.open("div class=\"picture\"");
        html.open("h2 id=\"bild\"").text(word("picture")).close("h2");
        html.element("p", word("picture-hint"));
        html.open("object type=\"%s\" alt=\"%s\" title=\"%s\" style=\"width: %smm; height: %smm\""
                .formatted(
                        PICTURE,
                        Html.escaped(word("picture-alt", matter.model().name(), done)),
                        Html.escaped(word("picture")),
                        (int) width,
                        (int) height));
        html.close("object");
        html.close("div");
    }

    private String word(String key, Object... arguments) {
        return words.get("audit.doc." + key, arguments);
    }
}
