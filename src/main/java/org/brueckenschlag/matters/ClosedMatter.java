package org.brueckenschlag.matters;

import java.time.Instant;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.MatterId;

/** What retention needs to know of a matter that was closed. */
public record ClosedMatter(MatterId id, String number, String process, ProcessVersionId version, Instant closedAt) {}
