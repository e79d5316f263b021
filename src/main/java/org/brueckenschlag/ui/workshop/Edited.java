package org.brueckenschlag.ui.workshop;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.brueckenschlag.catalogue.Arrangement;
import org.brueckenschlag.catalogue.FormChanges;
import org.brueckenschlag.catalogue.FormChanges.Change;
import org.brueckenschlag.catalogue.FormQuestion;

/** What somebody has changed, for the question as it is called by then. */
interface Edited {

    Change apply(FormChanges changes, Map<String, String> files, String question);

    static Edited becoming(UnaryOperator<FormQuestion> edit) {
        return (changes, files, question) -> changes.editing(files, question, edit);
    }

    static Edited arranging(UnaryOperator<Arrangement> edit) {
        return (changes, files, question) -> changes.arranging(files, edit, question);
    }

    static Edited saying(String language, Function<FormQuestion, String> key, String words) {
        return (changes, files, question) -> changes.saying(files, question, language, key, words);
    }
}
