package org.brueckenschlag.engine;

/** A bean that an attacker would like to reach; tells whether somebody did. */
public final class Trap {

    private volatile boolean sprung;

    public String getSecret() {
        sprung = true;
        return "secret";
    }

    public boolean spring() {
        sprung = true;
        return true;
    }

    void set() {
        sprung = false;
    }

    boolean isSprung() {
        return sprung;
    }
}
