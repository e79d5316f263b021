package org.brueckenschlag.wirkungsdialog;

import org.brueckenschlag.reference.Wording;

/**
 * What an agency says of an indicator.
 *
 * @param formula the formula in words
 * @param reading how the figure is to be read, and how not; empty without
 */
public record IndicatorWords(Wording name, Wording formula, Wording reading) {}
