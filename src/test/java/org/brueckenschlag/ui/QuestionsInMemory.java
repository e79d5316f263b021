package org.brueckenschlag.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.audit.Question;
import org.brueckenschlag.audit.Questions;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.matters.Matter;
import org.jspecify.annotations.Nullable;

/** Questions that a test asks and answers. */
public final class QuestionsInMemory implements Questions {

    public final List<Question> questions = new ArrayList<>();

    @Override
    public void ask(String number, @Nullable Long about, WrittenText text) {
        questions.add(new Question(
                "q" + questions.size(), number, about, text.text(), Instant.parse("2026-11-19T10:00:00Z"), null, null));
    }

    @Override
    public void answer(String question, WrittenText text) {
        questions.replaceAll(each -> each.id().equals(question)
                ? new Question(
                        each.id(),
                        each.number(),
                        each.about(),
                        each.text(),
                        each.askedAt(),
                        text.text(),
                        Instant.parse("2026-11-20T08:00:00Z"))
                : each);
    }

    @Override
    public List<Question> of(Matter matter) {
        return List.copyOf(questions);
    }

    @Override
    public List<Question> open() {
        return questions.stream().filter(Question::isOpen).toList();
    }

    @Override
    public long countOpen() {
        return open().size();
    }
}
