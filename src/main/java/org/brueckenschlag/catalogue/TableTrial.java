package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets somebody see what a decision table of a draft would say, before anybody works with it. */
public interface TableTrial {

    /**
     * What the table gives for these values, decided as the engine decides.
     *
     * @param draft id of the draft
     * @param file name of the table's file
     * @param values under each input by its column; what is missing was not answered
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.table-has-errors} where the deployment policy refuses
     *     the table, {@code catalogue.table-undecided} where it can give no answer, {@code catalogue.table-not-plain}
     */
    List<Hit> tryOut(String draft, String file, List<@Nullable Object> values);

    /**
     * A row that counts.
     *
     * @param row its id
     * @param gives by name of the output
     */
    record Hit(String row, Map<String, @Nullable Object> gives) {}
}
