package org.brueckenschlag.catalogue;

import java.util.Map;
import java.util.Set;

/**
 * A file of a package, cut into the pieces that people change one by one: steps and ways of a diagram, questions of a
 * form, rows of a table, entries of a translation. Ids never change, so the same id is the same piece.
 */
sealed interface Pieces permits PiecesOfDiagram, PiecesOfForm, PiecesOfWords {

    /** Stands for what is asked once for all pieces that have only been moved about in the picture. */
    String PICTURE = "picture";

    /** Begins the id under which the order of the pieces in one place is a piece itself. */
    String ORDER = "order:";

    /**
     * By id what each says and where it stands, in one form whatever the file's layout; outer ones before inner ones.
     */
    Map<String, String> said();

    /** Ids of those that it cannot be without: the ends of a way, the section around a question. */
    Set<String> needs(String id);

    /** Whether it tells only where something is drawn. */
    default boolean isDrawing(String id) {
        return false;
    }

    /** Makes one piece what it is in another state of the same file: changes it, adds it, or takes it out. */
    void take(String id, Pieces other);

    /**
     * Moves what was drawn over something else beside it, where the file is drawn at all.
     *
     * @param second ids of what makes way
     * @param first ids of what stays
     */
    default void drawApart(Set<String> second, Set<String> first) {}

    /** The whole file. */
    String written();

    /** @throws IllegalArgumentException where it cannot be read */
    static Pieces of(String file, String content) {
        if (file.endsWith(".form")) {
            return new PiecesOfForm(content);
        }
        return file.endsWith(".properties") ? new PiecesOfWords(content) : new PiecesOfDiagram(content);
    }
}
