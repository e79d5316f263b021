package org.brueckenschlag.audit;

import java.time.Duration;

/** Somewhere outside of the house where seals are kept. */
interface SealPlace {

    /** As the record of sendings names it; no address of a person. */
    String name();

    /** How long a place has enough of the last seal. */
    Duration pause();

    /**
     * Sends one seal.
     *
     * @param known size of the last seal that the place has, as far as we know; 0 for none
     * @return what the place adds, e.g. a cosignature; empty where it adds nothing
     * @throws SendingFailed with a word that may stand in the record
     */
    String send(Seal seal, long known) throws SendingFailed;
}
