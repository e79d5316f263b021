package org.brueckenschlag.reference;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.OwnWords;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;

/**
 * What the agency calls its districts, places and institutions, in every language and as it called them before. The
 * guard alone reads them, so no role is asked for.
 */
@Component
class ListedWords implements OwnWords {

    private static final Set<ReferenceList> NAMING = Set.of(
            ReferenceList.SOZIALRAUM,
            ReferenceList.ORT_TYP,
            ReferenceList.PARTEITYP,
            ReferenceList.EINRICHTUNG_TYP,
            ReferenceList.VERWEIS_ZIEL);

    private final ReferenceLists lists;
    private final CurrentActor currentActor;

    ListedWords(ReferenceLists lists, CurrentActor currentActor) {
        this.lists = lists;
        this.currentActor = currentActor;
    }

    @Override
    public Vocabulary current() {
        return currentActor.find().map(actor -> of(actor.agency())).orElseGet(Vocabulary::none);
    }

    private Vocabulary of(AgencyId agency) {
        return new Vocabulary(NAMING.stream()
                .flatMap(list -> lists.all(agency, list).stream())
                .filter(ListedWords::isTheAgencysOwn)
                .flatMap(ListedWords::names)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet()));
    }

    /** What the product brings is common words, which the guard knows. */
    private static boolean isTheAgencysOwn(ReferenceValue value) {
        return !value.isShared() || value.version() > 0;
    }

    private static Stream<String> names(ReferenceValue value) {
        return Stream.concat(value.words().all().stream(), Stream.of(value.formerly()));
    }
}
