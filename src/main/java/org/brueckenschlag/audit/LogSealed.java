package org.brueckenschlag.audit;

/** Event: the log has grown and its new size is signed. Published after the commit. */
record LogSealed(Seal seal) {}
