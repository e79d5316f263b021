package org.brueckenschlag.ui.workshop;

import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.shared.Texts;

/** What a version is called: an agency's own and the one that all share are counted apart. */
final class VersionWords {

    private VersionWords() {}

    static String of(ProcessModel model, Texts texts) {
        return texts.get(model.own() ? "ui.workshop.version-own" : "ui.workshop.version-shared", model.version());
    }
}
