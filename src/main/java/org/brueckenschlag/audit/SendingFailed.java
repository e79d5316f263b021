package org.brueckenschlag.audit;

/** A seal did not arrive. The message is one word of ours, never what the other side said. */
final class SendingFailed extends Exception {

    private static final long serialVersionUID = 1L;

    SendingFailed(String word) {
        super(word);
    }

    SendingFailed(String word, Exception cause) {
        super(word, cause);
    }
}
