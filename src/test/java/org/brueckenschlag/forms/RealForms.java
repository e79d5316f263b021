package org.brueckenschlag.forms;

import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.TextGuard;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.engine.RealConditions;

/** The real forms for tests without Spring. */
public final class RealForms {

    private RealForms() {}

    public static Forms forms() {
        return new FormJsForms(
                RealConditions.conditions(), new FreeTexts(TextGuard.shipped(), Vocabulary::none, event -> {}));
    }
}
