package org.brueckenschlag.audit;

import java.time.Instant;
import org.brueckenschlag.shared.MatterId;

/**
 * Personal data that somebody reported in a closed matter and that Datenschutz has not dealt with yet.
 *
 * @param due 72 hours after the report: as long as Art. 33 GDPR leaves to notify a breach
 */
public record ReportedFinding(String id, MatterId matter, String number, Instant reportedAt, Instant due) {}
