package org.brueckenschlag.wirkungsdialog;

/** @param name in ASCII */
public record DossierFile(String name, String mediaType, byte[] bytes) {}
