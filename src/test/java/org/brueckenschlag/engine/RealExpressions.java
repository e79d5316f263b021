package org.brueckenschlag.engine;

import org.brueckenschlag.catalogue.ModelExpressions;

/** The engine's parsers for tests of other rooms. */
public final class RealExpressions {

    private RealExpressions() {}

    public static ModelExpressions expressions() {
        return new CamundaModelExpressions();
    }
}
