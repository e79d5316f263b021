package org.brueckenschlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseInUseExplainedTests {

    @TempDir
    Path folder;

    @Test
    void aSecondProgramInTheSameFolderIsToldWhatToDo() {
        try (var ignored = MVStore.open(folder.resolve("brueckenschlag.mv.db").toString())) {
            var refused = catchThrowableOfType(
                    SQLException.class,
                    () -> DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("brueckenschlag"))
                            .close());

            var explained = new DatabaseInUseExplained().analyze(new IllegalStateException(refused));

            assertThat(explained).isNotNull();
            assertThat(explained.getDescription()).contains("läuft schon");
            assertThat(explained.getAction()).contains("BRUECKENSCHLAG_DATA_DIR");
        }
    }

    @Test
    void anotherFailureOfADatabaseIsNotExplainedAway() {
        assertThat(new DatabaseInUseExplained().analyze(new SQLException("anything else", "08000", 1)))
                .isNull();
    }
}
