package org.brueckenschlag.catalogue;

/**
 * A Kurznotiz that a deployed form asks for.
 *
 * @param process key of the process
 * @param form key of the form
 * @param field its place in the form: {@code kurznotiz}, or {@code parteigruppen.bemerkung} inside a list
 * @param released whether it is shown and accepted in the agency
 */
public record NoteField(
        String process, String processName, String form, String field, String label, boolean released) {}
