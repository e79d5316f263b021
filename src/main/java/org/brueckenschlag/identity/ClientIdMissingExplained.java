package org.brueckenschlag.identity;

import org.brueckenschlag.shared.Texts;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is wrong and what helps, instead of a stack trace. */
class ClientIdMissingExplained extends AbstractFailureAnalyzer<ClientIdMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ClientIdMissing cause) {
        var texts = Texts.in(Texts.GERMAN);
        return new FailureAnalysis(
                texts.get("identity.start.client-id"), texts.get("identity.start.client-id-help"), cause);
    }
}
