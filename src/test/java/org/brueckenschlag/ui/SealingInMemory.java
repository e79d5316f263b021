package org.brueckenschlag.ui;

import java.util.List;
import java.util.Optional;
import org.brueckenschlag.audit.LogHealth;
import org.brueckenschlag.audit.Restored;
import org.brueckenschlag.audit.Seal;
import org.jspecify.annotations.Nullable;

/** A log whose sealing goes as a test says. */
public final class SealingInMemory implements LogHealth {

    private State state = State.SOUND;
    private @Nullable Seal newest;
    private List<Restored> restored = List.of();

    public void is(State now) {
        state = now;
    }

    public void sealed(Seal seal) {
        newest = seal;
    }

    public void restored(Restored once) {
        restored = List.of(once);
    }

    @Override
    public List<Restored> restored() {
        return restored;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public Optional<Seal> newestSeal() {
        return Optional.ofNullable(newest);
    }
}
