package org.brueckenschlag.wirkungsdialog;

import org.brueckenschlag.shared.Refusal;

enum DossierRefusal implements Refusal {
    MAY_NOT_FREEZE("dossier.may-not-freeze", Kind.FORBIDDEN),
    MAY_NOT_EDIT("dossier.may-not-edit", Kind.FORBIDDEN),
    UNKNOWN("dossier.unknown", Kind.NOT_FOUND),
    NOT_BEGUN("dossier.not-begun", Kind.INVALID),
    FIGURES_FIRST("dossier.figures-first", Kind.CONFLICT),
    REASON("dossier.reason", Kind.INVALID),
    FROZEN_MEANWHILE("dossier.frozen-meanwhile", Kind.CONFLICT),
    TEMPLATE("dossier.template", Kind.INVALID),
    TEMPLATE_MEANWHILE("dossier.template-meanwhile", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    DossierRefusal(String key, Kind kind) {
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
