package org.brueckenschlag.reference;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.OwnWords;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.identity.CurrentActor;
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

    private final KnownReferenceLists lists;
    private final CurrentActor currentActor;

    ListedWords(KnownReferenceLists lists, CurrentActor currentActor) {
        this.lists = lists;
        this.currentActor = currentActor;
    }

    @Override
    public Vocabulary current() {
        return currentActor.find().map(actor -> lists.ownWords(actor.agency())).orElseGet(Vocabulary::none);
    }

    /** Gathered once for each state of an agency's lists: the guard asks while somebody types. */
    static Vocabulary in(Map<ReferenceList, Map<String, ReferenceValue>> lists) {
        return new Vocabulary(NAMING.stream()
                .flatMap(list -> lists.getOrDefault(list, Map.of()).values().stream())
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
