package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person at one browser, with cookies of their own; what they do is what a person can do. */
final class Visitor implements AutoCloseable {

    /** Milliseconds; another journey may have the processor meanwhile. */
    private static final double PATIENCE = 90_000;

    /** Vaadin puts its sign of a lost connection outside of every landmark; it shows nothing while all is well. */
    private static final String VAADINS_SIGN = " vaadin-connection-indicator ";

    private final RunningProgram program;
    private final BrowserContext context;
    private final Page page;
    private final List<String> barriers = new ArrayList<>();

    private Visitor(RunningProgram program, BrowserContext context) {
        this.program = program;
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                barriers.add(page.url() + " refused by the page's own policy: " + message.text());
            }
        });
    }

    static Visitor atADesk(Browser browser, RunningProgram program) {
        return new Visitor(program, browser.newContext(options(1280, 860)));
    }

    static Visitor withAPhone(Browser browser, RunningProgram program) {
        return new Visitor(
                program, browser.newContext(options(390, 844).setHasTouch(true).setIsMobile(true)));
    }

    private static Browser.NewContextOptions options(int width, int height) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    }

    Page page() {
        return page;
    }

    /** Types name and password and presses Enter. */
    Visitor signIn(String account) {
        open("/anmelden");
        trySigningIn(account, "demo");
        page.waitForURL(url -> !url.contains("/anmelden"));
        settled();
        return this;
    }

    void trySigningIn(String account, String password) {
        page.getByLabel("Konto", new Page.GetByLabelOptions().setExact(true)).fill(account);
        var secret = page.getByLabel("Passwort", new Page.GetByLabelOptions().setExact(true));
        secret.fill(password);
        page.waitForResponse(
                answer ->
                        answer.request().method().equals("POST") && answer.url().contains("/anmelden"),
                () -> secret.press("Enter"));
        page.waitForLoadState();
    }

    Visitor open(String path) {
        page.navigate(program.at(path).toString());
        settled();
        return this;
    }

    /** Waits until Vaadin has nothing under way. */
    void settled() {
        page.waitForFunction(
                "() => { const clients = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;"
                        + " return clients && Object.values(clients).length > 0 && Object.values(clients).every(client => !client.isActive || !client.isActive()); }");
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    String alert() {
        return page.getByRole(AriaRole.ALERT).innerText();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /**
     * Looks for what axe-core knows to be a barrier (WCAG 2.2 A and AA, and its best practices). The journey goes on
     * and names all of them at its end. Contrast takes half of all the looking, and the colours of a view stay: it is
     * looked at once for each view and what lies over it.
     */
    void lookForBarriers() {
        settled();
        var view = (String)
                page.evaluate(
                        "() => location.pathname.replace(/[^/]*\\d[^/]*/g, '*') + Array.from(document.querySelectorAll('[opened]'), it => it.localName)");
        var looking = new Barriers(page);
        keep(program.isLookedAtFirst(view) ? looking.all() : looking.butContrast());
    }

    /**
     * As {@link #lookForBarriers}, for what is new on a page that was looked at as a whole before, without contrast.
     */
    void lookForBarriersIn(String selector) {
        settled();
        keep(new Barriers(page).butContrastIn(selector));
    }

    /** As {@link #lookForBarriers}, for a page that has got another theme and width and nothing else. */
    void lookAtColoursAndTargets() {
        settled();
        keep(new Barriers(page).ofColoursAndTargets());
    }

    private void keep(List<String> found) {
        found.stream()
                .filter(barrier -> !barrier.contains(VAADINS_SIGN))
                .map(barrier -> page.url() + " " + barrier)
                .forEach(barriers::add);
    }

    void metNoBarrier() {
        assertThat(barriers).as("barriers met").isEmpty();
    }

    List<String> barriers() {
        return List.copyOf(barriers);
    }

    /** Writes a picture for the README where the build was asked for pictures ({@code -Dpictures=docs/pictures}). */
    void picture(String name) {
        var folder = folderForPictures();
        if (folder != null) {
            settled();
            // what was done a moment ago is said over the page
            assertThat(page.locator("vaadin-notification-card")).hasCount(0);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(name + ".png"))
                    .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED)
                    .setCaret(com.microsoft.playwright.options.ScreenshotCaret.HIDE));
        }
    }

    /** What was on the screen when something went wrong, in {@code target/whole}. */
    void keepForLater(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "whole", name + ".png")));
    }

    static boolean takesPictures() {
        return folderForPictures() != null;
    }

    private static @Nullable Path folderForPictures() {
        var folder = System.getProperty("pictures", "");
        return folder.isEmpty() ? null : Path.of(folder);
    }

    @Override
    public void close() {
        context.close();
    }
}
