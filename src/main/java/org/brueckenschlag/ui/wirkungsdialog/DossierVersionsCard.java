package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.BiFunction;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.DossierFile;
import org.brueckenschlag.wirkungsdialog.DossierFormat;
import org.brueckenschlag.wirkungsdialog.FrozenDossier;

/** What was frozen of a year: each version stays, with its hash and its documents. */
final class DossierVersionsCard extends Card {

    private static final long serialVersionUID = 1L;

    /** @param take gives a document out and writes that down */
    DossierVersionsCard(
            List<FrozenDossier> versions,
            FigureWords words,
            BiFunction<FrozenDossier, DossierFormat, DossierFile> take) {
        super("fassungen", words.text("ui.dossier.versions"));
        if (versions.isEmpty()) {
            var none = new Paragraph(words.text("ui.dossier.versions.none"));
            none.addClassName("bs-muted");
            add(none);
            return;
        }
        var table = Tables.stacking(Tables.of(List.of(
                words.text("ui.dossier.version"),
                words.text("ui.dossier.frozen-at"),
                words.text("ui.dossier.reason"),
                words.text("ui.dossier.hash"),
                words.text("ui.dossier.take"))));
        versions.forEach(version -> Tables.row(
                table,
                words.text("ui.dossier.version.number", version.version()),
                shown(version, words),
                new Span(
                        version.reason() == null
                                ? words.text("ui.dossier.reason.first")
                                : words.text(
                                        "dossier.reason." + version.reason().key())),
                hash(version),
                documents(version, words, take)));
        add(Tables.scroller(table, words.text("ui.dossier.versions")));
    }

    private static Component shown(FrozenDossier version, FigureWords words) {
        return new Anchor(DossierView.address(version.year(), version.version()), words.moment(version.frozenAt()));
    }

    private static Component hash(FrozenDossier version) {
        var hash = new Code(version.sha256());
        hash.addClassName("bs-dossier-hash");
        return hash;
    }

    private static Component documents(
            FrozenDossier version, FigureWords words, BiFunction<FrozenDossier, DossierFormat, DossierFile> take) {
        var documents = new Div();
        documents.addClassName("bs-dossier-documents");
        for (var format : DossierFormat.values()) {
            var link = new Anchor();
            link.setHref(DownloadHandler.fromInputStream(request -> {
                var file = take.apply(version, format);
                return new DownloadResponse(
                        new ByteArrayInputStream(file.bytes()), file.name(), file.mediaType(), file.bytes().length);
            }));
            link.add(Icons.DOWNLOAD.icon(), new Span(format.name()));
            link.addClassName("bs-audit-download");
            link.getElement().setAttribute("download", true);
            link.getElement()
                    .setAttribute("aria-label", words.text("ui.dossier.take.of", format.name(), version.version()));
            documents.add(link);
        }
        return documents;
    }
}
