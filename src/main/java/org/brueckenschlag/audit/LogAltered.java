package org.brueckenschlag.audit;

/** The stored log is not the one that was signed. Nothing more is signed: that would make the alteration look right. */
final class LogAltered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogAltered(long size) {
        super("the stored log differs from the one signed at size " + size);
    }
}
