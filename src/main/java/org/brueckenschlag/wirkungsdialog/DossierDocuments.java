package org.brueckenschlag.wirkungsdialog;

import java.util.Map;

/** Makes documents of dossiers. Port, implemented by {@code audit}, which makes all documents. */
public interface DossierDocuments {

    /** The one form in which the same content always has the same bytes. */
    String canonical(Map<String, Object> content);

    byte[] pdf(DossierText text);

    byte[] odt(DossierText text);
}
