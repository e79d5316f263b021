package org.brueckenschlag.engine;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Settings of PostgreSQL's driver that an installation would forget in its address: batches of inserts become one
 * statement (the engine takes no notice of the row counts of inserts), our queries do not push the engine's out of the
 * statement cache, and a connection that was cut does not hang for ever. H2 refuses settings that it does not know.
 */
@Component
class PostgresTuning implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource source && isPostgres(source)) {
            source.addDataSourceProperty("reWriteBatchedInserts", "true");
            source.addDataSourceProperty("preparedStatementCacheQueries", "512");
            source.addDataSourceProperty("tcpKeepAlive", "true");
            source.addDataSourceProperty("socketTimeout", "60");
        }
        return bean;
    }

    private static boolean isPostgres(HikariDataSource source) {
        return source.getJdbcUrl() != null && source.getJdbcUrl().startsWith("jdbc:postgresql:");
    }
}
