package org.brueckenschlag.catalogue.rules;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ModelExpressions;
import org.brueckenschlag.forms.Forms;
import org.springframework.stereotype.Component;

/**
 * What a condition, a table or a deadline needs can have been answered by then. A question that was moved to a later
 * form counts as unanswered until then, and nobody sees it: the matter goes the usual way.
 */
@Component
class AskedInTimeCheck implements ModelCheck {

    private static final String RULE = "asked-in-time";

    /** A hundred times what the largest shipped process takes: beyond that somebody sends to keep us busy. */
    private static final Duration LONGEST = Duration.ofMillis(500);

    private final ModelExpressions expressions;
    private final Forms forms;

    AskedInTimeCheck(ModelExpressions expressions, Forms forms) {
        this.expressions = expressions;
        this.forms = forms;
    }

    @Override
    public void look(Candidate candidate, Findings findings) {
        var time = new ProcessorTime(LONGEST);
        candidate
                .models()
                .forEach(model -> model.executable().stream()
                        .filter(process -> !time.isOver() && !isHandedOver(candidate, process))
                        .forEach(process -> new Look(candidate, model, process, findings).look()));
    }

    /** Whether another process of the package calls it: what that one knows may come along. */
    private static boolean isHandedOver(Candidate candidate, Node process) {
        return candidate.models().stream()
                .flatMap(model -> model.root().all("callActivity"))
                .anyMatch(call -> call.attribute("calledElement").equals(process.id()));
    }

    private final class Look {

        private final Candidate candidate;
        private final Model model;
        private final Node process;
        private final Findings findings;
        private final Answers answers;
        private final Precedence precedence;
        private final Map<String, List<Node>> flows;
        private final Set<String> told = new HashSet<>();

        Look(Candidate candidate, Model model, Node process, Findings findings) {
            this.candidate = candidate;
            this.model = model;
            this.process = process;
            this.findings = findings;
            answers = new Answers(candidate, forms, process);
            precedence = new Precedence(model, process);
            flows = process.all("sequenceFlow").collect(Collectors.groupingBy(flow -> flow.attribute("sourceRef")));
        }

        void look() {
            // of what nothing leads to, that alone is told
            var reached = Reach.in(process, "", flow -> true);
            process.all()
                    .filter(Model::isFlowNode)
                    .filter(step -> reached.contains(step.id()))
                    .forEach(step -> {
                        told(step, readToBegin(step), precedence::before);
                        told(step, readToGoOn(step), precedence::beforeLeaving);
                    });
        }

        /** What a table, a deadline, a wait or a number of rounds needs. */
        private Stream<String> readToBegin(Node step) {
            var inputs = step.camunda("decisionRef").stream()
                    .flatMap(key -> candidate.table(key).stream())
                    .flatMap(Node::all)
                    .filter(node -> node.name().equals("inputExpression"))
                    .flatMap(input -> input.children().stream())
                    .filter(text -> text.name().equals("text"))
                    .flatMap(text -> feel(text.text()));
            var own = Stream.concat(
                    Stream.of("dueDate", "followUpDate", "priority").flatMap(name -> step.camunda(name).stream()),
                    step.property("frist").map(property -> property.attribute("value")).stream());
            var rounds = step.child("multiInstanceLoopCharacteristics").stream()
                    .flatMap(loop -> Stream.concat(
                            loop.camunda("collection").stream(),
                            loop.child("loopCardinality").map(Node::text).stream()));
            var waits = step.is("startEvent")
                    ? Stream.<String>empty()
                    : step.eventDefinition().stream()
                            .filter(definition -> definition.is("timerEventDefinition"))
                            .flatMap(timer -> timer.children().stream().map(Node::text));
            return Stream.concat(
                    inputs,
                    Stream.of(own, rounds, waits).flatMap(Function.identity()).flatMap(this::juel));
        }

        private Stream<String> readToGoOn(Node step) {
            return flows.getOrDefault(step.id(), List.of()).stream()
                    .flatMap(flow -> flow.child("conditionExpression").stream())
                    .flatMap(condition -> condition.attribute("language").equalsIgnoreCase("feel")
                            ? feel(condition.text())
                            : juel(condition.text()));
        }

        private Stream<String> feel(String text) {
            return expressions.feel(text).variables().stream();
        }

        private Stream<String> juel(String text) {
            return ExpressionsCheck.isExpression(text) ? expressions.juel(text).variables().stream() : Stream.empty();
        }

        private void told(Node step, Stream<String> read, Function<Node, Set<Node>> before) {
            var needed = read.filter(this::isAnsweredByAStep).distinct().toList();
            if (needed.isEmpty()) {
                return;
            }
            var done = before.apply(step);
            if (isAny(answers.unknown(), done)) {
                return;
            }
            needed.stream()
                    .filter(key -> !isAny(answers.stepsThatAnswer(key), done))
                    .filter(key -> told.add(step.id() + "\n" + key))
                    .forEach(key -> tell(step, key));
        }

        private boolean isAnsweredByAStep(String key) {
            return answers.isAsked(key) || !answers.stepsThatAnswer(key).isEmpty();
        }

        private static boolean isAny(Collection<Node> some, Set<Node> done) {
            return some.stream().anyMatch(done::contains);
        }

        private void tell(Node step, String key) {
            answers.stepsThatAnswer(key).stream()
                    .findFirst()
                    .ifPresentOrElse(
                            later -> findings.warn(
                                    RULE, model, step, "catalogue.asked-later", step, answers.label(key), later),
                            () -> findings.warn(RULE, model, step, "catalogue.asked-never", step, answers.label(key)));
        }
    }
}
