package org.brueckenschlag.engine;

import java.util.HashSet;
import java.util.Set;
import org.brueckenschlag.catalogue.ReadExpression;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstProperty;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.Tree;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * Parses an expression as {@link VariablesOnlyExpressions} does, without method calls in the grammar, and walks through
 * it: names of variables, their parts and operators, and nothing else.
 */
final class JuelReading {

    private static final int LONGEST = 500;
    private static final int DEEPEST = 20;

    private static final Set<String> SYNTAX = Set.of(
            "AstComposite",
            "AstText",
            "AstEval",
            "AstNested",
            "AstBinary",
            "AstUnary",
            "AstChoice",
            "AstBoolean",
            "AstNull",
            "AstNumber",
            "AstString",
            "AstIdentifier",
            "AstDot",
            "AstBracket");

    /** Parts that no variable has, but every Java object. */
    private static final Set<String> PARTS_OF_OBJECTS =
            Set.of("class", "declaringClass", "classLoader", "protectionDomain", "processEngineServices", "__proto__");

    /** Names that are beans or the engine's own wherever an engine is less strict. */
    private static final Set<String> NOT_VARIABLES = Set.of(
            "task",
            "externalTask",
            "caseExecution",
            "authenticatedUserId",
            "processEngine",
            "processEngineConfiguration",
            "environment",
            "systemProperties",
            "systemEnvironment",
            "applicationContext",
            "dataSource");

    private final Set<String> variables = new HashSet<>();
    private final Set<String> opened = new HashSet<>();
    private ReadExpression refusal = ReadExpression.reading(Set.of(), Set.of());

    private JuelReading() {}

    static ReadExpression read(String text) {
        if (text.length() > LONGEST || Brackets.depth(text) > DEEPEST) {
            return ReadExpression.refused("catalogue.expression-size", "");
        }
        Tree tree;
        try {
            tree = new Builder().build(text);
        } catch (TreeBuilderException e) {
            return ReadExpression.refused("catalogue.expression-unread", "");
        }
        var reading = new JuelReading();
        reading.walk(tree.getRoot());
        return reading.refusal.refusal() != null
                ? reading.refusal
                : ReadExpression.reading(reading.variables, reading.opened);
    }

    private void walk(Node node) {
        if (isBusinessKey(node)) {
            return;
        }
        switch (node) {
            case AstFunction function -> {
                if (!function.getName().equals("now") || function.getParamCount() > 0) {
                    refuse(function.getName() + "()");
                }
                return;
            }
            case AstIdentifier name -> variable(name.getName());
            case AstProperty property -> part(property);
            default -> {}
        }
        if (!SYNTAX.contains(node.getClass().getSimpleName())) {
            refuse(String.valueOf(node));
        }
        for (var i = 0; i < node.getCardinality(); i++) {
            walk(node.getChild(i));
        }
    }

    private void variable(String name) {
        if (name.equals("execution") || NOT_VARIABLES.contains(name)) {
            refuse(name);
        }
        variables.add(name);
    }

    private void part(AstProperty property) {
        var name = nameOfPart(property);
        if (PARTS_OF_OBJECTS.contains(name)) {
            refuse(name);
        }
        Node from = property;
        while (from instanceof AstProperty inner) {
            from = inner.getChild(0);
        }
        if (from instanceof AstIdentifier variable) {
            opened.add(variable.getName());
        } else {
            refuse(String.valueOf(from));
        }
    }

    private static String nameOfPart(AstProperty property) {
        return switch (property) {
            case AstDot dot -> dot.toString().replaceAll("[.\\s]", "");
            case AstBracket bracket -> String.valueOf(bracket.getChild(1)).replaceAll("[\"'\\s]", "");
            default -> "";
        };
    }

    /** The one thing that an expression may ask an execution for. */
    private static boolean isBusinessKey(Node node) {
        return node instanceof AstDot dot
                && nameOfPart(dot).equals("processBusinessKey")
                && dot.getChild(0) instanceof AstIdentifier name
                && name.getName().equals("execution");
    }

    private void refuse(String what) {
        refusal = ReadExpression.refused("catalogue.expression-reaches", what);
    }
}
