package org.brueckenschlag.identity;

/** The password of the account that is signed in. */
public interface OwnPassword {

    /** Whether there is one here: accounts of the organisation's provider have theirs there. */
    boolean isHere();

    /** Whether it has to be changed before anything else. */
    boolean isDue();

    /**
     * @throws org.brueckenschlag.shared.Refused {@code identity.password-answers} with all findings: the present one is
     *     wrong, the new one is too short, too long, the same or holds the account's name
     */
    void change(String present, String next);
}
