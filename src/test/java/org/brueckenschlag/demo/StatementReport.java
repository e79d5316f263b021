package org.brueckenschlag.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.demo.Effort.Part;

/** The numbers as a page to read. */
record StatementReport(Effort product, Effort camunda, Effort camundaRouting, Effort reminding, int steps) {

    private static final List<String> VERBS = List.of("select", "insert", "update", "delete");

    String text() {
        return """
                # SQL statements of one matter: DEMO-01

                One mediation from the enquiry to the check of its data: %d tasks for three party groups, %d timers. For each
                task one page of the task list, claim and complete. The product beside Camunda 7.24 with its own full
                history, with the same model and the same answers, both on H2.

                | | statements | round trips | %s |
                |---|---|---|%s
                %s
                | **ratio, product to Camunda with all answers** | **%s** | **%s** | %s |
                | ratio, product to Camunda with routing answers | %s | %s | %s |

                - *All answers as variables* is what Camunda does with its own forms; the product keeps all answers, too
                  (in the matter's row and, hash-chained, in the trail).
                - *Routing answers only* is a Camunda that forgets every answer that the model does not read: it does less
                  than the product.
                - A batch is several statements and one round trip; each commit is a round trip.
                - The product's numbers hold the read model of the task list and the tamper-evident trail. %d of its
                  statements go to the engine's own tables, the other %d to the product's.
                - A task that is completed straight from the list needs no claim, on both sides: see the parts below.
                - Left out on both sides: the look for the task that comes next, and pages that a person opens besides the
                  list.

                ## By part of the work

                | statements for | times | product | Camunda, all answers | Camunda, routing answers |
                |---|---|---|---|---|
                %s

                The product also reminds of deadlines and tells the Leitung when they pass, which Camunda does not: %d
                statements more in this course, not in the numbers above (one look at the clock per step, and a
                transaction for each reminder).

                ## What the product sends

                | statement | times |
                |---|---|
                %s

                ## What Camunda sends, all answers as variables

                | statement | times |
                |---|---|
                %s

                ## Counting again

                    ./mvnw test -Dtest=StatementReportTests

                writes this page as `target/reports/anweisungen-demo-01.md`. The test does not fail for a number that
                changes, only where the product would need more statements than Camunda. Counted at the JDBC interface, in
                the second matter of a started program: nothing depends on the machine or on time.
                """.formatted(
                        steps,
                        product.times(Part.TIMER),
                        String.join(" | ", VERBS),
                        "---|".repeat(VERBS.size()),
                        Stream.of(
                                        row("Camunda, history full, all answers as variables", camunda),
                                        row("Camunda, history full, routing answers only", camundaRouting),
                                        row("**Brückenschlag**", product))
                                .collect(Collectors.joining("\n")),
                        ratio(product.statements(), camunda.statements()),
                        ratio(product.roundTrips(), camunda.roundTrips()),
                        ratios(camunda),
                        ratio(product.statements(), camundaRouting.statements()),
                        ratio(product.roundTrips(), camundaRouting.roundTrips()),
                        ratios(camundaRouting),
                        product.statementsOfTheEngine(),
                        product.statements() - product.statementsOfTheEngine(),
                        Stream.of(Part.values()).map(this::part).collect(Collectors.joining("\n")),
                        reminding.statements(),
                        tables(product),
                        tables(camunda));
    }

    private static String row(String name, Effort effort) {
        return "| %s | %d | %d | %s |"
                .formatted(
                        name,
                        effort.statements(),
                        effort.roundTrips(),
                        VERBS.stream()
                                .map(verb -> Long.toString(effort.statements(verb)))
                                .collect(Collectors.joining(" | ")));
    }

    private String ratios(Effort base) {
        return VERBS.stream()
                .map(verb -> ratio(product.statements(verb), base.statements(verb)))
                .collect(Collectors.joining(" | "));
    }

    private String part(Part part) {
        return "| %s | %d | %d | %d | %d |"
                .formatted(
                        part.words,
                        product.times(part),
                        product.statements(part),
                        camunda.statements(part),
                        camundaRouting.statements(part));
    }

    private static String tables(Effort effort) {
        return effort.byTable().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> "| %s | %d |".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String ratio(long some, long base) {
        return String.format(Locale.ROOT, "%.2f", (double) some / base);
    }
}
