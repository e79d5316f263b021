package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-28T07:53:12.661Z",
                "1970-01-01T00:00:00.000Z",
                "2024-02-29T23:59:59.999Z",
                "2026-11-28T07:53:12Z",
                "2026-11-28T07:53:12.661004Z",
                "+12026-11-28T07:53:12Z"
            })
    void isWhatJavaReads(String text) {
        assertThat(WrittenTime.read(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T07:53:12.661Z",
                "2026-13-01T07:53:12.661Z",
                "2026-11-28T25:53:12.661Z",
                "2026-11-28 07:53:12.661Z",
                "2026-11-28T07:53:12.66xZ",
                ""
            })
    void isATimeOrNothing(String text) {
        assertThatThrownBy(() -> WrittenTime.read(text)).isInstanceOf(DateTimeException.class);
    }
}
