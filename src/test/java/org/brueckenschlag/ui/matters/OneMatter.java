package org.brueckenschlag.ui.matters;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterFilter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.PartyGroup;
import org.brueckenschlag.matters.SocialSpace;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.shared.Refusal;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskDetail;
import org.brueckenschlag.tasks.TaskFilter;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.ui.LiveUpdates;
import org.brueckenschlag.ui.NoLists;
import org.brueckenschlag.ui.ReadingsInMemory;
import org.jspecify.annotations.Nullable;

/** Services that know one process and the matters that a test puts in; what is reported is written down. */
final class OneMatter implements Matters, TaskLists, ProcessCatalogue, SocialSpaces, CurrentActor {

    static final AgencyId AGENCY = new AgencyId("nordwinkel");

    final List<Matter> matters = new ArrayList<>();
    final List<TaskCard> cards = new ArrayList<>();
    final List<Role> unstaffed = new ArrayList<>();
    final List<String> reported = new ArrayList<>();
    boolean isAltered;
    final List<Matter> called = new ArrayList<>();
    final Trail trail = (matter, after, limit) -> SampleMatter.inSecondSession().trail();
    final ReadingsInMemory readLog = new ReadingsInMemory();
    private final Actor actor;
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    OneMatter(Role role) {
        actor = new Actor(new ActorId("k-mia"), AGENCY, Set.of(role));
    }

    OneMatter with(Matter.State state, int count) {
        for (var i = 1; i <= count; i++) {
            matters.add(new Matter(
                    new MatterId("m" + i),
                    "KM-2026-%04d".formatted(i),
                    AGENCY,
                    "beispiel",
                    SampleMatter.VERSION,
                    "Lärm im Innenhof",
                    "S03",
                    state,
                    state == Matter.State.CLOSED ? "vereinbarung_voll" : null,
                    "normal",
                    Instant.parse("2026-10-01T08:00:00Z"),
                    state == Matter.State.CLOSED ? Instant.parse("2026-11-12T08:00:00Z") : null,
                    List.of(new PartyGroup("A", "jugendgruppe", "25-49", "konfliktpartei", null)),
                    Map.of("sitzungen_geplant", 3L, "sprachen_bedarf", List.of("ar", "kmr"))));
        }
        return this;
    }

    OneMatter withTask(Role role, @Nullable ActorId assignee) {
        cards.add(new TaskCard(
                new TaskId("t1"),
                "Task_Vorbereiten",
                "Sitzung vorbereiten",
                new MatterId("m1"),
                "KM-2026-0001",
                "Lärm im Innenhof",
                "S03",
                "Kanalviertel",
                AGENCY,
                "beispiel",
                SampleMatter.VERSION,
                role,
                assignee,
                null,
                null,
                null,
                "formular",
                Instant.parse("2026-11-12T08:00:00Z"),
                Instant.parse("2026-11-24T16:00:00Z"),
                null,
                false,
                false,
                "normal",
                false));
        return this;
    }

    MatterView page() {
        var desk = new MatterDesk(
                this,
                this,
                trail,
                this,
                new NothingAltered(),
                this,
                (model, agency) -> unstaffed,
                new Starting(this, this, this, this, (model, agency) -> unstaffed),
                (from, to) -> 2,
                this,
                clock);
        return new MatterView(desk, readLog, new LiveUpdates());
    }

    MattersView list() {
        return new MattersView(
                this,
                this,
                this,
                this,
                new NoLists(),
                new Starting(this, this, this, this, (model, agency) -> unstaffed),
                (from, to) -> 2,
                this,
                new LiveUpdates(),
                clock);
    }

    private enum Unknown implements Refusal {
        MATTER;

        @Override
        public String key() {
            return "matters.unknown";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    @Override
    public Matter start(StartMatter command) {
        with(Matter.State.OPEN, 1);
        return matters.getLast();
    }

    @Override
    public Matter get(String number) {
        return matters.stream()
                .filter(matter -> matter.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refused(Unknown.MATTER));
    }

    @Override
    public Optional<Matter> find(MatterId id) {
        return matters.stream().filter(matter -> matter.id().equals(id)).findFirst();
    }

    @Override
    public Map<MatterId, Matter> find(List<MatterId> ids) {
        return matters.stream()
                .filter(matter -> ids.contains(matter.id()))
                .collect(Collectors.toMap(Matter::id, matter -> matter));
    }

    @Override
    public Optional<Matter> behindTask(MatterId id) {
        return find(id);
    }

    @Override
    public Page<Matter> list(MatterFilter filter) {
        var from = filter.after() == null ? 0 : Integer.parseInt(filter.after());
        var found = matching(filter);
        var to = Math.min(found.size(), from + filter.limit());
        return new Page<>(found.subList(from, to), to < found.size() ? String.valueOf(to) : null);
    }

    @Override
    public long count(MatterFilter filter) {
        return matching(filter).size();
    }

    private List<Matter> matching(MatterFilter filter) {
        return matters.stream()
                .filter(matter -> filter.state() == null || matter.state() == filter.state())
                .filter(matter -> filter.text() == null || matter.number().contains(filter.text()))
                .toList();
    }

    @Override
    public List<Matter> calledBy(Matter matter) {
        return called;
    }

    @Override
    public List<MatterEvent> reportable(Matter matter) {
        return SampleMatter.model().events().stream()
                .filter(event -> actor.roles().stream().map(Role::key).anyMatch(event.roles()::contains))
                .toList();
    }

    @Override
    public void tryAgain(String number) {
        reported.add(number + " try again");
    }

    @Override
    public void report(String number, String event) {
        reported.add(number + " " + event);
    }

    @Override
    public Matter lock(MatterId id) {
        throw new UnsupportedOperationException("a page does not lock");
    }

    @Override
    public Page<TaskCard> page(TaskFilter filter) {
        return new Page<>(cards, null);
    }

    @Override
    public long count(TaskFilter filter) {
        return cards.size();
    }

    @Override
    public Counts counts() {
        return new Counts(cards.size(), 0, 0, 0, 0);
    }

    @Override
    public List<TaskCard> ofMatter(MatterId matter) {
        return cards.stream().filter(card -> card.matter().equals(matter)).toList();
    }

    @Override
    public List<TaskCard> ofAgency(@Nullable Instant dueFrom, @Nullable Instant dueBefore, int limit) {
        return cards.stream()
                .filter(card ->
                        dueFrom == null || card.due() != null && !card.due().isBefore(dueFrom))
                .filter(card ->
                        dueBefore == null || card.due() != null && card.due().isBefore(dueBefore))
                .toList();
    }

    @Override
    public Map<MatterId, List<TaskCard>> ofMatters(Collection<MatterId> several) {
        return cards.stream()
                .filter(card -> several.contains(card.matter()))
                .collect(Collectors.groupingBy(TaskCard::matter));
    }

    @Override
    public TaskDetail get(TaskId task) {
        throw new UnsupportedOperationException("a matter's page opens no task");
    }

    @Override
    public List<ProcessModel> latest(AgencyId agency) {
        return startable(agency);
    }

    @Override
    public List<ProcessModel> startable(AgencyId agency) {
        return List.of(SampleMatter.model());
    }

    @Override
    public Optional<ProcessModel> latest(String key, AgencyId agency) {
        return Optional.of(SampleMatter.model());
    }

    @Override
    public ProcessModel model(ProcessVersionId version) {
        return SampleMatter.model();
    }

    @Override
    public boolean isAltered(ProcessVersionId version) {
        return isAltered;
    }

    @Override
    public FormSchema form(ProcessVersionId version, String formKey, Locale locale) {
        return SampleMatter.words(locale).forms().apply(formKey);
    }

    @Override
    public String formJson(ProcessVersionId version, String formKey) {
        throw new UnsupportedOperationException("a matter's page shows no form");
    }

    @Override
    public Labels labels(ProcessVersionId version, Locale locale) {
        return SampleMatter.labels(SampleMatter.model());
    }

    @Override
    public List<SocialSpace> of(AgencyId agency) {
        return List.of(new SocialSpace(AGENCY, "S03", "Kanalviertel"));
    }

    @Override
    public String name(AgencyId agency, String code) {
        return "Kanalviertel";
    }

    @Override
    public Optional<Actor> find() {
        return Optional.of(actor);
    }

    @Override
    public Actor get() {
        return actor;
    }

    @Override
    public <T> T as(Actor other, Supplier<T> work) {
        return work.get();
    }
}
