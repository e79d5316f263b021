package org.brueckenschlag.ui.audit;

import org.brueckenschlag.audit.Question;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Icons;
import org.jspecify.annotations.Nullable;

/** What a question or an annotation is, and what became of it. */
final class QuestionWords {

    private QuestionWords() {}

    /** The words, or that they were redacted. */
    static String of(@Nullable String written, AuditWords words) {
        return written == null ? words.text("ui.audit.redacted") : written;
    }

    /** "Anmerkung, zurückgezogen". */
    static Badge state(Question question, AuditWords words) {
        return new Badge(icon(question), words.text(key(question)), "calm");
    }

    private static Icons icon(Question question) {
        if (question.withdrawnAt() != null) {
            return Icons.UNDO_2;
        }
        if (question.answeredAt() != null) {
            return Icons.CHECK;
        }
        return question.isAnnotation() ? Icons.FILE_PEN_LINE : Icons.CLOCK;
    }

    private static String key(Question question) {
        if (question.withdrawnAt() != null) {
            return "ui.audit.annotations.state.withdrawn";
        }
        var state = question.answeredAt() == null ? "open" : "answered";
        return (question.isAnnotation() ? "ui.audit.annotations.state." : "ui.audit.questions.state.") + state;
    }
}
