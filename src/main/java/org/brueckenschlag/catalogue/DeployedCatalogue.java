package org.brueckenschlag.catalogue;

import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.reference.ReferenceLists;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Service;

/**
 * Reads each deployed version once and keeps it: a version never changes. Which version is the newest is asked anew.
 */
@Service
class DeployedCatalogue implements ProcessCatalogue {

    /** After that long a node looks once more whether an altered version has been restored on another one. */
    private static final long LOOK_AGAIN = Duration.ofSeconds(10).toNanos();

    private final DeployedPackages deployed;
    private final AlteredFiles altered;
    private final ProvenCopies copies;
    private final Forms forms;
    private final ReferenceLists lists;
    private final CurrentActor currentActor;
    private final Map<ProcessVersionId, ReadPackage> read = new ConcurrentHashMap<>();
    private final Map<ProcessVersionId, Long> resting = new ConcurrentHashMap<>();

    DeployedCatalogue(
            DeployedPackages deployed,
            AlteredFiles altered,
            ProvenCopies copies,
            Forms forms,
            ReferenceLists lists,
            CurrentActor currentActor) {
        this.deployed = deployed;
        this.altered = altered;
        this.copies = copies;
        this.forms = forms;
        this.lists = lists;
        this.currentActor = currentActor;
    }

    @Override
    public List<ProcessModel> startable(AgencyId agency) {
        return deployed.latest(agency).stream()
                .map(this::read)
                .filter(read -> read.startable() && !read.altered())
                .map(ReadPackage::model)
                .sorted(Comparator.comparing(ProcessModel::name, Collator.getInstance(Locale.GERMAN)))
                .toList();
    }

    @Override
    public List<ProcessModel> latest(AgencyId agency) {
        return deployed.latest(agency).stream()
                .map(this::read)
                .filter(read -> !read.altered())
                .map(ReadPackage::model)
                .toList();
    }

    @Override
    public Optional<ProcessModel> latest(String key, AgencyId agency) {
        return deployed.latest(key, agency).map(this::read).map(read -> {
            if (read.altered()) {
                throw ModelAltered.refused();
            }
            return read.model();
        });
    }

    @Override
    public ProcessModel model(ProcessVersionId version) {
        return read(version).model();
    }

    @Override
    public FormSchema form(ProcessVersionId version, String formKey, Locale locale) {
        return shown(version).form(formKey, locale);
    }

    @Override
    public String formJson(ProcessVersionId version, String formKey) {
        var json = shown(version).formJson().get(formKey);
        if (json == null) {
            throw new IllegalArgumentException("no form " + formKey + " in " + version);
        }
        return json;
    }

    @Override
    public Labels labels(ProcessVersionId version, Locale locale) {
        return currentActor
                .find()
                .map(actor -> labels(version, locale, actor.agency()))
                .orElseGet(() -> read(version).words(locale));
    }

    @Override
    public Labels labels(ProcessVersionId version, Locale locale, AgencyId agency) {
        return new WordsOfAgency(read(version).words(locale), new ListsOfAgency(lists, agency, locale, false));
    }

    @Override
    public boolean isAltered(ProcessVersionId version) {
        return read(version).altered();
    }

    /** What is stored of it may be what was released again. */
    void lookAgain(ProcessVersionId version) {
        resting.remove(version);
        read.remove(version);
    }

    private void lookAgainInTime(ProcessVersionId version) {
        var since = resting.get(version);
        if (since != null && System.nanoTime() - since > LOOK_AGAIN) {
            lookAgain(version);
        }
    }

    private ReadPackage shown(ProcessVersionId version) {
        var read = read(version);
        if (read.isWithheld()) {
            throw ModelAltered.refused();
        }
        return read;
    }

    private ReadPackage read(ProcessVersionId version) {
        lookAgainInTime(version);
        var known = read.get(version);
        return known != null
                ? known
                : read(deployed.find(version)
                        .orElseThrow(() -> new IllegalArgumentException("no such version of a process: " + version)));
    }

    private ReadPackage read(DeployedProcess process) {
        lookAgainInTime(process.id());
        return read.computeIfAbsent(process.id(), id -> {
            var files = deployed.files(id);
            if (!altered.areAmong(files, process.deployment())) {
                return ReadPackage.read(process, files, forms);
            }
            resting.put(id, System.nanoTime());
            return copies.of(process, files)
                    .map(proven -> ReadPackage.ofCopies(process, proven, forms))
                    .orElseGet(() -> ReadPackage.withheld(process, forms));
        });
    }
}
