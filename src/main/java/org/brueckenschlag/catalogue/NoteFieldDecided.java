package org.brueckenschlag.catalogue;

import org.brueckenschlag.identity.Actor;

/** Event: Datenschutz has released a Kurznotiz, or taken that back. Published before the commit. */
public record NoteFieldDecided(Actor actor, String process, String form, String field, boolean released) {}
