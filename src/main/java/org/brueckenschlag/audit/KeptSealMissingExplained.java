package org.brueckenschlag.audit;

import org.brueckenschlag.shared.Texts;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is missing and where it can be had from. */
class KeptSealMissingExplained extends AbstractFailureAnalyzer<KeptSealMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeptSealMissing cause) {
        var texts = Texts.in(Texts.GERMAN);
        return new FailureAnalysis(
                texts.get("audit.start.seal", cause.file()), texts.get("audit.start.seal-help", cause.file()), cause);
    }
}
