package org.brueckenschlag.catalogue;

import org.brueckenschlag.shared.Refusal;

enum CatalogueRefusal implements Refusal {
    MAY_NOT_CHECK("catalogue.may-not-check", Kind.FORBIDDEN),
    MAY_NOT_SEE_NOTES("catalogue.may-not-see-notes", Kind.FORBIDDEN),
    MAY_NOT_DECIDE_NOTES("catalogue.may-not-decide-notes", Kind.FORBIDDEN),
    NOTE_UNKNOWN("catalogue.note-unknown", Kind.NOT_FOUND),
    MODEL_ALTERED("catalogue.model-altered", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    CatalogueRefusal(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
