package org.brueckenschlag;

import java.sql.SQLException;
import org.brueckenschlag.shared.Texts;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The embedded database belongs to one program: says so when a second one is started in the same folder. */
class DatabaseInUseExplained extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        if (cause.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return null;
        }
        var texts = Texts.in(Texts.GERMAN);
        return new FailureAnalysis(texts.get("start.database-in-use"), texts.get("start.database-in-use-help"), cause);
    }
}
