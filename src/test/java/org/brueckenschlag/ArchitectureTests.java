package org.brueckenschlag;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What the compiler cannot see and a reviewer should not have to. Which module may import which: ModularityTests. */
@AnalyzeClasses(packages = "org.brueckenschlag", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule onlyTheEngineModuleKnowsCamunda = noClasses()
            .that()
            .resideOutsideOfPackage("org.brueckenschlag.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine must stay replaceable: docs/decisions/0002-engine-behind-ports.md");

    @ArchTest
    static final ArchRule onlyTheUiModuleKnowsVaadin = noClasses()
            .that()
            .resideOutsideOfPackage("org.brueckenschlag.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because(
                    "a rule in a view is a rule that REST does not have: docs/decisions/0001-modules-and-direction.md");

    @ArchTest
    static final ArchRule sqlIsWrittenInJdbcClassesOnly = noClasses()
            .that(are("not named Jdbc…", type -> !topLevelName(type).startsWith("Jdbc")))
            .should()
            .dependOnClassesThat(are(
                    "JdbcClient, JdbcTemplate or java.sql",
                    type -> type.getPackageName().startsWith("org.springframework.jdbc.core")
                            || type.getPackageName().equals("java.sql")
                                    && !type.isAssignableTo(SQLException.class)
                                    && !type.isAssignableTo(SQLTransientException.class)))
            .because("whoever looks for a statement looks in Jdbc*: docs/decisions/0004-no-orm.md");

    @ArchTest
    static final ArchRule jdbcClassesAreNotPublic = classes()
            .that(simpleNameStartingWith("Jdbc"))
            .should()
            .notBePublic()
            .because("a table belongs to one module; others ask its API")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule camundaAdaptersAreNotPublic = classes()
            .that(simpleNameStartingWith("Camunda"))
            .should()
            .notBePublic()
            .because("others know the port, not the adapter: docs/decisions/0002-engine-behind-ports.md")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewsAreNotPublic = classes()
            .that(simpleNameEndingWith("View").and(resideInAPackage("org.brueckenschlag.ui..")))
            .should()
            .notBePublic()
            .because("one navigates by the module's navigation class, not by the view's type")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodyAsksTheSystemForTheTime = noClasses()
            .should(callMethodWhere(call(
                    "now() without a Clock",
                    call -> call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && call.getTargetOwner().getPackageName().equals("java.time"))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("the clock can be moved in the demonstration and in tests: inject java.time.Clock");

    @ArchTest
    static final ArchRule sharedKnowsNoSpring = noClasses()
            .that(resideInAPackage("org.brueckenschlag.shared..")
                    .and(DescribedPredicate.not(simpleNameStartingWith("package-info"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..")
            .because("value types must be usable in a plain test");

    @ArchTest
    static final ArchRule recordsInAModulesRootCarryNoSpringAnnotation = classes()
            .that()
            .areRecords()
            .and(are("in the root of a module", ArchitectureTests::isInAModulesRoot))
            .should(beWithoutSpringAnnotations())
            .because("they are what modules say to each other, not how they are wired")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .because("an object that needs something says so in its constructor");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes().should(beInANullMarkedPackage()).because("NullAway looks only where it is asked to");

    @ArchTest
    static final ArchRule noNameSaysNothing = noClasses()
            .should(haveASimpleNameEndingWithOneOf(
                    List.of("Impl", "Manager", "Helper", "Helpers", "Util", "Utils", "Dto", "DTO")))
            .because("such a name fits everything; name what the type does");

    @ArchTest
    static final ArchRule nothingIsPrintedPastTheLog = noClasses()
            .should(ACCESS_STANDARD_STREAMS)
            .because("what is printed past the log has no level and no guard");

    @ArchTest
    static final ArchRule noLombokAndNoReflectionTricks = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("lombok..", "sun..", "jdk.internal..")
            .because("the code that is read is the code that runs");

    @ArchTest
    static final ArchRule refusalsAreEnums = classes()
            .that(are(
                    "implementing Refusal",
                    type -> type.isAssignableTo("org.brueckenschlag.shared.Refusal") && !type.isInterface()))
            .should()
            .beEnums()
            .because("the list of what can be refused is closed: docs/decisions/0006-refusals-are-values.md")
            .allowEmptyShould(true);

    private static boolean isInAModulesRoot(JavaClass type) {
        var parts = type.getPackageName().split("\\.", -1);
        return parts.length == 3 && !belongToAnyOf(Object.class).test(type);
    }

    private static String topLevelName(JavaClass type) {
        var name = type.getName().substring(type.getPackageName().length() + 1);
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    private static DescribedPredicate<JavaClass> are(String description, java.util.function.Predicate<JavaClass> test) {
        return describe(description, test);
    }

    private static DescribedPredicate<JavaMethodCall> call(
            String description, java.util.function.Predicate<JavaMethodCall> test) {
        return describe(description, test);
    }

    private static ArchCondition<JavaClass> beWithoutSpringAnnotations() {
        return new ArchCondition<>("carry no annotation of Spring") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().getName())
                        .filter(name -> name.startsWith("org.springframework."))
                        .forEach(name ->
                                events.add(SimpleConditionEvent.violated(type, type.getName() + " carries @" + name)));
            }
        };
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getPackageName() + " has no package-info with @NullMarked"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveASimpleNameEndingWithOneOf(List<String> endings) {
        return new ArchCondition<>("have a name that ends in " + Set.copyOf(endings)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (endings.stream().anyMatch(type.getSimpleName()::endsWith)) {
                    events.add(SimpleConditionEvent.satisfied(type, type.getName() + " has such a name"));
                }
            }
        };
    }
}
