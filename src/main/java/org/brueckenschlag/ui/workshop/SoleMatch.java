package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.combobox.ComboBox;

/** Typing until one entry is left, and Enter: the library itself would throw away what is typed. */
final class SoleMatch {

    /** Before the library hears of it; what is chosen by arrow keys goes first. */
    private static final String ON_ENTER = """
            this.addEventListener('keydown', event => {
              const left = this.filteredItems || [];
              if (event.key === 'Enter' && this.opened && this.filter && left.length === 1 && this._focusedIndex < 0) {
                this._focusedIndex = 0;
              }
            }, true);
            """;

    private SoleMatch() {}

    static void takenByEnter(ComboBox<?> field) {
        field.getElement().executeJs(ON_ENTER);
    }
}
