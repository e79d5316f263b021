package org.brueckenschlag.catalogue.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ModelExpressions;
import org.brueckenschlag.catalogue.rules.Safeguards.Kind;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.Section;
import org.brueckenschlag.forms.FormComponent.Tick;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Questions that protect people are asked in their task, where somebody can answer them, and nothing but that answer
 * counts. Which form asks them there, and in which words, is free.
 */
@Component
class ProtectedQuestionsCheck implements SafeguardCheck {

    private static final String RULE = "protected";

    private final Forms forms;
    private final ModelExpressions expressions;

    ProtectedQuestionsCheck(Forms forms, ModelExpressions expressions) {
        this.forms = forms;
        this.expressions = expressions;
    }

    @Override
    public void look(Candidate candidate, Model model, Node process, Safeguards safeguards, Findings findings) {
        var questions = safeguards.questions().toList();
        if (questions.isEmpty()) {
            return;
        }
        var asked = asked(candidate, process);
        questions.stream()
                .filter(question -> !asked.contains(question))
                .forEach(question -> findings.error(
                        RULE, model, process, "catalogue.protected-question", new SafeguardName(question)));
        safeguards.of(Kind.ASKED).forEach(asks -> lookWhereItIsAsked(candidate, model, asks, findings));
        process.all()
                .filter(node -> questions.contains(written(node)))
                .forEach(node -> findings.error(
                        RULE, model, node, "catalogue.protected-answer", new SafeguardName(written(node))));
    }

    @Override
    public Safeguards held(Candidate candidate, Model model, Node process, Safeguards possible) {
        var asked = asked(candidate, process);
        return Safeguards.only(
                        Kind.FIELD, possible.of(Kind.FIELD).filter(field -> asked.contains(Safeguards.question(field))))
                .and(Safeguards.only(
                        Kind.ASKED, possible.of(Kind.ASKED).filter(asks -> isAskedThere(candidate, model, asks))));
    }

    /** Another form at the task takes the question away from whoever does it, though some other task still asks it. */
    private void lookWhereItIsAsked(Candidate candidate, Model model, String asks, Findings findings) {
        var question = Safeguards.end(asks);
        model.find(Safeguards.id(asks)).filter(task -> task.is("userTask")).ifPresent(task -> {
            if (!isAskedThere(candidate, model, asks)) {
                findings.error(RULE, model, task, "catalogue.protected-asks", task, new SafeguardName(question));
            } else if (isTickedBefore(candidate, task, question)) {
                findings.error(RULE, model, task, "catalogue.protected-ticked", task, new SafeguardName(question));
            }
        });
    }

    private boolean isAskedThere(Candidate candidate, Model model, String asks) {
        return model.find(Safeguards.id(asks)).stream()
                .anyMatch(task -> asked(candidate, Stream.of(task)).contains(Safeguards.end(asks)));
    }

    /** Who only presses the last button has then confirmed it. */
    private boolean isTickedBefore(Candidate candidate, Node task, String question) {
        try {
            return task.camunda("formRef").map(candidate.forms()::get).map(forms::read).stream()
                    .flatMap(form -> form.field(question).stream())
                    .anyMatch(field -> field instanceof Tick tick && tick.initially());
        } catch (Refused unreadable) {
            return false;
        }
    }

    /** The variable that a node sets for everything after it; empty where it sets none. */
    private static String written(Node node) {
        if (node.isCamunda("outputParameter")) {
            return node.attribute("name");
        }
        if (node.isCamunda("out")) {
            return node.attribute("target");
        }
        return node.camunda("resultVariable")
                .or(() -> node.camunda("elementVariable"))
                .orElse("");
    }

    private Set<String> asked(Candidate candidate, Node process) {
        return asked(candidate, process.all("userTask"));
    }

    private Set<String> asked(Candidate candidate, Stream<Node> tasks) {
        var asked = new HashSet<String>();
        tasks.flatMap(task -> task.camunda("formRef").map(candidate.forms()::get).stream())
                .distinct()
                .forEach(form -> {
                    try {
                        ask(forms.read(form).components(), asked);
                    } catch (Refused unreadable) {
                        // another rule says so, and refuses it
                        asked.addAll(candidate.answers());
                    }
                });
        return asked;
    }

    private void ask(List<? extends FormComponent> components, Set<String> asked) {
        components.stream().filter(component -> !isNeverShown(component)).forEach(component -> {
            switch (component) {
                case Section section -> ask(section.components(), asked);
                case Rows rows -> {
                    if (!rows.readOnly()) {
                        ask(rows.fields(), asked);
                    }
                }
                case Field field -> {
                    if (!field.readOnly()) {
                        asked.add(field.key());
                    }
                }
                default -> {}
            }
        });
    }

    /** Hidden by something that depends on no answer. */
    private boolean isNeverShown(FormComponent component) {
        var hideIf = component.hideIf();
        return hideIf != null
                && !hideIf.strip().equals("false")
                && expressions.feel(hideIf).variables().isEmpty();
    }
}
