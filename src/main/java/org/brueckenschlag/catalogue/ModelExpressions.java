package org.brueckenschlag.catalogue;

/**
 * Reads expressions without evaluating them. Port, implemented by {@code engine} with the parsers of what evaluates
 * them later, so that both see the same.
 */
public interface ModelExpressions {

    /** Text with {@code ${…}} or <code>#{…}</code> in it. */
    ReadExpression juel(String text);

    /** A condition, an input or an output of a decision table. */
    ReadExpression feel(String text);

    /** A cell that an input is compared with, e.g. {@code [1..3]} or {@code >= 5}. */
    ReadExpression feelTests(String text);
}
