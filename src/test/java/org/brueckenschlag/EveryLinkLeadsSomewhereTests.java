package org.brueckenschlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The documents of the repository point to what exists. */
class EveryLinkLeadsSomewhereTests {

    private static final List<Path> FOLDERS = List.of(Path.of("docs"), Path.of("processes"), Path.of("frontend"));
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    @TestFactory
    Stream<DynamicTest> inEachDocument() throws IOException {
        return documents().stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    var folder = page.toAbsolutePath().getParent();
                    var broken = new ArrayList<String>();
                    var links = LINK.matcher(Files.readString(page));
                    while (links.find()) {
                        var target = links.group(1);
                        if (!target.contains(":") && Files.notExists(folder.resolve(target))) {
                            broken.add(target);
                        }
                    }
                    assertThat(broken)
                            .as("links of " + page + " that lead nowhere")
                            .isEmpty();
                }));
    }

    private static List<Path> documents() throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.list(Path.of(""))) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(found::add);
        }
        for (var folder : FOLDERS) {
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .filter(file -> !file.toString().contains("node_modules")
                                && !file.startsWith(Path.of("frontend", "generated")))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
