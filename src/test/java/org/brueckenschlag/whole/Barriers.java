package org.brueckenschlag.whole;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What axe-core knows to be a barrier (WCAG 2.2 A and AA, and its best practices) on the page as it stands, one line
 * each: rule, what it asks, the element.
 *
 * <p>Every rule looks at every element but the one for contrast, which takes most of the time: it looks at one of those
 * that look the same, with the same element names, classes and states all the way up and all the way down. The
 * thousandth row of a table has the contrast of the first.
 */
final class Barriers {

    private static final String CONTRAST = "color-contrast";

    private static final String MARK_WHAT_LOOKS_THE_SAME = """
            () => {
              const LOOKS = ['class', 'theme', 'style', 'fill', 'stroke', 'aria-current', 'aria-selected', 'aria-pressed', 'aria-checked'];
              const own = it => it.localName + it.getAttributeNames().sort() + LOOKS.map(name => it.getAttribute(name));
              const told = new Map();
              const inside = it => {
                if (!told.has(it)) told.set(it, own(it) + '{' + Array.from(it.children, inside) + '}');
                return told.get(it);
              };
              const met = new Set();
              const walk = (it, above) => {
                for (const child of it.children) {
                  const looks = above + '>' + inside(child);
                  if (met.has(looks)) [child, ...child.querySelectorAll('*')].forEach(same => same.setAttribute('data-alike', ''));
                  else { met.add(looks); walk(child, above + '>' + own(child)); }
                }
              };
              document.querySelectorAll('[data-alike]').forEach(it => it.removeAttribute('data-alike'));
              walk(document.body, '');
            }
            """;

    private static final String ANALYSE = """
            async ([options, within]) => {
              const found = await axe.run(within ?? document, { ...options, resultTypes: ['violations'] });
              return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help} ${node.target} ${node.html}`));
            }
            """;

    private final Page page;

    Barriers(Page page) {
        this.page = page;
    }

    List<String> all() {
        return found(Map.of(), null);
    }

    /** All but contrast, on a page whose colours were looked at before. */
    List<String> butContrast() {
        return found(Map.of("rules", Map.of(CONTRAST, Map.of("enabled", false))), null);
    }

    /** As {@link #butContrast}, in what the selector finds. */
    List<String> butContrastIn(String selector) {
        return found(Map.of("rules", Map.of(CONTRAST, Map.of("enabled", false))), selector);
    }

    /** What another theme and width can change. */
    List<String> ofColoursAndTargets() {
        return found(Map.of("runOnly", List.of(CONTRAST, "target-size", "scrollable-region-focusable")), null);
    }

    @SuppressWarnings("unchecked")
    private List<String> found(Map<String, Object> options, @Nullable String within) {
        if (!(Boolean) page.evaluate("typeof axe === 'object'")) {
            page.evaluate(AxeBuilder.getAxeScript());
            page.evaluate("axe.configure({ rules: [{ id: 'color-contrast', selector: '*:not([data-alike])' }] })");
        }
        page.evaluate(MARK_WHAT_LOOKS_THE_SAME);
        return (List<String>) page.evaluate(ANALYSE, Arrays.asList(options, within));
    }
}
