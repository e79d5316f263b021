package org.brueckenschlag.audit;

import org.brueckenschlag.shared.MatterId;

/**
 * Command: takes the text away that was given in this field of this entry, and wherever else the matter repeats it.
 *
 * @param value the text as it was read: two groups may have texts of their own in one field
 */
public record RedactText(MatterId matter, long entry, String field, String value, RedactionGround ground) {}
