package org.brueckenschlag.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each view with the demonstration's data from a desk down to 400 % zoom (WCAG 2.2, 1.4.10: 1280 × 1024 then is 320 ×
 * 256): nothing wider than the page, nothing that lies over something else, and no barrier, neither light at the desk
 * nor dark at 400 %.
 */
class EveryViewAtEveryWidthTests {

    private static final int ZOOMED = 320;
    private static final List<Integer> WIDTHS = List.of(1400, 768, 390, ZOOMED);

    @TempDir
    static Path data;

    static RunningProgram program;
    static RealBrowser browser;

    @BeforeAll
    static void start() throws Exception {
        program = RunningProgram.start("every-view", data, "brueckenschlag.demo.all-processes=false");
        browser = new RealBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fachkraft,      /aufgaben",
        "sprachmittlung, /aufgaben",
        "leitung,        /vorgaenge /vorgaenge/KM-2026-0001 /vorgaenge/KM-2026-0013 /pruefzugang /umfragen /wirkungsdialog /wirkungsdialog/KM-05",
        "pruefung,       /pruefung /pruefung/KM-2026-0001 /pruefung/uebersicht /leseprotokoll /wirkungsdialog/KM-14",
        "koordination,   /wirkungsdialog /wirkungsdialog/agenturen /wirkungsdialog/gespraech /wirkungsdialog/gespraech/vorfuehren?punkt=1 /wirkungsdialog/dossier /wirkungsdialog/dossier?jahr=2025 /wirkungsdialog/dossier/vorlage",
        "datenschutz,    /aufgaben /schwaerzungen /datenschutz /datenschutz?suche=anfrage",
        "admin,          /verwaltung"
    })
    void fitsAndHasNoBarrier(String account, String paths) {
        var misfits = new ArrayList<String>();
        try (var visitor = Visitor.atADesk(browser.browser(), program).signIn(account)) {
            for (var path : paths.split(" ")) {
                visitor.open(path);
                visitor.lookForBarriers();
                for (var width : WIDTHS) {
                    visitor.page().setViewportSize(width, width == ZOOMED ? 256 : 900);
                    misfits(visitor.page()).forEach(misfit -> misfits.add(path + " at " + width + ": " + misfit));
                }
                visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                visitor.lookAtColoursAndTargets();
                visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                visitor.page().setViewportSize(1280, 860);
            }

            visitor.metNoBarrier();
            assertThat(misfits).isEmpty();
        }
    }

    /** Each page is made of fifty such files. */
    @Test
    void whatAllPagesAreMadeOfIsAskedForOnce() {
        try (var visitor = Visitor.atADesk(browser.browser(), program)) {
            visitor.open("/anmelden").open("/anmelden");

            assertThat(visitor.page().evaluate("""
                    () => performance.getEntriesByType('resource')
                        .filter(it => /^.(VAADIN.build|themes|aura)./.test(new URL(it.name).pathname))
                        .map(it => it.transferSize > 0 ? it.name : 'kept')
                    """))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .isNotEmpty()
                    .containsOnly("kept");
        }
    }

    /** From the printed sheet to the thanks, from right to left and with the keyboard alone. */
    @Test
    void whoeverHoldsASheetAnswersOnAPhoneInArabic() throws IOException {
        var code = codeOfASheet();
        try (var context = browser.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setReducedMotion(ReducedMotion.REDUCE))) {
            var page = context.newPage();
            page.navigate(program.at("/umfrage/" + code + "?sprache=ar").toString());
            assertThat(page.getAttribute("html", "dir")).isEqualTo("rtl");
            assertThat(new Barriers(page).all()).isEmpty();
            for (var width : WIDTHS) {
                page.setViewportSize(width, 900);
                assertThat(misfits(page)).as("at " + width).isEmpty();
            }

            page.locator("fieldset").first().locator("input").first().press("Space");
            page.locator("button").press("Enter");

            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("شكراً لكم!");
            assertThat(context.cookies()).isEmpty();
            page.navigate(program.at("/umfrage/" + code + "?sprache=uk").toString());
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Цей код недійсний.");
        }
    }

    private static String codeOfASheet() throws IOException {
        try (var visitor = Visitor.atADesk(browser.browser(), program).signIn("leitung")) {
            visitor.open("/umfragen");
            visitor.button("Umfrage eröffnen").press("Enter");
            var link = visitor.page().locator("a[download]");
            PlaywrightAssertions.assertThat(link).isVisible();
            var sheets = visitor.page().waitForDownload(() -> link.press("Enter"));
            var code = Pattern.compile("class=\"code\">([^<]+)<").matcher(Files.readString(sheets.path()));
            assertThat(code.find()).isTrue();
            return code.group(1);
        }
    }

    /** What reaches beyond the page without a scroller around it, and words of one heading or button on another's. */
    @SuppressWarnings("unchecked")
    private static List<String> misfits(Page page) {
        return (List<String>) page.evaluate("""
                () => {
                  const found = [];
                  const name = it => it.localName + '.' + it.className + ' "' + it.textContent.trim().slice(0, 30) + '"';
                  const wide = document.documentElement.scrollWidth - window.innerWidth;
                  if (wide > 0) found.push('the page is ' + wide + ' px wider than the window');
                  const scrolls = it => it && (/auto|scroll|hidden/.test(getComputedStyle(it).overflowX) || scrolls(it.parentElement));
                  const seen = [...document.querySelectorAll('main :is(h1, h2, h3, a, button, select, vaadin-button, .bs-badge), nav a')]
                      .filter(it => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length);
                  for (const it of seen) {
                    const box = it.getBoundingClientRect();
                    if (box.right > window.innerWidth + 1 && !scrolls(it.parentElement.closest('.bs-table-scroller, .bs-page-parts, svg, bs-bpmn-viewer')))
                      found.push(name(it) + ' is cut');
                  }
                  // what is scrolled out of its frame is not seen, wherever it would lie
                  const shown = it => {
                    const { left, top, right, bottom } = it.getBoundingClientRect();
                    const box = { left, top, right, bottom };
                    for (let frame = it.parentElement; frame; frame = frame.parentElement) {
                      if (/auto|scroll|hidden/.test(getComputedStyle(frame).overflowY)) {
                        const edge = frame.getBoundingClientRect();
                        box.top = Math.max(box.top, edge.top);
                        box.bottom = Math.min(box.bottom, edge.bottom);
                      }
                    }
                    return box;
                  };
                  const boxes = seen.filter(it => it.matches('h1, h2, select, button, vaadin-button, .bs-bottom a'))
                      .map(it => ({ it, ...shown(it) }));
                  boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
                    if (a.it.contains(b.it) || b.it.contains(a.it)) return;
                    if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2)
                      found.push(name(a.it) + ' lies on ' + name(b.it));
                  }));
                  return found;
                }
                """);
    }
}
