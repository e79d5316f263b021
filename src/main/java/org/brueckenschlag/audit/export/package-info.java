/** Event logs for tools of process mining, tables and a document: what an auditor takes home besides the proof. */
@NullMarked
package org.brueckenschlag.audit.export;

import org.jspecify.annotations.NullMarked;
