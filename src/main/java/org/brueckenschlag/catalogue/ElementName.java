package org.brueckenschlag.catalogue;

import java.util.Optional;
import org.brueckenschlag.shared.Spoken;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What people call something that is drawn: its name, or else what it is and where it stands. Ids are for programs.
 *
 * @param kind {@code task}, {@code gateway}, {@code flow} …, as {@code catalogue.kind} has them
 * @param name as it is written at it; empty without
 * @param place where it stands, told for what has no name
 * @param number where others without a name would be called the same; 0 without
 * @param before what it follows, or where a flow begins
 * @param after what follows it, or where a flow leads
 */
public record ElementName(
        String kind,
        String name,
        Place place,
        int number,
        @Nullable Neighbour before,
        @Nullable Neighbour after) implements Spoken {

    /** Which of its neighbours tell where something stands. */
    public enum Place {
        ALONE,
        AFTER,
        BEFORE,
        AT,
        BETWEEN
    }

    /** @param name empty where it has none: then its kind must do */
    public record Neighbour(String kind, String name) {

        private String in(Texts texts) {
            return name.isEmpty() ? texts.get("catalogue.kind-of." + kind) : texts.get("catalogue.name.quoted", name);
        }
    }

    /** The same as one of several. */
    ElementName numbered(int which) {
        return new ElementName(kind, name, place, which, before, after);
    }

    /** Whether its name is enough: of ways many are called "ja". */
    public boolean isGiven() {
        return !name.isEmpty() && place == Place.ALONE;
    }

    /** As it stands by itself: in a list, as a title. */
    public String words(Texts texts) {
        if (isGiven()) {
            return name;
        }
        var what = number == 0 ? kindIn(texts) : texts.get("catalogue.name.numbered", kindIn(texts), number);
        return switch (place) {
            case ALONE -> texts.get("catalogue.name.alone", what);
            case AFTER -> texts.get("catalogue.name.after", what, said(before, texts));
            case BEFORE -> texts.get("catalogue.name.before", what, said(after, texts));
            case AT -> texts.get("catalogue.name.at", what, said(before, texts));
            case BETWEEN -> between(texts);
        };
    }

    private String between(Texts texts) {
        var where = before == null || after == null
                ? texts.get("catalogue.name.loose", kindIn(texts))
                : texts.get("catalogue.name.between", said(before, texts), said(after, texts));
        return name.isEmpty() ? where : texts.get("catalogue.name.labelled", name, where);
    }

    /** As it stands in the middle of a sentence: a name is put in quotes, everything else speaks for itself. */
    public String quoted(Texts texts) {
        return isGiven() ? texts.get("catalogue.name.quoted", name) : words(texts);
    }

    /** Names in it are put in single quotes, since the sentence has double ones around the whole. */
    @Override
    public String in(Texts texts) {
        return isGiven()
                ? name
                : words(texts).replace('„', '‚').replace('“', '‘').replace('”', '’');
    }

    /** In a list of things of several kinds. */
    public String listed(Texts texts) {
        return isGiven() ? name + " · " + kindIn(texts) : words(texts);
    }

    /** In a list where others are called the same. */
    public String listedWithPlace(Texts texts) {
        return isGiven() && before != null
                ? texts.get("catalogue.name.after", listed(texts), said(before, texts))
                : listed(texts);
    }

    public String kindIn(Texts texts) {
        return texts.get("catalogue.kind." + kind);
    }

    private static String said(@Nullable Neighbour neighbour, Texts texts) {
        return Optional.ofNullable(neighbour).map(known -> known.in(texts)).orElse("");
    }
}
