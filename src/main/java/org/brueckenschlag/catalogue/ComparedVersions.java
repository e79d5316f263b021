package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class ComparedVersions implements VersionComparison {

    private final ProcessCatalogue catalogue;
    private final DeployedPackages deployed;

    ComparedVersions(ProcessCatalogue catalogue, DeployedPackages deployed) {
        this.catalogue = catalogue;
        this.deployed = deployed;
    }

    @Override
    public List<VersionChange> between(ProcessVersionId before, ProcessVersionId after, Locale locale) {
        var elements = new ComparedElements(elements(before, locale), elements(after, locale));
        var files = new ComparedFiles(files(before, locale), files(after, locale));
        return Stream.concat(elements.changes().stream(), files.changes().stream())
                .toList();
    }

    private ComparedElements.Side elements(ProcessVersionId version, Locale locale) {
        var model = catalogue.model(version);
        return new ComparedElements.Side(model, catalogue.labels(version, locale), new WrittenElements(model.bpmn()));
    }

    private ComparedFiles.Side files(ProcessVersionId version, Locale locale) {
        return new ComparedFiles.Side(deployed.files(version), key -> catalogue.form(version, key, locale));
    }
}
