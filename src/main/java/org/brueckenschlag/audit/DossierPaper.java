package org.brueckenschlag.audit;

import java.util.Map;
import org.brueckenschlag.audit.export.DossierDocument;
import org.brueckenschlag.audit.export.OpenDocument;
import org.brueckenschlag.audit.log.CanonicalJson;
import org.brueckenschlag.wirkungsdialog.DossierDocuments;
import org.brueckenschlag.wirkungsdialog.DossierText;
import org.springframework.stereotype.Component;

/** Dossiers as documents, made as all other documents are. */
@Component
class DossierPaper implements DossierDocuments {

    @Override
    public String canonical(Map<String, Object> content) {
        return CanonicalJson.of(content);
    }

    @Override
    public byte[] pdf(DossierText text) {
        return new DossierDocument(text).pdf();
    }

    @Override
    public byte[] odt(DossierText text) {
        return new OpenDocument(text).bytes();
    }
}
