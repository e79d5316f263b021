package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.forms.ValueLists;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ReferenceLists;
import org.brueckenschlag.shared.AgencyId;

/**
 * One agency's lists in one language.
 *
 * @param offersAll whether it does not matter that a value is offered no more
 */
record ListsOfAgency(ReferenceLists lists, AgencyId agency, Locale locale, boolean offersAll) implements ValueLists {

    @Override
    public Optional<List<Option>> offered(String list) {
        return ReferenceList.ofKey(list)
                .map(known -> (offersAll ? lists.all(agency, known) : lists.offered(agency, known))
                        .stream()
                                .map(value ->
                                        new Option(value.code(), value.words().in(locale)))
                                .toList());
    }

    @Override
    public Optional<String> label(String list, String value) {
        return ReferenceList.ofKey(list).flatMap(known -> lists.label(agency, known, value, locale));
    }
}
