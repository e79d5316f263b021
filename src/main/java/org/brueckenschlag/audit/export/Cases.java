package org.brueckenschlag.audit.export;

import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.shared.Texts;

/** Tells matters as cases. One for each export: the names of accounts hold within it alone. */
public final class Cases {

    private final ProcessCatalogue catalogue;
    private final Texts words;
    private final AccountNames accounts = new AccountNames();

    /** @param words for what no model names: reminders, redactions */
    public Cases(ProcessCatalogue catalogue, Texts words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    public LoggedMatter tell(RecordedMatter matter) {
        return MatterTelling.tell(matter, accounts, catalogue, words);
    }
}
