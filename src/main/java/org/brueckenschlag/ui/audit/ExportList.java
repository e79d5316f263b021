package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.brueckenschlag.audit.Export;
import org.brueckenschlag.audit.ExportJob;
import org.brueckenschlag.audit.ExportJobs;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.ui.components.Words;
import org.jspecify.annotations.Nullable;

/**
 * Files that are being written, and those that wait to be fetched; the account's own, on whichever page they were
 * begun. What was begun here is fetched as soon as it is there.
 */
public final class ExportList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LOOK_EVERY_MILLIS = 400;

    private final transient ExportJobs jobs;
    private final transient CurrentActor currentActor;
    private final transient AuditWords words;
    private final Map<String, ExportRow> rows = new LinkedHashMap<>();
    private final Map<String, Runnable> awaited = new HashMap<>();
    private final Paragraph said = new Paragraph();
    private transient @Nullable Registration looking;

    public static ExportList of(ExportJobs jobs, CurrentActor currentActor) {
        return new ExportList(jobs, currentActor, new AuditWords(Words.here()));
    }

    ExportList(ExportJobs jobs, CurrentActor currentActor, AuditWords words) {
        this.jobs = jobs;
        this.currentActor = currentActor;
        this.words = words;
        addClassName("bs-audit-exports");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.text("ui.audit.export.files"));
        said.addClassName("bs-hidden");
        said.getElement().setAttribute("role", "status");
        add(said);
        refresh();
    }

    /** @param opening checks the right; what it refuses is shown */
    public void begin(Supplier<? extends Export> opening) {
        var job = jobs.start(opening);
        begun(job, () -> Optional.ofNullable(rows.get(job.id())).ifPresent(ExportRow::fetch));
    }

    /** @param ready done instead of fetching the file, which waits to be fetched */
    void begin(Supplier<? extends Export> opening, Runnable ready) {
        begun(jobs.start(opening), ready);
    }

    private void begun(ExportJob job, Runnable ready) {
        awaited.put(job.id(), ready);
        said.setText(words.text("ui.audit.export.begun", job.fileName()));
        refresh();
    }

    void refresh() {
        var own = jobs.own();
        var ids = own.stream().map(ExportJob::id).toList();
        rows.entrySet().removeIf(row -> {
            var isGone = !ids.contains(row.getKey());
            if (isGone) {
                remove(row.getValue());
            }
            return isGone;
        });
        for (var job : own) {
            rows.computeIfAbsent(job.id(), unused -> row(job)).show(job);
            if (job.state() == ExportJob.State.READY && awaited.containsKey(job.id())) {
                said.setText(words.text("ui.audit.export.ready", job.fileName()));
                awaited.remove(job.id()).run();
            }
        }
        setClassName("empty", rows.isEmpty());
        var isBusy = own.stream().anyMatch(job -> job.state() == ExportJob.State.RUNNING);
        getUI().ifPresent(ui -> ui.setPollInterval(isBusy ? LOOK_EVERY_MILLIS : -1));
    }

    private ExportRow row(ExportJob job) {
        var actor = currentActor.get();
        var row = new ExportRow(job, words, () -> currentActor.as(actor, () -> jobs.read(job.id())), () -> {
            jobs.cancel(job.id());
            said.setText(words.text("ui.audit.export.gone", job.fileName()));
            refresh();
        });
        add(row);
        return row;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        looking = event.getUI().addPollListener(poll -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
        }
        event.getUI().setPollInterval(-1);
        super.onDetach(event);
    }
}
