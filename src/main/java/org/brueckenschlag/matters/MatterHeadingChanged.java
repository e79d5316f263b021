package org.brueckenschlag.matters;

/**
 * Event: title, priority or Sozialraum of an existing matter have changed. Published in the transaction that did it;
 * whoever shows them in lists of its own follows there and then.
 */
public record MatterHeadingChanged(Matter matter) {}
