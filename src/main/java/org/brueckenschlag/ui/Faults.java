package org.brueckenschlag.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody caught: a refusal is told in its own words, anything else is a bug with a reference number. */
class Faults implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        var words = words(event.getThrowable());
        if (UI.getCurrent() != null) {
            Toasts.problem(words);
        }
    }

    /** The sentence for the screen; a bug's stack trace goes to the log under the same reference. */
    static String words(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Words.of(refused);
            }
        }
        var reference = reference();
        LOG.error("Hinweis {}", reference, fault);
        return Words.of("ui.fault", reference);
    }

    private static String reference() {
        var bytes = new byte[2];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
