package org.brueckenschlag.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AccessibleDocumentTests {

    private static final DocumentSeal SOUND =
            new DocumentSeal(true, "Unverändert: 3 Einträge geprüft.", "Prüfsumme ab12", "Geprüft hat das Programm.");

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "tr"})
    void keepsToPdfUaWhateverIsInIt(String language) throws Exception {
        var document = written(Locale.of(language), SampleCases.closed("KM-2026-0001"), SOUND);

        assertThat(VeraPdf.findings(document, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /** In the language with the most letters that a font may lack; nothing else in PDF/A depends on it. */
    @Test
    void canBeKeptForDecades() throws Exception {
        var document = written(Texts.TURKISH, SampleCases.closed("KM-2026-0001"), SOUND);

        assertThat(VeraPdf.findings(document, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "tr"})
    void keepsToThemAsAListOfWhatWasFound(String language) throws Exception {
        var out = new ByteArrayOutputStream();
        var row = List.of("KM-2026-0001", "Konfliktmediation", "Nord", "1", "2", "<b>Ergebnis</b>", "–", "–");
        new FoundDocument(Texts.in(Locale.of(language)))
                .write("Stand", List.of(List.of("Prozess", "a & b")), List.of(row, row), out);

        for (var standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertThat(VeraPdf.findings(out.toByteArray(), standard))
                    .as(standard.toString())
                    .isEmpty();
        }
    }

    @Test
    void saysWhatItIsInWhichLanguageAndWhereThingsAre() throws Exception {
        try (var document = Loader.loadPDF(written(Texts.GERMAN, SampleCases.closed("KM-2026-0001"), SOUND))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Verlauf des Vorgangs KM-2026-0001");
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("de");
            assertThat(bookmarks(document))
                    .containsExactly(
                            "Unverändert?",
                            "Verlauf",
                            "Fristen",
                            "Entscheidungen",
                            "Wie dieses Dokument zu lesen ist",
                            "Prozessbild");
            assertThat(roles(document)).contains("H1", "H2", "H3", "Table", "TH", "TD", "Figure");
        }
    }

    @Test
    void describesItsPicture() throws Exception {
        try (var document = Loader.loadPDF(written(Texts.GERMAN, SampleCases.closed("KM-2026-0001"), SOUND))) {
            assertThat(elements(document).stream()
                            .filter(element -> element.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription))
                    .containsExactly("Prozessbild „Konfliktmediation“. Erledigt wurden: Gespräch führen.");
        }
    }

    @Test
    void tellsOnItsFirstPageWhatIsProven() throws Exception {
        try (var document = Loader.loadPDF(written(Texts.GERMAN, SampleCases.closed("KM-2026-0001"), SOUND))) {
            var first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(words(first.getText(document)))
                    .contains("KM-2026-0001", SOUND.verdict(), SOUND.proof(), SOUND.limits(), "vereinbarung_voll")
                    .contains("Konfliktmediation, eigene Fassung 3");
            assertThat(words(new PDFTextStripper().getText(document)))
                    .contains("Gespräch führen: erledigt (Gruppe A)", "fachkraft K1", "Stufe: 6");
        }
    }

    @Test
    void isADocumentWithoutAPictureAndWithoutEvents() throws Exception {
        var out = new ByteArrayOutputStream();
        new MatterDocument(Texts.in(Texts.ENGLISH)).write(SampleCases.open("KM-2026-0002"), "", SOUND, out);

        assertThat(VeraPdf.findings(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(roles(document)).doesNotContain("Figure");
        }
    }

    private static byte[] written(Locale language, LoggedMatter matter, DocumentSeal seal) throws IOException {
        var out = new ByteArrayOutputStream();
        new MatterDocument(Texts.in(language)).write(matter, model(), seal, out);
        return out.toByteArray();
    }

    /** Lines are broken where the page ends, not where the sentence does. */
    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String model() throws IOException {
        try (var stream = Probelauf.class.getResourceAsStream("/processes/konfliktmediation/konfliktmediation.bpmn")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> bookmarks(PDDocument document) {
        var titles = new ArrayList<String>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    private static List<String> roles(PDDocument document) {
        return elements(document).stream()
                .map(PDStructureElement::getStructureType)
                .distinct()
                .toList();
    }

    private static List<PDStructureElement> elements(PDDocument document) {
        var found = new ArrayList<PDStructureElement>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> into) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                collect(element, into);
            }
        }
    }
}
