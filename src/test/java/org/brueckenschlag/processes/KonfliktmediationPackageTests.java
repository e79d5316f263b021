package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.forms.RealForms;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.junit.jupiter.api.Test;

/** What the conflict mediation alone has. */
class KonfliktmediationPackageTests {

    private static final ShippedPackage PACKAGE = ShippedPackage.konfliktmediation();
    private static final Forms FORMS = RealForms.forms();

    private final BpmnModelInstance model =
            Bpmn.readModelFromFile(PACKAGE.file("konfliktmediation.bpmn").toFile());

    @Test
    void endEventsSayHowTheMatterEnds() {
        var codes = model.getModelElementsByType(EndEvent.class).stream()
                .flatMap(end -> EveryShippedPackageTests.properties(end).entrySet().stream())
                .filter(property -> property.getKey().equals("ende_code"))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
        FORMS.read(ShippedPackage.read(PACKAGE.file("vorgang_auswerten.form")))
                .field("ende_code")
                .map(FormComponent::optionsOf)
                .orElseThrow()
                .forEach(option -> codes.add(option.value()));

        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "vereinbarung_voll",
                        "vereinbarung_teil",
                        "ohne_vereinbarung_verbessert",
                        "ohne_vereinbarung_unveraendert",
                        "rueckzug_partei",
                        "kein_mandat",
                        "weitergeleitet",
                        "abbruch_gewalt",
                        "abbruch_befangenheit",
                        "abbruch_mediation",
                        "selbst_geloest",
                        "dublette");
    }
}
