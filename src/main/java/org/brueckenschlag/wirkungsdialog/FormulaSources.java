package org.brueckenschlag.wirkungsdialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.DeployedPackages;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.catalogue.OpenedPackage;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Steps, fields and events of the processes that an agency works with now. */
@Component
class FormulaSources {

    /** Keys of questions, lists and tables in form-js JSON. */
    private static final Pattern ASKED = Pattern.compile("\"(?:key|path)\"\\s*:\\s*\"([A-Za-z0-9_]+)\"");

    /** Names of results of decision tables. */
    private static final Pattern DECIDED = Pattern.compile("<(?:\\w+:)?output\\b[^>]*\\bname=\"([A-Za-z0-9_]+)\"");

    private static final Set<ProcessElement.Kind> NAMED = Set.of(
            ProcessElement.Kind.USER_TASK,
            ProcessElement.Kind.START_EVENT,
            ProcessElement.Kind.END_EVENT,
            ProcessElement.Kind.DECISION);

    private final ProcessCatalogue catalogue;
    private final ObjectProvider<DeployedPackages> packages;
    private final Map<ProcessVersionId, FormulaSource> known = new ConcurrentHashMap<>();

    FormulaSources(ProcessCatalogue catalogue, ObjectProvider<DeployedPackages> packages) {
        this.catalogue = catalogue;
        this.packages = packages;
    }

    /** By key. */
    Map<String, FormulaSource> of(AgencyId agency) {
        var sources = new LinkedHashMap<String, FormulaSource>();
        catalogue.latest(agency).forEach(model -> sources.put(model.key(), source(model)));
        return sources;
    }

    private FormulaSource source(ProcessModel model) {
        return known.computeIfAbsent(
                model.id(), unused -> of(model, packages.getObject().files(model.id())));
    }

    /** Of a package that is not deployed. */
    static FormulaSource of(OpenedPackage opened) {
        return of(opened.model(), opened.files());
    }

    private static FormulaSource of(ProcessModel model, Map<String, String> files) {
        var steps = new LinkedHashMap<String, String>();
        model.elements().stream()
                .filter(element -> NAMED.contains(element.kind()))
                .forEach(element -> steps.put(element.id(), element.name()));
        return new FormulaSource(
                model.key(),
                model.id(),
                steps,
                List.copyOf(fields(files)),
                model.events().stream().map(MatterEvent::name).collect(Collectors.toSet()));
    }

    private static Set<String> fields(Map<String, String> files) {
        var fields = new TreeSet<String>();
        files.forEach((name, content) -> {
            if (name.endsWith(".form")) {
                ASKED.matcher(content).results().forEach(found -> fields.add(found.group(1)));
            } else if (name.endsWith(".dmn")) {
                DECIDED.matcher(content).results().forEach(found -> fields.add(found.group(1)));
            }
        });
        return fields;
    }
}
