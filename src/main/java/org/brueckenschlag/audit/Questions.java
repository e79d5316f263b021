package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.matters.Matter;
import org.jspecify.annotations.Nullable;

/** What the Prüfung asks or annotates and the Leitung answers; all of it is part of the matter's history. */
public interface Questions {

    /** Signs of a question, an annotation or an answer. */
    int LONGEST = 280;

    /**
     * Asks or annotates; for the Prüfung.
     *
     * @param about sequence of an entry of the matter; null for the whole matter
     * @throws org.brueckenschlag.shared.Refused {@code audit.may-not-audit}, {@code matters.unknown},
     *     {@code audit.entry-unknown}, {@code audit.text-missing}, {@code audit.text-too-long},
     *     {@code audit.text-names-a-person}
     */
    void write(Question.Kind kind, String number, @Nullable Long about, WrittenText text);

    /**
     * Takes an own annotation back. Its words and that it was taken back both stay in the history.
     *
     * @throws org.brueckenschlag.shared.Refused {@code audit.may-not-audit}, {@code audit.question-unknown} also where
     *     it is a question, {@code audit.annotation-of-another}, {@code audit.annotation-withdrawn}
     */
    void withdraw(String annotation);

    /**
     * Answers; for the Leitung.
     *
     * @throws org.brueckenschlag.shared.Refused {@code audit.may-not-answer}, {@code audit.question-unknown},
     *     {@code audit.question-answered}, {@code audit.annotation-withdrawn}, {@code audit.text-missing},
     *     {@code audit.text-too-long}, {@code audit.text-names-a-person}
     */
    void answer(String question, WrittenText text);

    /** The matter's questions and annotations, the first written first; empty to everybody but Prüfung and Leitung. */
    List<Question> of(Matter matter);

    /**
     * Those of the actor's agency without an answer, questions first, then the oldest; for the Leitung, at most fifty.
     */
    List<Question> open();

    /** How many questions wait, for the Leitung; 0 for others. Annotations wait for nothing. */
    long countOpen();

    /** Whether the actor can take that back. */
    boolean mayWithdraw(Question question);
}
