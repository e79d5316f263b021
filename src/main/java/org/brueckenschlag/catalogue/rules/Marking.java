package org.brueckenschlag.catalogue.rules;

import java.util.Arrays;

/** Where the tokens of a scope are: numbers of places, sorted; the same number twice are two tokens. */
record Marking(int[] tokens) {

    static final Marking EMPTY = new Marking(new int[0]);

    static Marking of(int... places) {
        var sorted = places.clone();
        Arrays.sort(sorted);
        return new Marking(sorted);
    }

    int count(int place) {
        var count = 0;
        for (var token : tokens) {
            count += token == place ? 1 : 0;
        }
        return count;
    }

    boolean has(int place) {
        return Arrays.binarySearch(tokens, place) >= 0;
    }

    /** Without one token of each of those places, which must be there. */
    Marking without(int... places) {
        var left = new int[tokens.length - places.length];
        var gone = places.clone();
        Arrays.sort(gone);
        int at = 0;
        int next = 0;
        for (var token : tokens) {
            if (next < gone.length && gone[next] == token) {
                next++;
            } else {
                left[at++] = token;
            }
        }
        return new Marking(left);
    }

    Marking with(int... places) {
        var all = Arrays.copyOf(tokens, tokens.length + places.length);
        System.arraycopy(places, 0, all, tokens.length, places.length);
        return of(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marking(int[] others) && Arrays.equals(tokens, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(tokens);
    }
}
