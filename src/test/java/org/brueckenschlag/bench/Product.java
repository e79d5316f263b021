package org.brueckenschlag.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.brueckenschlag.BrueckenschlagApplication;
import org.brueckenschlag.audit.SealNow;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.demo.CourseRecorder;
import org.brueckenschlag.demo.RecordedCourse;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskFilter;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.brueckenschlag.wirkungsdialog.Dossiers;
import org.brueckenschlag.wirkungsdialog.Indicators;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The product through its services, as its views and its REST API use them, without a web server. */
final class Product implements Contestant {

    /** What a contestant does otherwise than the product as it is delivered. */
    enum Way {
        /** Seals only when asked, so that the price of sealing falls where it belongs. */
        SEALED_WHEN_ASKED,
        /** Seals by itself every two seconds. */
        SEALED_BY_ITSELF,
        /** Nothing listens that would write entries about matters. */
        WITHOUT_TRAIL
    }

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final ConfigurableApplicationContext context;
    private final JdbcClient tables;
    private final Way way;
    private final CurrentActor currentActor;
    private final Matters matters;
    private final TaskLists taskLists;
    private final TaskWork taskWork;
    private final ManagementService management;
    private final FreeTexts freeTexts;

    private Product(ConfigurableApplicationContext context, Database database, Way way) {
        this.context = context;
        tables = JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), ""));
        this.way = way;
        currentActor = context.getBean(CurrentActor.class);
        matters = context.getBean(Matters.class);
        taskLists = context.getBean(TaskLists.class);
        taskWork = context.getBean(TaskWork.class);
        management = context.getBean(ManagementService.class);
        freeTexts = context.getBean(FreeTexts.class);
    }

    static Product start(Database database, Way way, Path folder) {
        var application = new SpringApplication(BrueckenschlagApplication.class);
        application.setApplicationContextFactory(type -> new GenericWebApplicationContext(new MockServletContext()));
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("delivered", new DeliveredClasses(way == Way.WITHOUT_TRAIL));
            CourseRecorder.listenIn((GenericApplicationContext) context);
        });
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        var own = folder.resolve(database.url().replaceAll("\\W+", "-"));
        return new Product(
                application.run(
                        "--spring.profiles.active=demo,test",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=",
                        "--logging.level.root=error",
                        "--brueckenschlag.demo.data=false",
                        "--brueckenschlag.processes=konfliktmediation",
                        "--brueckenschlag.data-dir=" + own,
                        "--brueckenschlag.trail.signing-key=" + own.resolve("siegel.key"),
                        "--brueckenschlag.trail.sequencing=" + (way == Way.SEALED_BY_ITSELF)),
                database,
                way);
    }

    RecordedCourse record(String scenario) {
        return CourseRecorder.record(context, scenario);
    }

    @Override
    public String play(RecordedCourse course) {
        var matter = currentActor.as(
                course.starter(),
                () -> matters.start(new StartMatter(course.process(), course.socialSpace(), Map.of())));
        for (var step : course.steps()) {
            step.before().forEach(timer -> Timers.run(management, matter.id().value(), timer));
            as(step.actor(), () -> repeat(matter.id(), step));
        }
        if (as(course.starter(), () -> matters.get(matter.number())).state() != Matter.State.CLOSED) {
            throw new IllegalStateException(course.scenario() + " is still open");
        }
        return matter.id().value();
    }

    private List<?> repeat(MatterId matter, RecordedCourse.Step step) {
        var task = taskLists.page(TaskFilter.all(PAGE)).items().stream()
                .filter(card -> card.matter().equals(matter) && card.element().equals(step.element()))
                .map(card -> card.id().value())
                .sorted(Comparator.naturalOrder())
                .skip(step.position())
                .findFirst()
                .map(TaskId::new)
                .orElseThrow(() -> new IllegalStateException("not in the list: " + step.element()));
        taskWork.claim(task);
        return taskWork.complete(new CompleteTask(task, saidToday(step.answers())));
    }

    /** The days of the recorded matter lie before this one began, where nothing can have happened for it. */
    private static Map<String, Object> saidToday(Map<String, Object> answers) {
        var today = LocalDate.now(BERLIN).toString();
        var said = new HashMap<String, Object>();
        answers.forEach((key, answer) -> said.put(key, saidToday(answer, today)));
        return said;
    }

    private static Object saidToday(Object answer, String today) {
        return switch (answer) {
            case String text -> DAY.matcher(text).matches() ? today : text;
            case Map<?, ?> row -> {
                var said = new HashMap<Object, Object>();
                row.forEach((key, inside) -> said.put(key, saidToday(inside, today)));
                yield said;
            }
            case List<?> rows -> rows.stream().map(row -> saidToday(row, today)).toList();
            default -> answer;
        };
    }

    List<TrailEntry> history(Actor reader, String matter) {
        return as(reader, () -> context.getBean(Trail.class).of(new MatterId(matter)));
    }

    /** The dashboard as the view asks for it; how many figures have a value. */
    long figuresOfThisYear(Actor reader) {
        return as(
                        reader,
                        () -> context.getBean(Indicators.class)
                                .of(reader.agency(), Year.now(BERLIN).getValue()))
                .figures()
                .stream()
                .filter(trend -> trend.now().value() != null)
                .count();
    }

    /** The list behind a figure of this year as its page asks for it; how many matters are in it. */
    long behind(Actor reader, String indicator, int most) {
        return as(
                        reader,
                        () -> context.getBean(Indicators.class)
                                .behind(reader.agency(), Year.now(BERLIN).getValue(), indicator, most))
                .size();
    }

    /** The dossier of this year as it would be now, with the evidence of each figure; how many sections it has. */
    long dossierOfThisYear(Actor reader) {
        return as(
                        reader,
                        () -> context.getBean(Dossiers.class)
                                .preview(reader.agency(), Year.now(BERLIN).getValue(), Locale.GERMAN))
                .sections()
                .size();
    }

    /** What the guard says of a text while somebody of that agency types it. */
    String judged(AgencyId agency, String text) {
        return as(
                new Actor(new ActorId("bench"), agency, Set.of(Role.FACHKRAFT)),
                () -> freeTexts.check(text).outcome().key());
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.as(actor, work);
    }

    @Override
    public void settle() {
        if (way == Way.SEALED_WHEN_ASKED) {
            SealNow.all(context);
        }
    }

    /** Not over the program's connections, which give up after a minute: filling takes longer. */
    @Override
    public JdbcClient tables() {
        return tables;
    }

    @Override
    public void close() {
        context.close();
    }
}
