package org.brueckenschlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.brueckenschlag.shared.Refused;

/** For tests that expect a "no". */
public final class Refusals {

    private Refusals() {}

    /** The work is refused under that key; the refusal, for a closer look. */
    public static Refused refused(String key, ThrowingCallable work) {
        var thrown = catchThrowable(work);
        assertThat(thrown).as("refused with " + key).isInstanceOf(Refused.class).hasMessage(key);
        return (Refused) thrown;
    }
}
