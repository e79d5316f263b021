package org.brueckenschlag;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.AuditAccess;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Refusal;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Whatever a view or a program can call, called as the Prüfung, its time box open: it reads, or it is refused because
 * of its role. What it writes of its own (annotations, questions, searches, exports, what it has read) is listed here,
 * with the tables that it may touch. A service or a method that is added is called without anybody thinking of it.
 */
@ModuleTest
class ThePruefungChangesNothingTests {

    private static final Pattern WRITES = Pattern.compile(
            "^\\s*(?:INSERT\\s+INTO|UPDATE|DELETE\\s+FROM|MERGE\\s+INTO)\\s+\"?(\\w+)", CASE_INSENSITIVE);

    private static final Set<String> TRAIL = Set.of("audit_entry", "audit_chain");
    private static final Set<String> READING = with(TRAIL, "audit_reading");
    private static final Set<String> QUESTION = with(TRAIL, "audit_question", "audit_matter");
    private static final Set<String> PROOF = with(READING, "audit_checkpoint", "audit_tile");

    /** What the Prüfung writes of its own, and where. */
    private static final Map<String, Set<String>> OF_ITS_OWN = Map.ofEntries(
            Map.entry("Questions.write", QUESTION),
            Map.entry("Questions.withdraw", QUESTION),
            Map.entry("AuditedMatters.save", Set.of("audit_search")),
            Map.entry("AuditedMatters.forget", Set.of("audit_search")),
            // that it has looked is written down
            Map.entry("AuditedHistories.open", READING),
            Map.entry("ReadLog.opened", READING),
            Map.entry("ReadLog.exported", READING),
            Map.entry("DataProtection.open", READING),
            Map.entry("EventLogs.open", READING),
            Map.entry("ExportJobs.start", READING),
            // what it takes home is sealed first
            Map.entry("Proofs.latestSeal", PROOF),
            Map.entry("Proofs.ofAgency", PROOF),
            Map.entry("Proofs.ofMatter", PROOF),
            Map.entry("Proofs.openAgency", PROOF),
            Map.entry("Proofs.openFound", PROOF),
            Map.entry("Proofs.openMatter", PROOF),
            Map.entry("Reconciliation.compare", TRAIL),
            Map.entry("Reconciliation.open", TRAIL),
            // its own way in
            Map.entry("AccessTokens.create", with(TRAIL, "access_token")),
            Map.entry("AccessTokens.revoke", with(TRAIL, "access_token")),
            Map.entry("OwnPassword.change", with(TRAIL, "account")),
            // what it was shown by itself is not shown again
            Map.entry("FirstTimes.isFirst", Set.of("account_seen")));

    /** Refused for another reason than the role. */
    private static final Map<String, String> REFUSED_OTHERWISE = Map.ofEntries(
            // whoever has no role for a task does not see it
            Map.entry("TaskLists.get", "tasks.unknown"),
            Map.entry("TaskWork.claim", "tasks.unknown"),
            // nothing is frozen; what is, it reads and takes along
            Map.entry("Dossiers.frozen", "dossier.unknown"),
            Map.entry("Dossiers.take", "dossier.unknown"),
            Map.entry("TaskWork.complete", "tasks.unknown"),
            Map.entry("TaskWork.discardDraft", "tasks.unknown"),
            Map.entry("TaskWork.release", "tasks.unknown"),
            Map.entry("TaskWork.saveDraft", "tasks.unknown"),
            // nobody can, once there is an account
            Map.entry("SetUp.createFirstAdministrator", "identity.set-up-closed"),
            // of its own alone, and it has none
            Map.entry("AccessTokens.revoke", "identity.token-unknown"),
            Map.entry("ExportJobs.get", "audit.export-unknown"),
            Map.entry("ExportJobs.read", "audit.export-unknown"));

    /** They answer with nothing, and change nothing either: nobody has to refuse. */
    private static final Set<String> WITHOUT_EFFECT = Set.of("ProcessCatalogue.requireUnaltered", "ExportJobs.cancel");

    /** Neither for a view nor for a program as they stand. */
    private static final Set<String> NOT_ALONE = Set.of(
            // needs the transaction of a command that has asked for the role
            "Matters.lock",
            // is asked before anybody is signed in
            "TokenSignIn.signIn");

    @Autowired
    ApplicationContext context;

    @Autowired
    Probelauf probelauf;

    @TestFactory
    Stream<DynamicTest> whateverIsCalled() {
        var caller = pruefung();
        var sample = new SampleArguments(context, caller);
        return services()
                .flatMap(service -> Arrays.stream(service.getMethods()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .sorted(Comparator.comparing(ThePruefungChangesNothingTests::name)
                        .thenComparing(Method::getParameterCount))
                .map(method -> DynamicTest.dynamicTest(
                        name(method) + "/" + method.getParameterCount(), () -> call(method, caller, sample)));
    }

    private Actor pruefung() {
        var caller =
                context.getBean(Accounts.class).find("pruefung").orElseThrow().actor();
        probelauf.as(
                Probelauf.LEITUNG,
                () -> context.getBean(AuditAccesses.class)
                        .open(
                                caller.id(),
                                AuditAccess.Purpose.STICHPROBE,
                                context.getBean(MovableClock.class).now().plus(Duration.ofDays(300))));
        return caller;
    }

    private void call(Method method, Actor caller, SampleArguments sample) {
        var bean = context.getBeansOfType(method.getDeclaringClass())
                .values()
                .iterator()
                .next();
        var arguments = sample.of(method);
        var outcome = new Outcome();
        var counted = StatementCount.during(() ->
                probelauf.as(caller, () -> outcome.of(() -> method.invoke(bean, arguments))));
        judge(method, outcome, written(counted));
    }

    private static void judge(Method method, Outcome outcome, Set<String> written) {
        var name = name(method);
        assertThat(OF_ITS_OWN.getOrDefault(name, Set.of()))
                .as("what %s may write to as the Prüfung; it should be refused before it writes", name)
                .containsAll(written);
        if (outcome.refusal != null) {
            if (outcome.refusal.kind() != Refusal.Kind.FORBIDDEN) {
                assertThat(REFUSED_OTHERWISE)
                        .as("%s does not look at the role first", name)
                        .containsEntry(name, outcome.refusal.key());
            }
            return;
        }
        assertThat(outcome.thrown)
                .as(name)
                .matches(thrown -> thrown == null || NOT_ALONE.contains(name), "is a refusal");
        if (outcome.thrown == null && method.getReturnType() == void.class) {
            assertThat(written.isEmpty() && !WITHOUT_EFFECT.contains(name) && !OF_ITS_OWN.containsKey(name))
                    .as("%s is a command, and the Prüfung was not refused", name)
                    .isFalse();
        }
    }

    private static Set<String> written(StatementCount.Counted counted) {
        return counted.sql().stream()
                .map(WRITES::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final class Outcome {

        private @Nullable Refusal refusal;
        private @Nullable Throwable thrown;

        boolean of(Callable<?> call) {
            try {
                call.call();
            } catch (InvocationTargetException e) {
                thrown = e.getCause();
                refusal = thrown instanceof Refused refused ? refused.refusal() : null;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            return true;
        }
    }

    @Test
    void nothingIsListedThatIsGone() {
        var names = services()
                .flatMap(service -> Arrays.stream(service.getMethods()))
                .map(ThePruefungChangesNothingTests::name)
                .collect(Collectors.toSet());

        assertThat(names)
                .containsAll(OF_ITS_OWN.keySet())
                .containsAll(REFUSED_OTHERWISE.keySet())
                .containsAll(WITHOUT_EFFECT)
                .containsAll(NOT_ALONE)
                .hasSizeGreaterThan(150);
    }

    private Stream<Class<?>> services() {
        var classes = ProductClasses.all();
        var used = new TreeSet<String>();
        for (var type : classes) {
            if (isDoor(type)) {
                type.getDirectDependenciesFromSelf()
                        .forEach(dependency ->
                                used.add(dependency.getTargetClass().getName()));
            }
        }
        return classes.stream()
                .filter(type -> used.contains(type.getName()) && !isDoor(type))
                .map(JavaClass::reflect)
                .filter(type -> !type.isRecord() && !type.isEnum())
                .filter(type -> !context.getBeansOfType(type).isEmpty());
    }

    private static boolean isDoor(JavaClass type) {
        return Stream.of("ui", "rest").anyMatch(door -> type.getPackageName().startsWith("org.brueckenschlag." + door));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Set<String> with(Set<String> tables, String... more) {
        var all = new TreeSet<>(tables);
        all.addAll(List.of(more));
        return all;
    }
}
