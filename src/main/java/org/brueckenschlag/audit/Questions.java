package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.matters.Matter;
import org.jspecify.annotations.Nullable;

/** What the Prüfung asks and the Leitung answers; both are part of the matter's history. */
public interface Questions {

    /** Signs of a question or an answer. */
    int LONGEST = 280;

    /**
     * Asks; for the Prüfung.
     *
     * @param about sequence of an entry of the matter; null for the whole matter
     * @throws org.brueckenschlag.shared.Refused {@code audit.may-not-audit}, {@code matters.unknown},
     *     {@code audit.entry-unknown}, {@code audit.text-missing}, {@code audit.text-too-long},
     *     {@code audit.text-names-a-person}
     */
    void ask(String number, @Nullable Long about, WrittenText text);

    /**
     * Answers; for the Leitung.
     *
     * @throws org.brueckenschlag.shared.Refused {@code audit.may-not-answer}, {@code audit.question-unknown},
     *     {@code audit.question-answered}, {@code audit.text-missing}, {@code audit.text-too-long},
     *     {@code audit.text-names-a-person}
     */
    void answer(String question, WrittenText text);

    /** The matter's questions, the first asked first; empty to everybody but Prüfung and Leitung. */
    List<Question> of(Matter matter);

    /** Questions of the actor's agency that wait for an answer, the oldest first; for the Leitung, at most fifty. */
    List<Question> open();

    /** How many wait, for the Leitung; 0 for others. */
    long countOpen();
}
