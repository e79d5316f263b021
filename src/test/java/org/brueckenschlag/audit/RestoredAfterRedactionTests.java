package org.brueckenschlag.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RestoredAfterRedactionTests extends RestoredAfterRedaction {

    private final String name = "mem:" + UUID.randomUUID();

    @Override
    List<String> database() {
        return List.of("--spring.datasource.url=jdbc:h2:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
    }

    @Override
    void backUp(ConfigurableApplicationContext program) {
        program.getBean(JdbcClient.class)
                .sql("SCRIPT TO '" + folder.resolve("sicherung.sql") + "'")
                .query()
                .listOfRows();
    }

    @Override
    List<String> backup() {
        var url = "jdbc:h2:" + name + "-zurueck;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
        JdbcClient.create(new DriverManagerDataSource(url, "test", ""))
                .sql("RUNSCRIPT FROM '" + folder.resolve("sicherung.sql") + "'")
                .update();
        return List.of("--spring.datasource.url=" + url);
    }
}
