package org.brueckenschlag.audit;

import org.brueckenschlag.shared.Texts;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is wrong and what helps, instead of a stack trace. */
class SigningKeyMissingExplained extends AbstractFailureAnalyzer<SigningKeyMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SigningKeyMissing cause) {
        var texts = Texts.in(Texts.GERMAN);
        return new FailureAnalysis(
                texts.get("audit.start.key", cause.file()), texts.get("audit.start.key-help", cause.file()), cause);
    }
}
