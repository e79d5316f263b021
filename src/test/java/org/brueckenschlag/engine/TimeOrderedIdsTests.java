package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTests {

    @Test
    void growAndNeverRepeatEvenWithinAMillisecond() {
        var ids = Stream.generate(new TimeOrderedIds()::getNextId).limit(50_000).toList();

        assertThat(ids).doesNotHaveDuplicates().isSorted();
        assertThat(UUID.fromString(ids.getFirst())).satisfies(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }
}
