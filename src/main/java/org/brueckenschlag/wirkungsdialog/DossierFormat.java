package org.brueckenschlag.wirkungsdialog;

import java.util.Locale;

/** As what a dossier can be taken along. */
public enum DossierFormat {
    /** To read and to keep: PDF/UA. */
    PDF("application/pdf"),
    /** To go on writing in. */
    ODT("application/vnd.oasis.opendocument.text"),
    /** All figures. */
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    DossierFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Also the ending of the file's name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
