package org.brueckenschlag.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every benchmark runs and says something; how fast anything is is no business of a test. */
class BenchTests {

    private static Arena arena;

    @BeforeAll
    static void open(@TempDir Path folder) {
        arena = Arena.saving(folder);
    }

    @AfterAll
    static void close() {
        arena.close();
    }

    static List<String> names() {
        return BenchCommand.ALL.stream().map(Benchmark::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void reportsFigures(String name) throws Exception {
        var benchmark = BenchCommand.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();

        var figures = benchmark.run(arena, Size.SMALLEST);

        assertThat(figures.rows())
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row).hasSameSizeAs(figures.head()).anyMatch(cell -> cell.matches(".*\\d.*")));
        assertThat(Files.readString(Path.of("docs", "performance.md")))
                .as("a place for its figures")
                .contains("<!-- bench " + name + " -->");
    }

    @Test
    void putsFiguresInTheirPlaceAlone(@TempDir Path folder) throws Exception {
        var file = folder.resolve("page.md");
        Files.writeString(file, "a\n<!-- bench one -->\nold\n<!-- bench -->\nb\n<!-- bench two -->\n<!-- bench -->\n");

        new Document(file).put("one", "new\n");

        assertThat(file)
                .hasContent("a\n<!-- bench one -->\n\nnew\n\n<!-- bench -->\nb\n<!-- bench two -->\n<!-- bench -->\n");
        assertThatThrownBy(() -> new Document(file).put("three", "")).hasMessageContaining("no place for three");
    }

    @Test
    void tellsTheMiddleAndTheEndOfASample() {
        var sample = new Sample(List.of(4.0, 1.0, 3.0, 2.0));

        assertThat(sample.median()).isEqualTo(2.5);
        assertThat(sample.quantile(0.99)).isEqualTo(4);
        assertThat(sample.quantile(0.5)).isEqualTo(2);
    }
}
