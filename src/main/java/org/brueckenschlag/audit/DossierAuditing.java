package org.brueckenschlag.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.brueckenschlag.wirkungsdialog.DossierFrozen;
import org.brueckenschlag.wirkungsdialog.DossierTaken;
import org.brueckenschlag.wirkungsdialog.DossierTemplateReleased;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what was frozen of a year, beside the formulas that it was reckoned by, and who took it along. */
@Component
class DossierAuditing {

    static final String FROZEN = "dossier_frozen";
    static final String TEMPLATE = "dossier_template_released";

    private final Ledger ledger;
    private final ReadLog readings;

    DossierAuditing(Ledger ledger, ReadLog readings) {
        this.ledger = ledger;
        this.readings = readings;
    }

    @EventListener
    @Order(30)
    void on(DossierFrozen event) {
        var dossier = event.dossier();
        var data = new TreeMap<String, Object>(Map.of(
                "year",
                (long) dossier.year(),
                "dossier_version",
                (long) dossier.version(),
                "template",
                (long) dossier.template(),
                "sha256",
                dossier.sha256(),
                "documents",
                dossier.documents().stream()
                        .map(document -> Map.<String, Object>of(
                                "format",
                                document.format().key(),
                                "language",
                                document.language(),
                                "sha256",
                                document.sha256()))
                        .toList()));
        if (dossier.reason() != null) {
            data.put("reason", dossier.reason().key());
        }
        if (event.number() != null) {
            data.put("number", event.number());
        }
        ledger.append(new Ledger.Subject(
                Chain.deployments(event.actor().agency()),
                Doer.of(event.actor()),
                List.of(TrailStep.of(FROZEN, dossier.frozenAt(), data))));
    }

    @EventListener
    @Order(30)
    void on(DossierTemplateReleased event) {
        var template = event.template();
        ledger.append(new Ledger.Subject(
                Chain.deployments(event.actor().agency()),
                Doer.of(event.actor()),
                List.of(TrailStep.of(
                        TEMPLATE,
                        Objects.requireNonNull(template.releasedAt()),
                        Map.of(
                                "dossier_version",
                                (long) template.version(),
                                "sections",
                                template.sections().stream()
                                        .map(section -> Map.<String, Object>of(
                                                "part",
                                                section.part().key(),
                                                "heading",
                                                IndicatorAuditing.words(section.heading()),
                                                "introduction",
                                                IndicatorAuditing.words(section.introduction())))
                                        .toList())))));
    }

    @EventListener
    void on(DossierTaken event) {
        readings.exported(
                "dossier",
                event.format().key(),
                null,
                Map.of(
                        "year", (long) event.year(),
                        "dossier_version", (long) event.version(),
                        "language", event.language()));
    }
}
