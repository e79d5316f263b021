package org.brueckenschlag;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Refusal;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Looks at every enum that implements {@link Refusal}, so that a new one cannot be forgotten. */
class EveryRefusalHasAGermanMessageTests {

    @TestFactory
    Stream<DynamicTest> inEachLanguage() {
        return refusals()
                .map(refusal -> DynamicTest.dynamicTest(refusal.key(), () -> {
                    for (var locale : Texts.LANGUAGES) {
                        assertThat(Texts.in(locale).has(refusal.key()))
                                .as("sentence under " + refusal.key() + " in " + locale)
                                .isTrue();
                    }
                }));
    }

    @Test
    void keysAreWrittenAlikeAndUnique() {
        assertThat(refusals().map(Refusal::key).toList())
                .allSatisfy(key -> assertThat(key).matches("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+"))
                .doesNotHaveDuplicates();
    }

    private static Stream<Refusal> refusals() {
        return ProductClasses.all().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Refusal.class::cast)
                .collect(Collectors.toList())
                .stream();
    }
}
