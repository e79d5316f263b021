package org.brueckenschlag.audit;

import org.springframework.context.ApplicationContext;

/** For whoever does not want to wait until the sequencer comes by. */
public final class SealNow {

    private SealNow() {}

    public static void all(ApplicationContext product) {
        product.getBean(Sequencer.class).catchUp().orElseThrow();
    }
}
