package org.brueckenschlag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes classes of tests independent of their order. Many share one context, and each class finds it as it was right
 * after its start, whatever matters, deployments and accounts the class before made, and wherever it moved the clock.
 */
public final class FreshStart implements TestExecutionListener, Ordered {

    private static final String KEPT = "AFTER_START";

    /** By bean, its field that remembers what the database said. */
    private static final Map<String, String> REMEMBERED = Map.of(
            "liveAccounts", "known",
            "knownReferenceLists", "known",
            "knownIndicators", "known",
            "weeklyCounts", "remembered",
            "storedExports", "exports");

    @Override
    public void beforeTestClass(TestContext test) {
        // All engines of a process have one clock.
        ClockUtil.reset();
        var context = test.getApplicationContext();
        context.getBeanProvider(DataSource.class).ifAvailable(source -> {
            if (isInMemory(source)) {
                // The pool's connections do not commit by themselves.
                new TransactionTemplate(new DataSourceTransactionManager(source))
                        .executeWithoutResult(inside -> keepOrPutBack(JdbcClient.create(source), context));
            }
        });
    }

    private static boolean isInMemory(DataSource source) {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getURL().startsWith("jdbc:h2:mem:");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keepOrPutBack(JdbcClient jdbc, ApplicationContext context) {
        if (tables(jdbc, KEPT).isEmpty()) {
            keep(jdbc);
        } else {
            putBack(jdbc);
            forget(context);
        }
    }

    private static void keep(JdbcClient jdbc) {
        jdbc.sql("CREATE SCHEMA " + KEPT).update();
        for (var table : tables(jdbc, "PUBLIC")) {
            jdbc.sql("CREATE TABLE %s.\"%s\" AS SELECT * FROM \"%s\"".formatted(KEPT, table, table))
                    .update();
        }
    }

    private static void putBack(JdbcClient jdbc) {
        jdbc.sql("SET REFERENTIAL_INTEGRITY FALSE").update();
        try {
            for (var table : tables(jdbc, KEPT)) {
                jdbc.sql("TRUNCATE TABLE \"%s\"".formatted(table)).update();
                jdbc.sql("INSERT INTO \"%s\" SELECT * FROM %s.\"%s\"".formatted(table, KEPT, table))
                        .update();
            }
        } finally {
            jdbc.sql("SET REFERENTIAL_INTEGRITY TRUE").update();
        }
    }

    private static List<String> tables(JdbcClient jdbc, String schema) {
        return jdbc.sql("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = :schema AND table_type = 'BASE TABLE'
                """).param("schema", schema).query(String.class).list();
    }

    private static void forget(ApplicationContext context) {
        REMEMBERED.forEach(
                (bean, field) -> remembered(context.getBean(bean), field).clear());
        forgetSeal(context.getBean("keptSeal"));
    }

    private static Map<?, ?> remembered(Object bean, String field) {
        return (Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(bean, field));
    }

    /** It lies outside of the database, so that one that was put back is noticed. */
    private static void forgetSeal(Object keptSeal) {
        try {
            Files.deleteIfExists((Path) Objects.requireNonNull(ReflectionTestUtils.getField(keptSeal, "file")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After Spring's own, which make the context; before a class sets something up. */
    @Override
    public int getOrder() {
        return 8_000;
    }
}
