package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brueckenschlag.identity.Account;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** No figure is about somebody who works there, and none puts agencies beside each other. */
class NobodyIsComparedTests {

    private static final Set<Class<?>> PEOPLE = Set.of(Actor.class, ActorId.class, Account.class);

    /** In what figures are made from, and in what they are kept in. */
    @ParameterizedTest
    @ValueSource(strings = {"fact", "figure", "figure_sum", "figure_course"})
    void noTableHasAColumnForWhoDidSomething(String table) throws IOException {
        var columns = columns(table);

        assertThat(columns).hasSizeGreaterThan(3);
        assertThat(columns.values()).doesNotContain("staff");
        assertThat(columns.keySet()).noneMatch(column -> column.matches(".*(actor|account|assignee|staff|user).*"));
    }

    @Test
    void noFactOrFigureKnowsAPerson() {
        assertThat(Stream.of(Fact.class, FactsOfMatter.class, Portion.class, Tally.class, Figure.class, Indicator.class)
                        .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                        .filter(component ->
                                reached(component.getGenericType()).stream().anyMatch(PEOPLE::contains)))
                .isEmpty();
    }

    /** Whatever service there is, or will be. */
    @Test
    void noAnswerOfAServiceHoldsPeopleWithTheirFigures() {
        assertThat(services()).contains(Indicators.class, SumsOfAgencies.class, YearlyGoals.class, Talks.class);
        assertThat(services().stream()
                        .flatMap(service -> Arrays.stream(service.getMethods()))
                        .filter(method -> {
                            var reached = reached(method.getGenericReturnType());
                            return reached.contains(Figure.class)
                                    && reached.stream().anyMatch(PEOPLE::contains);
                        }))
                .isEmpty();
    }

    private static List<Class<?>> services() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackagesOf(Indicators.class)
                        .stream()
                        .filter(type ->
                                type.isInterface() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    /** Whoever asks for sums can name no agency, and is told of none. */
    @Test
    void sumsNameNoAgency() {
        assertThat(Arrays.stream(SumsOfAgencies.class.getMethods())
                        .filter(method -> Stream.concat(
                                        Arrays.stream(method.getGenericParameterTypes()),
                                        Stream.of(method.getGenericReturnType()))
                                .anyMatch(type -> reached(type).contains(AgencyId.class))))
                .isEmpty();
    }

    /** Figures are asked of one agency at a time; their answer holds that one, once. */
    @Test
    void noServiceAnswersWithAListOfAgencies() {
        assertThat(services().stream()
                        .flatMap(service -> Arrays.stream(service.getMethods()))
                        .map(Method::getGenericReturnType)
                        .filter(NobodyIsComparedTests::isSeveral)
                        .filter(type -> reached(type).contains(Indicators.FiguresOfYear.class)))
                .isEmpty();
    }

    private static boolean isSeveral(Type type) {
        return type instanceof ParameterizedType several
                && several.getRawType() instanceof Class<?> raw
                && (Iterable.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw));
    }

    /** The type, what it is a collection of, and all that its components hold; matters speak for themselves. */
    private static Set<Class<?>> reached(Type type) {
        var found = new HashSet<Class<?>>();
        var open = new ArrayList<Type>(List.of(type));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (next instanceof ParameterizedType several) {
                open.addAll(List.of(several.getActualTypeArguments()));
                open.add(several.getRawType());
            }
            if (next instanceof Class<?> one
                    && one.getName().startsWith("org.brueckenschlag")
                    && !one.getName().startsWith("org.brueckenschlag.matters")
                    && found.add(one)
                    && one.isRecord()) {
                Arrays.stream(one.getRecordComponents()).forEach(component -> open.add(component.getGenericType()));
            }
        }
        return found;
    }

    private static Map<String, String> columns(String table) throws IOException {
        var stored = new Properties();
        try (var file = new ClassPathResource("audit/stored-data.properties").getInputStream()) {
            stored.load(file);
        }
        var columns = new TreeMap<String, String>();
        stored.stringPropertyNames().stream()
                .filter(name -> name.startsWith(table + "."))
                .forEach(name -> columns.put(name.substring(table.length() + 1), stored.getProperty(name)));
        return columns;
    }
}
