package org.brueckenschlag.audit.export;

/**
 * What a document says about its own truth.
 *
 * @param isSound whether nothing was found to be altered
 * @param verdict one sentence
 * @param proof where it can be checked: place in the log, hash, checkpoint
 * @param limits what is not proven
 */
public record DocumentSeal(boolean isSound, String verdict, String proof, String limits) {}
