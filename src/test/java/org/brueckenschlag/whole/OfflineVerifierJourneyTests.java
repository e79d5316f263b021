package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An auditor opens the page from a folder, without a network, and drops exports on it. */
class OfflineVerifierJourneyTests {

    private static final Path PAGE = Path.of("frontend", "verifier", "pruefung-offline.html");
    private static final Path EXPORTS = Path.of("src", "test", "resources", "trail", "exports");

    @Test
    void judgesExportsOnADeskAndOnAPhoneInThreeLanguages() {
        try (var browser = new RealBrowser()) {
            for (var width : List.of(1280, 360)) {
                var look = width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT;
                var context = browser.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(width, 800)
                                .setLocale("de-DE")
                                .setColorScheme(look)
                                .setOffline(true));
                var page = context.newPage();
                page.navigate(PAGE.toUri().toString());

                judge(page, "intact-agency", "Unverändert");
                hasNoBarriers(page);
                judge(page, "altered-entry", "Verändert");
                assertThat(page.locator("#lines")).containsText(Pattern.compile("Index \\d+"));
                page.selectOption("#language", "en");
                assertThat(page.locator("#head")).hasText("Altered");
                page.selectOption("#language", "tr");
                assertThat(page.locator("#head")).hasText("Değiştirilmiş");
                judge(page, "unreadable-cut", "Okunamıyor");
                hasNoBarriers(page);
                context.close();
            }
        }
    }

    private static void judge(Page page, String export, String verdict) {
        page.setInputFiles("#file", EXPORTS.resolve(export + ".zip"));
        assertThat(page.locator("#file-name")).hasText(export + ".zip");
        assertThat(page.locator("#head")).hasText(verdict);
        assertThat(page.locator("#head")).isFocused();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("nothing runs over the edge")
                .isLessThanOrEqualTo(0);
    }

    private static void hasNoBarriers(Page page) {
        assertThat(new Barriers(page).all()).isEmpty();
    }
}
