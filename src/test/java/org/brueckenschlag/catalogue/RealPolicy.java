package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.catalogue.rules.Rules;
import org.brueckenschlag.engine.RealExpressions;
import org.brueckenschlag.forms.RealForms;

/** The whole policy for tests without Spring. */
public final class RealPolicy {

    private RealPolicy() {}

    public static DeploymentPolicy whole() {
        var checks = new ArrayList<PackageCheck>(List.of(new NamesOfFilesCheck()));
        checks.addAll(Rules.all(RealExpressions.expressions()));
        checks.addAll(List.of(
                new CaseFreeFormsCheck(RealForms.forms()),
                new CaseFreeModelsCheck(),
                RealExpressions.schema(),
                new NobodyInTextsCheck(RealForms.freeTexts())));
        return new DeploymentPolicy(checks);
    }

    /** Without the one that reads all texts for names, which takes its time. */
    public static DeploymentPolicy ofModels() {
        var checks = new ArrayList<PackageCheck>(List.of(new NamesOfFilesCheck()));
        checks.addAll(Rules.all(RealExpressions.expressions()));
        checks.addAll(List.of(
                new CaseFreeFormsCheck(RealForms.forms()), new CaseFreeModelsCheck(), RealExpressions.schema()));
        return new DeploymentPolicy(checks);
    }
}
