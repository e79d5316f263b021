package org.brueckenschlag.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** An empty database for one contestant. */
record Database(Kind kind, String url, String user) {

    /** As in the product's own settings. */
    private static final int CONNECTIONS = 16;

    enum Kind {
        H2("H2"),
        POSTGRES("PostgreSQL");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    HikariDataSource pool() {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
