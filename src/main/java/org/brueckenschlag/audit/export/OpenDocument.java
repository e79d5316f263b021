package org.brueckenschlag.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.DossierText;
import org.brueckenschlag.wirkungsdialog.DossierText.Bar;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.DossierText.Section;

/**
 * A dossier as an OpenDocument text (ODF 1.3), to go on writing in: real headings and tables with named header rows.
 * See {@code docs/decisions/0038-plain-open-document.md}.
 */
public final class OpenDocument {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    /** The same content always makes the same bytes; of the first day of all Java would say more than once. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String NAMES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"\
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"\
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"\
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"\
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"\
             xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"\
             xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"\
             xmlns:xlink="http://www.w3.org/1999/xlink"\
             xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"\
             xmlns:dc="http://purl.org/dc/elements/1.1/"\
             office:version="1.3\"""";

    private static final String STYLES = """
            <office:styles>
            <style:default-style style:family="paragraph">
            <style:paragraph-properties fo:margin-bottom="0.2cm"/>
            <style:text-properties fo:font-family="'Liberation Sans', Arial, sans-serif" fo:font-size="10pt" fo:language="%s" fo:country="%s"/>
            </style:default-style>
            <style:style style:name="Standard" style:family="paragraph"/>
            <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
            <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.6cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
            <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.4cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style>
            <style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.3cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
            <style:style style:name="Entry" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0cm"/></style:style>
            <style:style style:name="Head" style:family="paragraph" style:parent-style-name="Entry"><style:text-properties fo:font-weight="bold"/></style:style>
            <style:style style:name="Lead" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
            <style:style style:name="Picture" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.3cm" fo:keep-with-next="always"/></style:style>
            <style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-size="8pt"/></style:style>
            </office:styles>
            <office:automatic-styles>
            <style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.6cm"/><style:footer-style><style:header-footer-properties fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>
            </office:automatic-styles>
            <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer><text:p text:style-name="Footer"><text:page-number text:select-page="current"/> / <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
            """;

    private static final String CELLS = """
            <office:automatic-styles>
            <style:style style:name="Frame" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>
            <style:style style:name="Table" style:family="table"><style:table-properties style:width="26.4cm" table:align="left"/></style:style>
            <style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
            <style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="none" fo:border-bottom="0.5pt solid #b9c4c1"/></style:style>
            %s</office:automatic-styles>
            """;

    private static final double PICTURE_WIDTH = 26.4;

    private final DossierText text;
    private final Html body = new Html();
    private final Set<Integer> widths = new TreeSet<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private int tables;

    public OpenDocument(DossierText text) {
        this.text = text;
    }

    public byte[] bytes() {
        var content = content();
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            stored(zip, "mimetype", TYPE);
            entry(zip, "META-INF/manifest.xml", manifest());
            entry(zip, "meta.xml", meta());
            entry(zip, "styles.xml", document("document-styles", styles()));
            entry(zip, "content.xml", document("document-content", content));
            for (var picture : pictures.entrySet()) {
                write(zip, new ZipEntry(picture.getKey()), picture.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String document(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:" + name + " " + NAMES + ">\n" + content
                + "</office:" + name + ">\n";
    }

    private String manifest() {
        var manifest = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                + " manifest:version=\"1.3\">\n");
        for (var file : List.of("/", "content.xml", "styles.xml", "meta.xml")) {
            manifest.append("<manifest:file-entry manifest:full-path=\"" + file + "\" manifest:media-type=\""
                    + (file.equals("/") ? TYPE : "text/xml") + "\"/>\n");
        }
        for (var picture : pictures.keySet()) {
            manifest.append("<manifest:file-entry manifest:full-path=\"" + picture
                    + "\" manifest:media-type=\"image/png\"/>\n");
        }
        return manifest + "</manifest:manifest>\n";
    }

    private String meta() {
        return document(
                "document-meta",
                "<office:meta><dc:title>" + Html.escaped(text.title()) + "</dc:title><dc:language>"
                        + text.language().toLanguageTag() + "</dc:language><meta:generator>" + AccessiblePdf.PRODUCT
                        + "</meta:generator></office:meta>\n");
    }

    private String styles() {
        return STYLES.formatted(text.language().getLanguage(), text.language().getCountry());
    }

    private String content() {
        body.open("office:body").open("office:text");
        paragraph("Title", text.title());
        text.about().forEach(sentence -> paragraph("Standard", sentence));
        text.sections().forEach(this::section);
        body.close("office:text").close("office:body");
        return CELLS.formatted(columns()) + body;
    }

    private String columns() {
        return widths.stream().map(width -> """
                        <style:style style:name="Column%d" style:family="table-column"><style:table-column-properties style:column-width="%dmm"/></style:style>
                        """.formatted(width, width)).collect(Collectors.joining());
    }

    private void section(Section section) {
        heading(1, section.heading());
        var blocks = section.blocks();
        for (var place = 0; place < blocks.size(); place++) {
            var next = place + 1 < blocks.size() ? blocks.get(place + 1) : null;
            switch (blocks.get(place)) {
                case Block.Paragraph paragraph ->
                    paragraph(next instanceof Block.Bands ? "Lead" : "Standard", paragraph.text());
                case Block.Heading heading -> heading(2, heading.text());
                case Block.Table table -> table(table.name(), table.head(), table.rows());
                case Block.Bars bars -> bars(bars);
                case Block.Columns columns ->
                    picture(columns.name(), columns.words(), Drawing.of(columns, Texts.in(text.language())));
                case Block.Bands bands -> picture(bands.name(), bands.words(), Drawing.of(bands));
            }
        }
    }

    /** The table after it says the same, and so do its words to whoever cannot see it. */
    private void picture(String name, String words, Drawing drawing) {
        var file = "Pictures/" + (pictures.size() + 1) + ".png";
        pictures.put(file, drawing.png(AccessiblePdf.drawingFont()));
        var high = PICTURE_WIDTH * drawing.height() / Drawing.WIDTH;
        body.open("text:p text:style-name=\"Picture\"")
                .open(String.format(
                        Locale.ROOT,
                        "draw:frame draw:name=\"P%d\" draw:style-name=\"Frame\" text:anchor-type=\"as-char\""
                                + " svg:width=\"%.2fcm\" svg:height=\"%.2fcm\"",
                        pictures.size(),
                        PICTURE_WIDTH,
                        high))
                .open("draw:image xlink:href=\"" + file + "\" xlink:type=\"simple\" xlink:show=\"embed\""
                        + " xlink:actuate=\"onLoad\"/")
                .open("svg:title")
                .text(name)
                .close("svg:title")
                .open("svg:desc")
                .text(words)
                .close("svg:desc")
                .close("draw:frame")
                .close("text:p");
    }

    /** The numbers of a chart; whoever wants a picture again makes one of the table. */
    private void bars(Block.Bars bars) {
        var texts = Texts.in(text.language());
        table(
                bars.name(),
                List.of(texts.get("dossier.chart.bar"), texts.get("dossier.chart.value")),
                bars.bars().stream().map(OpenDocument::row).toList());
    }

    private static List<String> row(Bar bar) {
        return List.of(bar.label(), bar.value());
    }

    private void table(String name, List<String> head, List<List<String>> rows) {
        paragraph("Caption", name);
        tables++;
        body.open("table:table table:name=\"T" + tables + "\" table:style-name=\"Table\"");
        for (var width : TableColumns.widths(head.size())) {
            widths.add(width);
            body.open("table:table-column table:style-name=\"Column" + width + "\"/");
        }
        body.open("table:table-header-rows");
        row("Head", head);
        body.close("table:table-header-rows");
        rows.forEach(row -> row("Entry", row));
        body.close("table:table");
    }

    private void row(String style, List<String> cells) {
        body.open("table:table-row table:style-name=\"Row\"");
        for (var cell : cells) {
            body.open("table:table-cell table:style-name=\"Cell\" office:value-type=\"string\"");
            paragraph(style, cell);
            body.close("table:table-cell");
        }
        body.close("table:table-row");
    }

    private void heading(int level, String heading) {
        body.open("text:h text:style-name=\"Heading_20_" + level + "\" text:outline-level=\"" + level + "\"")
                .text(heading)
                .close("text:h");
    }

    private void paragraph(String style, String paragraph) {
        body.open("text:p text:style-name=\"" + style + "\"").text(paragraph).close("text:p");
    }

    /** Not packed, and first: programs recognise the file by it. */
    private static void stored(ZipOutputStream zip, String name, String content) throws IOException {
        var bytes = content.getBytes(UTF_8);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        write(zip, entry, bytes);
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        write(zip, new ZipEntry(name), content.getBytes(UTF_8));
    }

    private static void write(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
