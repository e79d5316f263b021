package org.brueckenschlag.forms;

import org.brueckenschlag.engine.RealConditions;

/** The real forms for tests without Spring. */
public final class RealForms {

    private RealForms() {}

    public static Forms forms() {
        return new FormJsForms(RealConditions.conditions());
    }
}
