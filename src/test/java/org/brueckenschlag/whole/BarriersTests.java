package org.brueckenschlag.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The looking itself: what looks the same is looked at once, and nothing else is passed over. */
class BarriersTests {

    private static final String PAGE = """
            <!doctype html><html lang="de"><head><title>Seite</title>
            <style> td { color: #fff; background: #333 } .pale { color: #444 } .lit td { background: #eee } </style></head>
            <body><main><h1>Seite</h1><table>%s</table>%s</main></body></html>""";

    @Test
    void aThousandPaleCellsOfOneKindAreOneBarrierAndOneOfAnotherKindIsAnother() {
        assertThat(found(
                        "<tr><td>gut<td class='pale'>blass</tr>".repeat(3) + "<tr class='lit'><td>grell</tr>"
                                + "<tr><td>gut</tr>",
                        ""))
                .hasSize(2)
                .anyMatch(barrier -> barrier.startsWith("color-contrast") && barrier.contains(">blass<"))
                .anyMatch(barrier -> barrier.startsWith("color-contrast") && barrier.contains(">grell<"));
    }

    @Test
    void whatHasNothingToDoWithColoursIsLookedForInAllOfThem() {
        assertThat(found("<tr><td>gut</tr>", "<button></button>".repeat(3)))
                .hasSize(3)
                .allMatch(barrier -> barrier.startsWith("button-name"));
    }

    private static List<String> found(String rows, String after) {
        try (var browser = new RealBrowser()) {
            var page = browser.browser().newPage();
            page.setContent(PAGE.formatted(rows, after));
            return new Barriers(page).all();
        }
    }
}
