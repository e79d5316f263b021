package org.brueckenschlag.casefree.text;

import java.util.regex.Pattern;

/** Surnames that no list has, by the endings that their languages give them. */
final class Surnames {

    private static final int SHORTEST = 6;

    private static final Pattern SHAPE = Pattern.compile(
            Letters.plain(".+(?:owsk|ewsk|insk|[bcdfghklmnprstwyz]sk|ick|eck|dzk|zk)(?:i|a|iego|iej|iemu|im)"
                    + "|.+(?:czyk|czak|wicz|owicz|ewicz)(?:a|owi|iem|u)?"
                    + "|.+(?:enko|enka|tschuk|chuk|czuk|shvili|schwili|dze|oglu|ogullari|[a-z]{2}(?:kaya|demir|turk|dogan|celik|aslan|yildiz|bulut|polat|sahin|toprak|kiran|soylu|gunes|tepe|pinar|baba)|escu|eanu|opoulos|poulos|idis|akis|ovic|evic|owitsch|ewitsch|ovich|evich|owna|ewna|ovna|evna|ivna|iwna)"
                    + "|.+[^u](?:ova|eva|owa|ewa)|.{3,}(?:енко|чук|юк|ський|ська|ского|ской|ский|ская|ського|ської|ова|ева|єва|ова|овой|евой|ову|еву|овский|цкий|цька|швили|ян|ов|ев|єв|ёв)"
                    + "|.+(?:ович|евич|йович|овна|евна|івна|ївна|инична|овичем|евичем|овну|ивне|овной|івною|евной)"));

    private static final Pattern GERMAN =
            Pattern.compile(".+" + WordLists.shipped().either("surname.german"));

    private static final Pattern OF_PERSONS =
            Pattern.compile(".+" + WordLists.shipped().either("surname.german-person"));

    private static final Pattern SMALL =
            Pattern.compile(".+" + WordLists.shipped().either("surname.german-small"));

    private static final Pattern ARTICLE = Pattern.compile(
            "(?:[AaEe]l|[Aa]s|[Aa]sh|[Aa]n|[Aa]d|[Aa]r|[Aa]t|[Aa]z|[Bb]en|[Bb]in|[Aa]bu)-\\p{Lu}\\p{L}{2,}");

    private Surnames() {}

    static boolean hasShape(Word word) {
        return word.length() >= SHORTEST
                && word.isCapitalised()
                && SHAPE.matcher(word.key()).matches();
    }

    /** The same, written in a hurry. */
    static boolean hasShapeInAnyCase(Word word) {
        return word.length() >= SHORTEST && SHAPE.matcher(word.key()).matches();
    }

    /** What a German surname behind a letter may end in; alone these are nouns as well. */
    static boolean hasGermanShape(Word word) {
        return word.length() >= SHORTEST
                && word.isCapitalised()
                && GERMAN.matcher(word.key()).matches();
    }

    /** "Brüggenkötter", "Stallmeier": ends in what somebody was, where others are called after a place. */
    static boolean isOfPersons(Word word) {
        return word.length() >= SHORTEST
                && word.isCapitalised()
                && OF_PERSONS.matcher(word.key()).matches();
    }

    /** "petermann" behind "hrn.", written in a hurry: endings that no verb and no adjective has. */
    static boolean endsLikeGerman(Word word) {
        return word.length() >= SHORTEST && SMALL.matcher(word.key()).matches();
    }

    /** "al-Jabouri", "El-Masri". */
    static boolean hasArticle(Word word) {
        return ARTICLE.matcher(word.text()).matches();
    }
}
