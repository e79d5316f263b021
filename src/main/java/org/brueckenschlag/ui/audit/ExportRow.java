package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.InputStream;
import java.util.function.Supplier;
import org.brueckenschlag.audit.ExportJob;
import org.brueckenschlag.ui.components.Icons;

/** One file: how far it is, and what can be done with it. */
final class ExportRow extends Div {

    private static final long serialVersionUID = 1L;
    private static final int KIBIBYTE = 1024;

    private final transient AuditWords words;
    private final Span state = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Anchor fetch;
    private final Button end;

    /**
     * @param content opened when the browser asks for it
     * @param ending stops it, or throws it away
     */
    ExportRow(ExportJob job, AuditWords words, Supplier<InputStream> content, Runnable ending) {
        this.words = words;
        var name = new Span(job.fileName());
        name.addClassName("name");
        state.addClassNames("bs-s", "bs-muted");
        bar.getElement().setAttribute("aria-label", words.text("ui.audit.export.progress", job.fileName()));
        fetch = new Anchor(
                DownloadHandler.fromInputStream(
                        request -> new DownloadResponse(content.get(), job.fileName(), job.mediaType(), -1)),
                "");
        fetch.add(Icons.DOWNLOAD.icon(), new Span(words.text("ui.audit.export.fetch")));
        fetch.addClassName("bs-audit-download");
        fetch.getElement().setAttribute("download", true);
        fetch.getElement().setAttribute("aria-label", words.text("ui.audit.export.fetch-file", job.fileName()));
        end = new Button("", click -> ending.run());
        end.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Div(name, state), bar, fetch, end);
        addClassName("row");
    }

    void show(ExportJob job) {
        var isRunning = job.state() == ExportJob.State.RUNNING;
        bar.setVisible(isRunning);
        bar.setValue(Math.clamp(job.progress(), 0, 1));
        fetch.setVisible(job.state() == ExportJob.State.READY);
        var ending = isRunning ? "ui.audit.export.cancel" : "ui.audit.export.discard";
        end.setText(words.text(ending));
        end.setAriaLabel(words.text(ending) + ": " + job.fileName());
        state.setText(
                switch (job.state()) {
                    case RUNNING -> words.text("ui.audit.export.running", job.progress());
                    case READY -> words.text("ui.audit.export.size", Math.ceilDiv(job.bytes(), KIBIBYTE));
                    case FAILED -> words.text("ui.audit.export.failed");
                });
    }

    /** As if somebody had pressed it. */
    void fetch() {
        fetch.getElement().executeJs("this.click()");
    }
}
