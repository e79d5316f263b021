package org.brueckenschlag.identity;

import org.brueckenschlag.shared.Texts;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is wrong and what helps, instead of a stack trace. */
class DemoAccountsFoundExplained extends AbstractFailureAnalyzer<DemoAccountsFound> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoAccountsFound cause) {
        var texts = Texts.in(Texts.GERMAN);
        return new FailureAnalysis(
                texts.get("identity.start.demo-accounts"), texts.get("identity.start.demo-accounts-help"), cause);
    }
}
