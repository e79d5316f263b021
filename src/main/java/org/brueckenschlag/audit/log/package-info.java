/**
 * The transparency log's mathematics and text forms, without database, clock or network: RFC 6962 hashes and trees kept
 * as C2SP tlog-tiles, proofs, C2SP checkpoints and signed notes with Ed25519.
 */
@NullMarked
package org.brueckenschlag.audit.log;

import org.jspecify.annotations.NullMarked;
