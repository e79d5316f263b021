package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.function.Supplier;
import org.brueckenschlag.audit.AuditFilter;
import org.brueckenschlag.audit.ProofFile;
import org.brueckenschlag.audit.Proofs;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/** The proof to take home, made when somebody presses. */
@org.springframework.stereotype.Component
class ProofDownloads implements ExportActions {

    private final Proofs proofs;
    private final CurrentActor currentActor;

    ProofDownloads(Proofs proofs, CurrentActor currentActor) {
        this.proofs = proofs;
        this.currentActor = currentActor;
    }

    @Override
    public List<Component> ofMatter(Matter matter) {
        return List.of(link(() -> proofs.ofMatter(matter.number())));
    }

    @Override
    public List<Component> ofSearch(AuditFilter filter) {
        return List.of(link(() -> proofs.ofAgency(filter.from(), filter.to())));
    }

    private Anchor link(Supplier<ProofFile> making) {
        var actor = currentActor.get();
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var proof = currentActor.as(actor, making);
                    return new DownloadResponse(proof.open(), proof.name(), "application/zip", proof.length());
                }),
                "");
        link.add(Icons.DOWNLOAD.icon(), new Span(Words.of("ui.audit.export")));
        link.addClassName("bs-audit-download");
        link.getElement().setAttribute("download", true);
        return link;
    }
}
