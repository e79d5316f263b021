package org.brueckenschlag.forms;

import java.time.Clock;
import java.util.function.Consumer;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.TextGuard;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.engine.RealConditions;

/** The real forms for tests without Spring. */
public final class RealForms {

    private RealForms() {}

    public static Forms forms() {
        return new FormJsForms(RealConditions.conditions(), freeTexts(), Clock.systemUTC());
    }

    public static Forms forms(Consumer<Object> told) {
        return new FormJsForms(
                RealConditions.conditions(),
                new FreeTexts(TextGuard.shipped(), Vocabulary::none, told),
                Clock.systemUTC());
    }

    public static FreeTexts freeTexts() {
        return new FreeTexts(TextGuard.shipped(), Vocabulary::none, event -> {});
    }
}
