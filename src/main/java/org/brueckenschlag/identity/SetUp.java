package org.brueckenschlag.identity;

/**
 * The first administrator of a new installation. Open as long as there is no account; whoever started the program finds
 * the token in its log.
 */
public interface SetUp {

    /**
     * Creates the agency and its administrator; the token is used up.
     *
     * @throws org.brueckenschlag.shared.Refused {@code identity.set-up-closed} where accounts exist already or none is
     *     to be made this way, {@code identity.set-up-token} for a token that is wrong or older than a day,
     *     {@code identity.set-up-answers} with all findings
     */
    Account createFirstAdministrator(FirstAdministrator command);

    /**
     * Command: create the first administrator.
     *
     * @param agency short name of the agency, e.g. {@code nordwinkel}
     * @param agencyName its name as people write it
     * @param account what is typed at sign-in
     */
    record FirstAdministrator(String token, String agency, String agencyName, String account, String password) {

        @Override
        public String toString() {
            return "FirstAdministrator[" + agency + "]";
        }
    }
}
