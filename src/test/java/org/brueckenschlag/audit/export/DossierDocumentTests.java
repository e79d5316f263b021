package org.brueckenschlag.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.wirkungsdialog.DossierText;
import org.brueckenschlag.wirkungsdialog.DossierText.Band;
import org.brueckenschlag.wirkungsdialog.DossierText.Bar;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.DossierText.End;
import org.brueckenschlag.wirkungsdialog.DossierText.Section;
import org.brueckenschlag.wirkungsdialog.DossierText.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A dossier to read, and one to go on writing in. */
class DossierDocumentTests {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    @ParameterizedTest
    @ValueSource(strings = {"de", "tr"})
    void everybodyCanReadItAndKeepItForDecades(String language) throws Exception {
        var document = new DossierDocument(dossier(Locale.of(language))).pdf();

        for (var standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertThat(VeraPdf.findings(document, standard))
                    .as(standard.toString())
                    .isEmpty();
        }
    }

    @Test
    void eachBarIsSaidInWords() throws Exception {
        try (var document = Loader.loadPDF(new DossierDocument(dossier(Locale.GERMANY)).pdf())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("KM-05, 2026", "58,3 % (7 von 12)", "Kennzahlen & mehr <b>");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Dossier 2026");
        }
    }

    /** As the OpenDocument standard asks for: programs recognise the file by its first entry. */
    @Test
    void theFileToWriteInIsAnOpenDocument() throws Exception {
        var bytes = new OpenDocument(dossier(Locale.GERMANY)).bytes();
        var files = unpacked(bytes);

        assertThat(files.keySet())
                .containsExactly(
                        "mimetype",
                        "META-INF/manifest.xml",
                        "meta.xml",
                        "styles.xml",
                        "content.xml",
                        "Pictures/1.png",
                        "Pictures/2.png");
        assertThat(new String(bytes, 30, 8 + 39, StandardCharsets.US_ASCII))
                .as("not packed, without anything between name and content")
                .isEqualTo("mimetype" + "application/vnd.oasis.opendocument.text");
        assertThat(files.get("META-INF/manifest.xml")).isNotEmpty();
        var styles = xml(files.get("styles.xml"));
        var language =
                (Element) styles.getElementsByTagNameNS("*", "text-properties").item(0);
        assertThat(language.getAttributeNS(FO, "language")).isEqualTo("de");
    }

    @Test
    void itsHeadingsAndTablesAreRealOnes() throws Exception {
        var content =
                xml(unpacked(new OpenDocument(dossier(Locale.GERMANY)).bytes()).get("content.xml"));

        assertThat(texts(content, TEXT, "h")).containsExactly("Kennzahlen & mehr <b>", "Sozialraum");
        assertThat(content.getElementsByTagNameNS(TABLE, "table-header-rows").getLength())
                .isEqualTo(2);
        assertThat(texts(content, TABLE, "table-cell"))
                .containsExactly(
                        "Kennzahl",
                        "2026",
                        "KM-05",
                        "58,3 %",
                        "Kennzahl, Jahr",
                        "Anteil",
                        "KM-05, 2026",
                        "58,3 % (7 von 12)");
        var styles = styleNames(content);
        assertThat(styles)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(defined(content)).contains(name));
    }

    @Test
    void itsChartsArePicturesWithWordsForWhoCannotSeeThem() throws Exception {
        var files = unpacked(new OpenDocument(dossier(Locale.GERMANY)).bytes());
        var content = xml(files.get("content.xml"));

        assertThat(texts(content, "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "title"))
                .containsExactly("Jahreslauf", "Woher und wohin");
        assertThat(texts(content, "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "desc"))
                .containsExactly("Säulen je Quartal", "Bänder von Sozialräumen zu Ausgängen");
        var picture = ImageIO.read(new ByteArrayInputStream(files.get("Pictures/1.png")));
        assertThat(IntStream.range(0, picture.getWidth())
                        .mapToObj(x -> picture.getRGB(x, picture.getHeight() / 2))
                        .distinct())
                .as("columns are drawn")
                .hasSizeGreaterThan(2);
        assertThat(new String(files.get("META-INF/manifest.xml"), StandardCharsets.UTF_8))
                .contains("Pictures/1.png", "Pictures/2.png", "image/png");
    }

    private static List<String> styleNames(Document content) {
        var names = new ArrayList<String>();
        for (var kind : List.of("table", "table-column", "table-row", "table-cell")) {
            var nodes = content.getElementsByTagNameNS(TABLE, kind);
            for (var i = 0; i < nodes.getLength(); i++) {
                names.add(((Element) nodes.item(i)).getAttributeNS(TABLE, "style-name"));
            }
        }
        return names;
    }

    private static List<String> defined(Document content) {
        var names = new ArrayList<String>();
        var nodes = content.getElementsByTagNameNS("*", "style");
        for (var i = 0; i < nodes.getLength(); i++) {
            names.add(((Element) nodes.item(i)).getAttribute("style:name"));
        }
        return names;
    }

    private static List<String> texts(Document content, String space, String name) {
        var texts = new ArrayList<String>();
        var nodes = content.getElementsByTagNameNS(space, name);
        for (var i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static DossierText dossier(Locale language) {
        return new DossierText(
                language,
                "Dossier 2026",
                List.of("Nordwinkel. Fassung 1.", "Kleine Zahlen sind verdeckt: İş, Şehir, Öffnung."),
                List.of(new Section(
                        "figures",
                        "Kennzahlen & mehr <b>",
                        List.of(
                                new Block.Paragraph("Jede Zahl mit Zähler und Nenner."),
                                new Block.Heading("Sozialraum"),
                                new Block.Table(
                                        "Zahlen", List.of("Kennzahl", "2026"), List.of(List.of("KM-05", "58,3 %"))),
                                new Block.Bars("Anteile", List.of(new Bar("KM-05, 2026", 58, "58,3 % (7 von 12)"))),
                                new Block.Columns(
                                        "Jahreslauf",
                                        "Säulen je Quartal",
                                        List.of("1. Quartal", "2. Quartal"),
                                        List.of(
                                                new Series("2025", List.of(new Cell.Shown(9), new Cell.Shown(12))),
                                                new Series("2026", List.of(new Cell.Covered(), new Cell.Shown(7))))),
                                new Block.Bands(
                                        "Woher und wohin",
                                        "Bänder von Sozialräumen zu Ausgängen",
                                        List.of(
                                                end("Hafenviertel", new Cell.Shown(12)),
                                                end("Am Wall", new Cell.Few(5))),
                                        List.of(
                                                end("vereinbart", new Cell.Shown(7)),
                                                end("läuft noch", new Cell.Covered())),
                                        List.of(new Band(0, 0, 7), new Band(0, 1, 5)))))));
    }

    private static End end(String label, Cell count) {
        return new End(label, count, "Zahl");
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var out = new ByteArrayOutputStream();
                zip.transferTo(out);
                files.put(entry.getName(), out.toByteArray());
            }
        }
        return files;
    }

    private static Document xml(byte[] bytes) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
