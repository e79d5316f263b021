package org.brueckenschlag.wirkungsdialog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.catalogue.DecidingTables;
import org.brueckenschlag.catalogue.DeployedPackages;
import org.brueckenschlag.catalogue.DeployedProcess;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.survey.ShownCounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The tables by which an agency's figures are weighed: of its own yearly cycle where it has one, and what that leaves
 * open, of the one that all share; as they are delivered where that is not deployed. A file that somebody has altered
 * in the database weighs nothing.
 */
@Component
class WeighingTables implements SmallNumbers, ShownCounts {

    private static final String PROCESS = "wirkungsdialog";

    /** No agency is called so: what it works with is what all share. */
    private static final AgencyId NOBODY = new AgencyId("nobody");

    private static final Map<String, String> DELIVERED = delivered();

    private final ObjectProvider<DeployedPackages> packages;
    private final ObjectProvider<DecidingTables> tables;
    private final ProcessCatalogue catalogue;
    private final CurrentActor currentActor;
    private final Map<String, Weighing> known = new ConcurrentHashMap<>();

    WeighingTables(
            ObjectProvider<DeployedPackages> packages,
            ObjectProvider<DecidingTables> tables,
            ProcessCatalogue catalogue,
            CurrentActor currentActor) {
        this.packages = packages;
        this.tables = tables;
        this.catalogue = catalogue;
        this.currentActor = currentActor;
    }

    @Override
    public SmallCells cells(Audience audience) {
        return of(currentActor.get().agency()).cells(audience);
    }

    /** Prüfung and public read the same, so what is hidden from one of them is hidden from both. */
    @Override
    public int from(AgencyId agency) {
        return Math.toIntExact(of(agency).shownToAll());
    }

    Weighing of(AgencyId agency) {
        var shared = latest(NOBODY).filter(version -> !version.own());
        var own = latest(agency).filter(DeployedProcess::own);
        return known.computeIfAbsent(id(shared) + " " + id(own), unused -> {
            var files = new HashMap<>(DELIVERED);
            shared.ifPresent(version -> files.putAll(files(version.id())));
            own.ifPresent(version -> files.putAll(files(version.id())));
            return new Weighing(files, tables.getObject());
        });
    }

    private Optional<DeployedProcess> latest(AgencyId agency) {
        return packages.getObject().latest(PROCESS, agency).filter(version -> !catalogue.isAltered(version.id()));
    }

    private Map<String, String> files(ProcessVersionId version) {
        return packages.getObject().files(version);
    }

    private static Map<String, String> delivered() {
        var files = new HashMap<String, String>();
        for (var table : Weighing.TABLES) {
            var file = table + ".dmn";
            try (var stream = Objects.requireNonNull(
                    WeighingTables.class.getResourceAsStream("/processes/" + PROCESS + "/" + file))) {
                files.put(file, new String(stream.readAllBytes(), UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(files);
    }

    private static String id(Optional<DeployedProcess> version) {
        return version.map(found -> found.id().value()).orElse("");
    }
}
