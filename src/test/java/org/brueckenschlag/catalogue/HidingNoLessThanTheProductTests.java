package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.engine.RealTables;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Small numbers are a safeguard: a redesign may widen it, nobody can release one that takes it away. */
class HidingNoLessThanTheProductTests {

    private static final Path TABLE = Path.of("processes/wirkungsdialog/kleinzahl.dmn");

    final SmallNumbersCheck check = new SmallNumbersCheck(
            new StaticListableBeanFactory(Map.of("tables", RealTables.tables())).getBeanProvider(DecidingTables.class));

    @Test
    void theTableAsDeliveredAndOneThatHidesMorePass() throws IOException {
        assertThat(findings("", "")).isEmpty();
        assertThat(findings("[1..2]", "[1..9]")).isEmpty();
        assertThat(findings("[1..4]", "[1..4],7")).isEmpty();
    }

    @Test
    void oneThatShowsSmallerNumbersIsRefusedWithTheBound() throws IOException {
        assertThat(findings("[1..4]", "[1..3]"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.in(Texts.in(Texts.GERMAN)))
                        .contains("koordination, oeffentlich", "ab 4", "erst ab 5"));
        assertThat(findings("&lt;3", "genau")).extracting(PackageFinding::rule).containsExactly("protected");
    }

    @Test
    void oneThatAnswersSomethingElseIsRefused() throws IOException {
        assertThat(findings("name=\"anzeige\"", "name=\"etwas\"")).isEmpty();
        assertThat(findings("<text>empfaenger</text>", "<text>empfaenger +</text>"))
                .extracting(PackageFinding::key)
                .containsExactly("catalogue.small-numbers-undecided");
    }

    @Test
    void otherPackagesAreNotAsked() {
        assertThat(check.findings(new PackageFiles("", Map.of("a.dmn", "x".getBytes(UTF_8)), false)))
                .isEmpty();
    }

    private List<PackageFinding> findings(String before, String after) throws IOException {
        var table = Files.readString(TABLE);
        assertThat(table).contains(before);
        var changed = table.replace(before, after).getBytes(UTF_8);
        return check.findings(new PackageFiles("", Map.of("kleinzahl.dmn", changed), false));
    }
}
