package org.brueckenschlag.forms;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.forms.Forms.CheckedAnswers;
import org.brueckenschlag.shared.Finding;
import org.jspecify.annotations.Nullable;

/** Bounds what is looked at: more values than any form can ask for are refused before a condition sees them. */
final class AnswerSize {

    private static final int MOST_VALUES = 2_000;
    private static final int DEEPEST = 4;

    private AnswerSize() {}

    static boolean tooLarge(Map<String, Object> answers) {
        return count(answers, 0) > MOST_VALUES;
    }

    static CheckedAnswers refused() {
        return new CheckedAnswers(Map.of(), List.of(Finding.of("", "forms.too-many-answers", MOST_VALUES)));
    }

    private static int count(@Nullable Object value, int depth) {
        var parts = switch (value) {
            case Map<?, ?> map -> map.values();
            case List<?> list -> list;
            case null, default -> List.of();
        };
        if (depth > DEEPEST || parts.size() > MOST_VALUES) {
            return MOST_VALUES + 1;
        }
        int count = 1;
        for (var part : parts) {
            count += count(part, depth + 1);
            if (count > MOST_VALUES) {
                return count;
            }
        }
        return count;
    }
}
