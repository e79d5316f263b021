package org.brueckenschlag.audit;

import java.util.List;

/** Event: these texts were taken away. */
record TextsRedacted(List<KeptRedaction> redactions) {

    TextsRedacted {
        redactions = List.copyOf(redactions);
    }
}
