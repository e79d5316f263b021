package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.brueckenschlag.Postgres;
import org.junit.jupiter.api.Test;

class PostgresTuningTests {

    @Test
    void reachesTheDriver() throws SQLException {
        try (var source = tuned(Postgres.empty().url());
                var connection = source.getConnection()) {
            assertThat(source.getDataSourceProperties()).containsEntry("reWriteBatchedInserts", "true");
            assertThat(connection.getNetworkTimeout()).isEqualTo(60_000);
        }
    }

    @Test
    void leavesH2Alone() throws SQLException {
        try (var source = tuned("jdbc:h2:mem:tuning");
                var connection = source.getConnection()) {
            assertThat(source.getDataSourceProperties()).isEmpty();
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    static HikariDataSource tuned(String url) {
        var source = new HikariDataSource();
        source.setJdbcUrl(url);
        return (HikariDataSource) new PostgresTuning().postProcessBeforeInitialization(source, "dataSource");
    }
}
