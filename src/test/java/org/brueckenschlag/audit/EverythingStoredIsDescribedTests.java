package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.brueckenschlag.Postgres;
import org.brueckenschlag.shared.Texts;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whoever adds a table or a text column says what it is for, on both databases. */
class EverythingStoredIsDescribedTests {

    private static final SchemaNotes NOTES = SchemaNotes.shipped();

    static List<DataSource> databases() {
        return List.of(
                new DriverManagerDataSource("jdbc:h2:mem:described;DB_CLOSE_DELAY=-1"),
                Postgres.empty().source());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyTableAndEveryTextColumn(DataSource database) {
        var columns = migrated(database);

        for (var words : Texts.LANGUAGES.stream().map(Texts::in).toList()) {
            assertThat(tables(columns))
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(words.has("protection.table." + table))
                            .as(table + " in " + words.locale())
                            .isTrue());
            assertThat(texts(columns))
                    .isNotEmpty()
                    .allSatisfy(column -> assertThat(TablesOfSchema.about(column, words))
                            .as(column + " in " + words.locale())
                            .isNotEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theNotesNameWhatThereIsAndNothingElse(DataSource database) {
        var columns = migrated(database);

        assertThat(NOTES.describedTables().keySet()).isEqualTo(tables(columns));
        assertThat(NOTES.describedColumns().keySet())
                .isEqualTo(texts(columns).stream()
                        .map(column -> column.table() + "." + column.name())
                        .collect(Collectors.toSet()));
        for (var table : NOTES.describedTables().values()) {
            assertThat(Texts.in(Texts.GERMAN).has("protection.kept." + table.kept()))
                    .as(table.kept())
                    .isTrue();
            assertThat(Texts.in(Texts.GERMAN).has("protection.readers." + table.readers()))
                    .as(table.readers())
                    .isTrue();
        }
    }

    private static List<JdbcSchema.Column> migrated(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        return new JdbcSchema(JdbcClient.create(database)).columns();
    }

    private static Set<String> tables(List<JdbcSchema.Column> columns) {
        return columns.stream().map(JdbcSchema.Column::table).collect(Collectors.toSet());
    }

    private static List<JdbcSchema.Column> texts(List<JdbcSchema.Column> columns) {
        return columns.stream().filter(JdbcSchema.Column::isText).toList();
    }
}
