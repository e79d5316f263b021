package org.brueckenschlag.catalogue.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.ShippedPackages;
import org.brueckenschlag.engine.RealExpressions;
import org.junit.jupiter.api.Test;

/** A copy of a shipped process has no list of its own: what it began with is what it must keep. */
class CopiesKeepTheirSafeguardsTests {

    private static final String MODEL = "veranstaltung.bpmn";

    private final ListedSafeguards safeguards =
            new ListedSafeguards(Rules.checks(RealExpressions.expressions()).stream()
                    .filter(SafeguardCheck.class::isInstance)
                    .map(SafeguardCheck.class::cast)
                    .toList());

    @Test
    void asItBeganNothingIsLost() {
        assertThat(lost(model -> model)).isEmpty();
    }

    @Test
    void aNewEndBeforeTheDataCheckIsToldAndTheOldOnesAreNot() {
        assertThat(lost(model -> model.replace("targetRef=\"Task_DatenPruefen\"", "targetRef=\"Gateway_Neu\"")
                        .replaceFirst("(<bpmn:userTask id=\"Task_DatenPruefen\")", """
                                <bpmn:exclusiveGateway id="Gateway_Neu" default="Flow_NeuWeiter"/>
                                <bpmn:sequenceFlow id="Flow_NeuWeiter" sourceRef="Gateway_Neu" targetRef="Task_DatenPruefen"/>
                                <bpmn:sequenceFlow id="Flow_NeuEnde" sourceRef="Gateway_Neu" targetRef="Event_Neu"/>
                                <bpmn:endEvent id="Event_Neu" name="Vorbei"/>
                                $1""")))
                .extracting(PackageFinding::rule, PackageFinding::element)
                .containsExactly(tuple("early-end", "Event_Neu"));
    }

    @Test
    void aWayAroundTheDataCheckIsRefusedWhateverItsEndIsCalled() {
        UnaryOperator<String> around = model -> model.replace("Event_VeranstaltungAbgeschlossen", "Event_Schluss");
        assertThat(lost(
                        around,
                        model -> around.apply(model)
                                .replaceFirst(
                                        "(sourceRef=\"Gateway_[A-Za-z]+\" targetRef=\")Task_DatenPruefen",
                                        "$1Event_Schluss")))
                .extracting(PackageFinding::key)
                .contains("catalogue.protected-around");
    }

    @Test
    void anotherFormAtTheDataCheckIsRefused() {
        assertThat(lost(model -> model.replaceFirst(
                        "(<bpmn:userTask id=\"Task_DatenPruefen\"[^>]*camunda:formRef=\")[^\"]*",
                        "$1schwaerzung_durchfuehren")))
                .extracting(PackageFinding::key)
                .contains("catalogue.protected-asks");
    }

    private List<PackageFinding> lost(UnaryOperator<String> change) {
        return lost(model -> model, change);
    }

    private List<PackageFinding> lost(UnaryOperator<String> begun, UnaryOperator<String> change) {
        return safeguards.lost(copy(begun), copy(change));
    }

    private static PackageFiles copy(UnaryOperator<String> change) {
        Map<String, byte[]> files = ShippedPackages.files("veranstaltung");
        var model = new String(files.remove(MODEL), UTF_8).replace("\"veranstaltung\"", "\"stadtteilfest\"");
        files.put("stadtteilfest.bpmn", change.apply(model).getBytes(UTF_8));
        return new PackageFiles("stadtteilfest", files, true);
    }
}
