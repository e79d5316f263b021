package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.combobox.ComboBox;

/** Typing until an entry is left, and Enter: the library itself would throw away what is typed. */
final class SoleMatch {

    /**
     * Before the library hears of it; what is chosen by arrow keys goes first. While entries that fit are still being
     * fetched the press waits for them.
     */
    private static final String ON_ENTER = """
            const take = () => {
              const left = (this.filteredItems || []).length;
              if (left === 1) {
                this._focusedIndex = 0;
                return true;
              }
              return false;
            };
            let waits = false;
            this.addEventListener('keydown', event => {
              waits = false;
              if (event.key !== 'Enter' || !this.opened || !this.filter || this._focusedIndex >= 0) {
                return;
              }
              if (this.loading) {
                waits = true;
                event.preventDefault();
                event.stopImmediatePropagation();
              } else {
                take();
              }
            }, true);
            new MutationObserver(() => {
              if (waits && !this.loading) {
                waits = false;
                if (this.opened && take()) {
                  this.close();
                }
              }
            }).observe(this, { attributes: true, attributeFilter: ['loading'] });
            """;

    private SoleMatch() {}

    /** What is left alone; of several none, for the wrong one is soon taken. */
    static void takenByEnter(ComboBox<?> field) {
        field.getElement().executeJs(ON_ENTER);
    }
}
