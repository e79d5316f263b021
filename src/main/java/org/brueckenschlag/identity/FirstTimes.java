package org.brueckenschlag.identity;

/** What the program shows people by itself, and only once. It is kept with the account, whichever browser they use. */
public interface FirstTimes {

    /** Whether it is the first time for the account that is signed in; from now on it is not. */
    boolean isFirst(FirstTime what);

    /** What there is a first time of. */
    enum FirstTime {
        /** The walk over the editor of diagrams. */
        EDITOR_TOUR("editor-tour");

        private final String key;

        FirstTime(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
