package org.brueckenschlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Each module imports what its package-info declares, the roots of other modules only, and never in a circle. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(BrueckenschlagApplication.class);

    @Test
    void eachModuleImportsOnlyWhatItDeclares() {
        MODULES.verify();
    }

    @Test
    void thePictureInTheReadersDocumentsIsTheOneOfTheCode() throws IOException {
        var page = Files.readString(Path.of("docs", "modules.md"));

        assertThat(page)
                .as("docs/modules.md must hold exactly this picture; copy it there")
                .contains(pictureOfWhatIsDeclared());
    }

    /** Declared, not actual imports: what a module may do is a decision, what it does today is not. */
    private static String pictureOfWhatIsDeclared() {
        var declared = new TreeMap<String, Set<String>>();
        var titles = new TreeMap<String, String>();
        for (var module : MODULES) {
            declared.put(name(module), importsOf(module));
            titles.put(name(module), module.getDisplayName());
        }
        var lines = new StringBuilder();
        declared.forEach((name, imports) -> {
            lines.append("    %s[%s]%n".formatted(name, titles.get(name)));
            imports.stream()
                    .filter(target -> imports.stream().noneMatch(other -> reaches(other, target, declared)))
                    .forEach(target -> lines.append("    %s --> %s%n".formatted(name, target)));
        });
        return "```mermaid\nflowchart TD\n" + lines + "```\n";
    }

    /** Without {@code shared}, which everybody imports and which imports nobody. */
    private static Set<String> importsOf(ApplicationModule module) {
        var imports = new TreeSet<String>();
        if (!name(module).equals("shared")) {
            var declaration = module.getBasePackage()
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                    .orElseThrow();
            imports.addAll(List.of(declaration.allowedDependencies()));
            imports.remove("shared");
        }
        return imports;
    }

    /** An arrow that others imply is not drawn. */
    private static boolean reaches(String from, String to, Map<String, Set<String>> imports) {
        return imports.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(to) || reaches(next, to, imports));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
