package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.ProductClasses;
import org.brueckenschlag.casefree.TextDoor;
import org.junit.jupiter.api.Test;

/**
 * No text from outside reaches a table without passing the guard: each column that can hold words of people names the
 * doors in front of it. {@link EverythingStoredIsDescribedTests} fails for a column that nobody has declared at all,
 * {@code DeploymentGateTests} and {@code CaseFreePackagesTests} hold the door of models and forms.
 */
class EveryTextFromOutsideHasADoorTests {

    private static final Map<String, Set<TextDoor>> DOORS = Map.of(
            // notes, questions, annotations and answers; a commitment alone stands in the entry itself
            "audit_entry.disclosed",
            Set.of(TextDoor.NOTE, TextDoor.QUESTION, TextDoor.ANNOTATION, TextDoor.ANSWER),
            "audit_search.name",
            Set.of(TextDoor.SEARCH_NAME),
            "audit_search.query_",
            Set.of(TextDoor.SEARCH_WORDS),
            "catalogue_draft.note",
            Set.of(TextDoor.REDESIGN_NOTE),
            "catalogue_draft_decision.note",
            Set.of(TextDoor.REDESIGN_NOTE),
            "matter.known",
            Set.of(TextDoor.NOTE),
            "task_draft.answers",
            Set.of(TextDoor.NOTE));

    /**
     * What whoever installs the program, makes accounts or keeps lists gives; no text about a matter comes in by it.
     */
    private static final Map<String, Set<TextDoor>> NAMES = Map.of(
            "account.name", Set.of(TextDoor.ACCOUNT_NAME),
            "agency.name", Set.of(TextDoor.AGENCY_NAME),
            "reference_value.german", Set.of(TextDoor.REFERENCE_VALUE),
            "indicator_version.name_german", Set.of(TextDoor.INDICATOR),
            "dossier_section.heading_german", Set.of(TextDoor.DOSSIER_TEMPLATE));

    @Test
    void eachColumnThatCanHoldWordsOfPeopleNamesItsDoors() throws IOException {
        assertThat(columns("free-text")).isEqualTo(DOORS.keySet());
    }

    @Test
    void eachDoorStandsInFrontOfAColumn() {
        assertThat(Stream.of(DOORS, NAMES)
                        .flatMap(doors -> doors.values().stream())
                        .flatMap(Set::stream))
                .contains(TextDoor.values());
    }

    @Test
    void eachDoorIsGoneThroughOutsideOfTheGuard() {
        var classes = ProductClasses.all();

        assertThat(doorsUsedIn(classes))
                .containsAll(Arrays.stream(TextDoor.values()).map(Enum::name).toList());
    }

    @Test
    void noNameOfStaffIsAFreeText() throws IOException {
        assertThat(columns("free-text")).doesNotContainAnyElementsOf(NAMES.keySet());
        var stored = stored();
        assertThat(NAMES.keySet())
                .allSatisfy(column -> assertThat(Set.of("staff", "setting")).contains(stored.getProperty(column)));
    }

    /** The officer reads the page, not the tests: what it names must be there. */
    @Test
    void eachTestThatThePageOfTheDoorsNamesIsThere() throws IOException {
        var page = Files.readString(Path.of("docs", "data-protection.md"));
        var named = Pattern.compile("`(\\w+Tests)`")
                .matcher(page.substring(page.indexOf("## The doors"), page.indexOf("## Before you sign")))
                .results()
                .map(test -> test.group(1) + ".java")
                .collect(Collectors.toCollection(TreeSet::new));
        try (var sources = Files.walk(Path.of("src", "test", "java"))) {
            var there = sources.map(file -> file.getFileName().toString()).collect(Collectors.toSet());

            assertThat(named).hasSizeGreaterThan(15).isSubsetOf(there);
        }
    }

    private static Set<String> doorsUsedIn(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.getPackageName().startsWith("org.brueckenschlag.casefree"))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(TextDoor.class))
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .map(JavaField::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> columns(String kind) throws IOException {
        var stored = stored();
        return stored.stringPropertyNames().stream()
                .filter(name -> stored.getProperty(name).strip().equals(kind))
                .collect(Collectors.toSet());
    }

    private static Properties stored() throws IOException {
        var stored = new Properties();
        try (var file = EveryTextFromOutsideHasADoorTests.class.getResourceAsStream("/audit/stored-data.properties")) {
            stored.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return stored;
    }
}
