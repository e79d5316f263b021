package org.brueckenschlag.catalogue.rules;

import java.util.List;
import org.brueckenschlag.catalogue.ModelExpressions;
import org.brueckenschlag.catalogue.PackageCheck;
import org.brueckenschlag.forms.RealForms;

/** The rules about models, for tests without Spring; {@code EveryRuleIsAskedTests} sees that none is forgotten. */
public final class Rules {

    private Rules() {}

    public static List<PackageCheck> all(ModelExpressions expressions) {
        return List.of(
                new ReadableFilesGate(),
                new FormLinksCheck(),
                new TranslatedNamesCheck(),
                new ModelsCheck(checks(expressions)));
    }

    static List<ModelCheck> checks(ModelExpressions expressions) {
        return List.of(
                new AllowedElementsCheck(),
                new AskedInTimeCheck(expressions, RealForms.forms()),
                new CallsCheck(),
                new ConstantConditionsCheck(expressions),
                new DeadlinesCheck(),
                new EarlyEndsCheck(),
                new EndlessLoopsCheck(),
                new ExpressionsCheck(expressions),
                new FlowsCheck(),
                new IdsCheck(),
                new NamesCheck(),
                new OtherToolsCheck(),
                new ProcessesCheck(),
                new ProtectedElementsCheck(),
                new ProtectedQuestionsCheck(RealForms.forms(), expressions),
                new ProtectivePathCheck(),
                new ReferencesCheck(),
                new RepetitionsCheck(expressions),
                new RequiredDecisionsCheck(),
                new ReportedSafeguardsCheck(),
                new RetentionCheck(),
                new RetriesCheck(),
                new OverlapsCheck(),
                new ReportableDataCheck(),
                new RolesCheck(),
                new SchemaHintsCheck(),
                new SoundnessCheck(),
                new SuppliedAnswersCheck(RealForms.forms()),
                new TablesCheck(expressions),
                new TimersCheck(),
                new TimesInNamesCheck(),
                new WaysAroundSafeguardsCheck(expressions));
    }
}
