package org.brueckenschlag.engine;

import org.brueckenschlag.forms.Conditions;

/** The engine's FEEL for tests of other rooms. */
public final class RealConditions {

    private RealConditions() {}

    public static Conditions conditions() {
        return new FeelConditions();
    }
}
