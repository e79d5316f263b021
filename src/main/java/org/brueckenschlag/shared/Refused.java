package org.brueckenschlag.shared;

import java.util.List;

/**
 * Thrown where a command is refused. The message is the key alone: arguments may be personal data, for the screen,
 * never for the log.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<Object> arguments;
    private final transient List<Finding> findings;

    public Refused(Refusal refusal, Object... arguments) {
        this(refusal, List.of(), arguments);
    }

    public Refused(Refusal refusal, List<Finding> findings, Object... arguments) {
        super(refusal.key(), null, false, false);
        this.refusal = refusal;
        this.findings = List.copyOf(findings);
        this.arguments = List.of(arguments);
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** All findings at once, in the order of the form; empty where the refusal is not about answers. */
    public List<Finding> findings() {
        return findings;
    }
}
