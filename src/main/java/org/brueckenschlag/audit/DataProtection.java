package org.brueckenschlag.audit;

import java.util.Locale;
import org.brueckenschlag.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * What this installation can keep, for whoever has to answer for it: read from the deployed forms and from the database
 * itself, so that nothing can be stored without standing here. For Datenschutz, Leitung and Prüfung; about the actor's
 * agency alone.
 */
public interface DataProtection {

    boolean mayLook();

    /** @throws org.brueckenschlag.shared.Refused {@code audit.may-not-see-data-protection} */
    DataInventory inventory(Locale language);

    /**
     * What was done about texts, counted by month, and which redactions wait.
     *
     * @throws org.brueckenschlag.shared.Refused {@code audit.may-not-see-data-protection}
     */
    DataInventory.Figures figures();

    /**
     * What forms ask for, in the order of {@link DataInventory#fields}.
     *
     * @param after {@code next} of the page before
     * @throws org.brueckenschlag.shared.Refused {@code audit.may-not-see-data-protection}, {@code audit.cursor}
     */
    Page<AskedField> fields(@Nullable String after, int limit, Locale language);

    /**
     * Writes down that it is taken along, before the first byte.
     *
     * @throws org.brueckenschlag.shared.Refused {@code audit.may-not-see-data-protection}
     */
    Export open(InventoryFormat format, Locale language);
}
