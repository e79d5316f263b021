package org.brueckenschlag.wirkungsdialog;

/** Event: somebody takes a document of a frozen dossier along. Published before it is given out. */
public record DossierTaken(int year, int version, DossierFormat format, String language) {}
