package org.brueckenschlag.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.audit.Question;
import org.brueckenschlag.audit.Questions;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.matters.Matter;
import org.jspecify.annotations.Nullable;

/** Questions that a test asks and answers. */
public final class QuestionsInMemory implements Questions {

    private static final ActorId AUTHOR = new ActorId("k-9");

    public final List<Question> questions = new ArrayList<>();

    @Override
    public void write(Question.Kind kind, String number, @Nullable Long about, WrittenText text) {
        var at = Instant.parse("2026-11-19T10:00:00Z");
        var id = "q" + questions.size();
        questions.add(new Question(id, kind, number, AUTHOR, about, text.text(), at, null, null, null));
    }

    @Override
    public void withdraw(String annotation) {
        change(annotation, null, Instant.parse("2026-11-20T08:00:00Z"));
    }

    @Override
    public boolean mayWithdraw(Question question) {
        return question.isAnnotation() && question.withdrawnAt() == null;
    }

    @Override
    public void answer(String question, WrittenText text) {
        change(question, text.text(), null);
    }

    private void change(String id, @Nullable String answer, @Nullable Instant withdrawn) {
        questions.replaceAll(each -> each.id().equals(id)
                ? new Question(
                        id,
                        each.kind(),
                        each.number(),
                        each.by(),
                        each.about(),
                        each.text(),
                        each.askedAt(),
                        answer,
                        answer == null ? null : Instant.parse("2026-11-20T08:00:00Z"),
                        withdrawn)
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
        return open().stream().filter(question -> !question.isAnnotation()).count();
    }
}
