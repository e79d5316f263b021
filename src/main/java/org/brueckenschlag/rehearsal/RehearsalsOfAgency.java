package org.brueckenschlag.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.DeployedPackages;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.rehearsal.Rehearsal.Comparison;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
class RehearsalsOfAgency implements Rehearsals {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalsOfAgency.class);

    private final Drafts drafts;
    private final DeployedPackages deployed;
    private final ProcessCatalogue catalogue;
    private final FormsOfAgency agencyForms;
    private final Forms forms;
    private final ScratchEngine engine;
    private final JdbcRehearsals rehearsals;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Map<String, RehearsalRun> runs = new ConcurrentHashMap<>();

    /** Each plays in memory of its own: one after the other. */
    private final Semaphore turn = new Semaphore(1);

    RehearsalsOfAgency(
            Drafts drafts,
            DeployedPackages deployed,
            ProcessCatalogue catalogue,
            FormsOfAgency agencyForms,
            Forms forms,
            ScratchEngine engine,
            JdbcRehearsals rehearsals,
            CurrentActor currentActor,
            Clock clock) {
        this.drafts = drafts;
        this.deployed = deployed;
        this.catalogue = catalogue;
        this.agencyForms = agencyForms;
        this.forms = forms;
        this.engine = engine;
        this.rehearsals = rehearsals;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public int courses(String draft) {
        return ScenarioFiles.of(drafts.find(draft).process()).size();
    }

    @Override
    public Optional<Rehearsal> latest(String draft) {
        var found = drafts.find(draft);
        return rehearsals.find(draft, fingerprint(found, drafts.files(draft)));
    }

    @Override
    public Optional<Progress> progress(String draft) {
        return Optional.ofNullable(runs.get(drafts.find(draft).id())).map(RehearsalRun::progress);
    }

    @Override
    public void stop(String draft) {
        Optional.ofNullable(runs.get(drafts.find(draft).id())).ifPresent(RehearsalRun::stop);
    }

    @Override
    public void start(String id) {
        var draft = drafts.find(id);
        if (!draft.isUnderWork()) {
            throw new Refused(RehearsalRefusal.NOT_UNDER_WORK);
        }
        var courses = ScenarioFiles.of(draft.process());
        if (courses.isEmpty()) {
            throw new Refused(RehearsalRefusal.NO_COURSES);
        }
        if (drafts.check(id).stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw new Refused(RehearsalRefusal.HAS_ERRORS);
        }
        var base = catalogue.model(base(draft));
        var before = inUse(draft);
        var after = new HashMap<>(before);
        after.put(draft.process(), RehearsedPackage.of(drafts.opened(id)));
        var fingerprint = fingerprint(draft, after.get(draft.process()).files());
        var run = new RehearsalRun(courses);
        if (runs.merge(id, run, (old, young) -> old.isRunning() ? old : young) == run) {
            var actor = currentActor.get();
            var old = setting(draft, before, base);
            var young = setting(draft, after, base);
            Thread.ofVirtual()
                    .name("rehearsal")
                    .start(() -> play(run, old, young, compared -> {
                        rehearsals.keep(id, fingerprint, clock.instant(), actor.id(), compared);
                        runs.remove(id, run);
                    }));
        }
    }

    private Setting setting(Draft draft, Map<String, RehearsedPackage> packages, ProcessModel base) {
        return new Setting(
                packages,
                base,
                enquiry(base),
                forms,
                (process, form, known) -> agencyForms.form(process, form, draft.agency(), known));
    }

    /** All processes of the agency: one may call another. */
    private Map<String, RehearsedPackage> inUse(Draft draft) {
        catalogue.requireUnaltered(base(draft));
        var packages = new HashMap<String, RehearsedPackage>();
        catalogue.latest(draft.agency()).forEach(model -> packages.put(model.key(), deployed(model)));
        packages.put(draft.process(), deployed(catalogue.model(base(draft))));
        return packages;
    }

    private RehearsedPackage deployed(ProcessModel model) {
        var files = deployed.files(model.id());
        return new RehearsedPackage(
                model,
                files,
                key -> files.containsKey(key + ".form")
                        ? Optional.of(catalogue.form(model.id(), key, Texts.GERMAN))
                        : Optional.empty());
    }

    /**
     * A day on which the courses begin, the same for both versions: far enough ahead that no list changes under them,
     * and where the process begins on a day of the year, that day.
     */
    private LocalDate enquiry(ProcessModel model) {
        var soon = LocalDate.now(clock).plusWeeks(1);
        var yearly = model.properties().get("beginnt_am");
        if (yearly == null) {
            return soon.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        var day = MonthDay.parse("--" + yearly);
        return day.atYear(day.atYear(soon.getYear()).isBefore(soon) ? soon.getYear() + 1 : soon.getYear());
    }

    private void play(RehearsalRun run, Setting before, Setting after, Consumer<List<Comparison>> kept) {
        turn.acquireUninterruptibly();
        try {
            run.play(engine, before, after).ifPresent(kept);
        } catch (RuntimeException e) {
            LOG.error("a rehearsal broke off: {}", e.getClass().getSimpleName());
            run.broke();
        } finally {
            turn.release();
        }
    }

    /** A process that there was not before has no courses, and nothing to compare them with. */
    private static ProcessVersionId base(Draft draft) {
        if (draft.base() == null) {
            throw new Refused(RehearsalRefusal.NO_COURSES);
        }
        return draft.base();
    }

    private static String fingerprint(Draft draft, Map<String, String> files) {
        var base = draft.base() == null ? "" : draft.base().value();
        var text = new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> file.getKey() + " "
                                + PackageFiles.sha256(file.getValue().getBytes(UTF_8)))
                        .collect(Collectors.joining("\n", base + "\n", ""));
        return PackageFiles.sha256(text.getBytes(UTF_8));
    }
}
