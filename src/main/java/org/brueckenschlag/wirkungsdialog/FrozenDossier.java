package org.brueckenschlag.wirkungsdialog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that nobody changes any more. Whoever has to correct it freezes a further version; this one stays.
 *
 * @param version counts the versions of the year from 1
 * @param template version of the template that it was written by
 * @param reason why there is a further version; null of the first
 * @param sha256 of the canonical bytes of the content, 64 hexadecimal digits
 * @param documents what can be taken along, as it was written then
 */
public record FrozenDossier(
        int year,
        int version,
        int template,
        Instant frozenAt,
        @Nullable CorrectionReason reason,
        String sha256,
        List<Document> documents) {

    public FrozenDossier {
        documents = List.copyOf(documents);
    }

    /**
     * @param language {@code de}, {@code en}, {@code tr}
     * @param sha256 of the file's bytes
     */
    public record Document(DossierFormat format, String language, String sha256) {}
}
