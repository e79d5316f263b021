package org.brueckenschlag.engine;

import org.brueckenschlag.rehearsal.ScratchEngine;

/** Scratch engines for tests of other rooms. */
public final class RealScratch {

    private RealScratch() {}

    public static ScratchEngine engine() {
        return new CamundaScratchEngine(new TimeSpans(new NrwWorkingDays()));
    }
}
