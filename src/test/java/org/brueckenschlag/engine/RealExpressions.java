package org.brueckenschlag.engine;

import org.brueckenschlag.catalogue.ModelExpressions;
import org.brueckenschlag.catalogue.PackageCheck;

/** The engine's parsers for tests of other rooms. */
public final class RealExpressions {

    private static final PackageCheck SCHEMA = new SchemaCheck();

    private RealExpressions() {}

    /** The check by the engine's schema; reading that takes a while. */
    public static PackageCheck schema() {
        return SCHEMA;
    }

    public static ModelExpressions expressions() {
        return new CamundaModelExpressions();
    }
}
