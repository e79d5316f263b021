package org.brueckenschlag.catalogue.rules;

/** A model that nobody can look through is not looked through ({@code security.md} 2.3, 1): no other rule sees it. */
final class SizeCheck {

    private static final int MOST_NODES = 300;
    private static final int MOST_FLOWS = 500;
    private static final int DEEPEST = 8;
    private static final int MOST_RULES = 500;

    void look(Candidate candidate, Findings findings) {
        candidate.models().forEach(model -> {
            if (model.flowNodes().count() > MOST_NODES
                    || model.root().all("sequenceFlow").count() > MOST_FLOWS) {
                findings.error("size", model, model.root(), "catalogue.too-many-nodes", MOST_NODES, MOST_FLOWS);
            }
            model.flowNodes()
                    .filter(Model::isScope)
                    .filter(scope -> depth(scope) > DEEPEST)
                    .findFirst()
                    .ifPresent(scope -> findings.error("depth", model, scope, "catalogue.nested", DEEPEST));
        });
        candidate.tables().forEach(table -> {
            if (table.root().all().filter(node -> node.name().equals("rule")).count() > MOST_RULES) {
                findings.error("size", table, table.root(), "catalogue.too-many-rules", MOST_RULES);
            }
        });
    }

    private static int depth(Node scope) {
        var depth = 0;
        for (var around = scope; around != null; around = around.parent()) {
            depth += Model.isScope(around) && !around.is("process") ? 1 : 0;
        }
        return depth;
    }
}
