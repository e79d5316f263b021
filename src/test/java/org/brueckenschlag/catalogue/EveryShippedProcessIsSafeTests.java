package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EveryShippedProcessIsSafeTests {

    /** Two packages ask the triage of a third one, and are warned of that. */
    private static final String SHARED_TABLE = "catalogue.decision-elsewhere";

    private final DeploymentPolicy policy = RealPolicy.ofModels();

    @TestFactory
    Stream<DynamicTest> byEveryRuleAboutModels() {
        return ShippedPackages.all().stream()
                .map(shipped -> DynamicTest.dynamicTest(
                        shipped.name(),
                        () -> assertThat(policy.check(shipped))
                                .filteredOn(finding -> !finding.key().equals(SHARED_TABLE))
                                .extracting(finding -> finding.severity() + " " + finding.in(Texts.in(Texts.GERMAN)))
                                .isEmpty()));
    }
}
