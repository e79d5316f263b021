package org.brueckenschlag.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.brueckenschlag.rehearsal.RehearsedMatter.OpenTask;
import org.brueckenschlag.rehearsal.Remark.Kind;
import org.brueckenschlag.rehearsal.ScratchEngine.Scratch;
import org.brueckenschlag.rehearsal.ScratchEngine.Stuck;
import org.jspecify.annotations.Nullable;

/**
 * Plays one course on one version. What the course tells is done on its day. Where the version wants something else
 * first, that is done as one usually would; where it wants more time, what follows from that happens so much later, and
 * what waits beside it does not; where it goes another way, the play stops and says where.
 */
final class Play {

    private static final LocalTime ENQUIRY = LocalTime.of(9, 10);
    private static final LocalTime FIRST_STEP_OF_A_DAY = LocalTime.of(9, 40);
    private static final int MINUTES_BETWEEN_STEPS = 7;

    /** So long one waits for a task that is not open when the course tells of it. */
    private static final int PATIENCE_IN_DAYS = 400;

    private final Stage stage;
    private final Scenario scenario;
    private final Setting setting;
    private final FillingIn filling;
    private final LocalDate enquiry;
    private final BooleanSupplier stopped;
    private final Set<String> told;
    private final Remarks remarks = new Remarks();
    private final Map<String, Remark> refused = new HashMap<>();
    /** Of each task by how many days later it was there than the course reckons with. */
    private final Map<String, Integer> lateBy = new HashMap<>();

    private String inHand = "";
    /** Of the step that was done last. */
    private int late;

    Play(Scratch scratch, Setting setting, Scenario scenario, BooleanSupplier stopped) {
        this.setting = setting;
        this.filling = new FillingIn(setting);
        this.enquiry = setting.enquiry();
        this.stage = new Stage(
                scratch,
                setting.packages(),
                enquiry.atTime(ENQUIRY).atZone(Stage.ZONE).toInstant());
        this.scenario = scenario;
        this.stopped = stopped;
        this.told = scenario.steps().stream()
                .filter(Scenario.Do.class::isInstance)
                .map(step -> ((Scenario.Do) step).element())
                .collect(Collectors.toSet());
    }

    Outcome outcome() {
        try {
            stage.begin(scenario.process(), scenario.socialSpace());
            for (var index = 0; index < scenario.steps().size() && !stopped.getAsBoolean(); index++) {
                if (stage.matter().isOver()) {
                    endedBefore(scenario.steps().get(index));
                    break;
                }
                step(scenario.steps().get(index), index);
                doWhatIsNew();
            }
            goOnToTheEnd();
        } catch (Halt halt) {
            return result(Outcome.State.STOPPED, halt.remark);
        } catch (Stuck stuck) {
            return result(Outcome.State.STOPPED, Remark.of(Kind.ENGINE_STUCK, inHand));
        } catch (Stage.Endless endless) {
            return result(Outcome.State.STOPPED, Remark.of(Kind.ENDLESS, inHand));
        }
        if (stage.matter().isOver()) {
            return result(Outcome.State.ENDED, null);
        }
        stage.matter()
                .open()
                .forEach(task ->
                        remarks.add(refused.getOrDefault(task.id(), Remark.of(Kind.STILL_OPEN, task.element()))));
        return result(Outcome.State.OPEN, null);
    }

    private void endedBefore(Scenario.Step next) {
        if (next instanceof Scenario.Do task) {
            remarks.add(Remark.of(Kind.ENDED_BEFORE, task.element()));
        }
    }

    private Outcome result(Outcome.State state, @Nullable Remark last) {
        return remarks.outcome(state, last, stage, enquiry, late);
    }

    private void step(Scenario.Step step, int index) {
        if (step instanceof Scenario.Do task) {
            late = find(task).map(open -> lateBy.getOrDefault(open.id(), 0)).orElse(0);
        }
        stage.passTo(enquiry.plusDays((long) step.day() + late)
                .atTime(FIRST_STEP_OF_A_DAY)
                .plusMinutes((long) MINUTES_BETWEEN_STEPS * index)
                .atZone(Stage.ZONE)
                .toInstant());
        opened(0);
        switch (step) {
            case Scenario.Report report -> {
                if (!stage.report(report.event())) {
                    throw new Halt(Remark.of(Kind.EVENT_NOT_AWAITED, report.event()));
                }
            }
            case Scenario.Do task -> perform(task);
            case Scenario.Usual usual -> workOn(usual);
        }
        opened(late);
    }

    /**
     * Tasks that were not there before: what a late step leads to is late, what a clock brings comes in its own time.
     */
    private void opened(int late) {
        stage.running().forEach(matter -> matter.open().forEach(task -> lateBy.putIfAbsent(task.id(), late)));
    }

    private void perform(Scenario.Do step) {
        if (!stage.matter().hasElement(step.element())) {
            remarks.add(Remark.of(Kind.TASK_LEFT_OUT, step.element()));
            return;
        }
        var waited = false;
        for (var task = find(step); !stage.matter().isOver(); task = find(step)) {
            if (task.isPresent()) {
                var inherited = late;
                late = Math.max(late, (int) (stage.today().toEpochDay() - enquiry.toEpochDay()) - step.day());
                if (waited && late > inherited) {
                    remarks.add(Remark.of(Kind.TASK_LATER, step.element(), String.valueOf(late - inherited)));
                }
                complete(stage.matter(), task.get(), Scenario.dated(step.answers(), enquiry.plusDays(late)));
                return;
            }
            if (doUntold()) {
                continue;
            }
            waited = waits();
            if (!waited) {
                throw new Halt(Remark.of(
                        Kind.TASK_NOT_OPEN,
                        step.element(),
                        stage.matter().open().stream()
                                .map(OpenTask::element)
                                .distinct()
                                .toArray(String[]::new)));
            }
        }
        endedBefore(step);
    }

    private Optional<OpenTask> find(Scenario.Do step) {
        return stage.matter().open().stream()
                .filter(task -> task.element().equals(step.element()))
                .filter(task -> step.group() == null || step.group().equals(task.group()))
                .findFirst();
    }

    /** Does one task that the course knows nothing of; false where there is none. */
    private boolean doUntold() {
        for (var matter : stage.running()) {
            var untold = matter.open().stream()
                    .filter(task -> matter != stage.matter() || isNew(task.element()))
                    .findFirst();
            if (untold.isPresent()) {
                remarks.add(Remark.of(Kind.TASK_AS_USUAL, untold.get().element()));
                refusal(matter, untold.get(), Map.of()).ifPresent(remark -> {
                    throw new Halt(remark);
                });
                return true;
            }
        }
        return false;
    }

    /** The course could not know of it; what it did know and does not tell of is not done in it. */
    private boolean isNew(String element) {
        return !told.contains(element) && setting.written().element(element).isEmpty();
    }

    private boolean waits() {
        var waited = waited();
        opened(0);
        return waited.isPresent();
    }

    private Optional<Integer> waited() {
        return stage.waitUntil(stage.today().plusDays(PATIENCE_IN_DAYS));
    }

    /** At once: somebody who waits for the next step of the course would wait longer than people do. */
    private void doWhatIsNew() {
        while (!told.isEmpty() && !stage.matter().isOver() && doUntold()) {
            // once more
        }
    }

    /** After the last step of a course that tells each task: what it could not know of is done, too. */
    private void goOnToTheEnd() {
        while (!told.isEmpty()
                && !stage.matter().isOver()
                && !stopped.getAsBoolean()
                && (doUntold() || stage.matter().open().isEmpty() && waited().isPresent())) {
            // once more
        }
    }

    /** What is open now: what that opens is for the next step, so that time goes by. */
    private void workOn(Scenario.Usual usual) {
        var seen = new LinkedHashSet<RehearsedMatter>();
        for (var next = notIn(seen); next.isPresent(); next = notIn(seen)) {
            var matter = next.get();
            seen.add(matter);
            var open = new HashMap<String, Integer>();
            for (var task : matter.open()) {
                var which = open.merge(task.element(), 1, Integer::sum) - 1;
                if (matter.open().contains(task)) {
                    refusal(matter, task, Scenario.dated(usual.toldTo(task.element(), which), enquiry))
                            .ifPresent(remark -> refused.put(task.id(), remark));
                }
            }
        }
    }

    private Optional<RehearsedMatter> notIn(Set<RehearsedMatter> seen) {
        return stage.running().stream().filter(matter -> !seen.contains(matter)).findFirst();
    }

    private void complete(RehearsedMatter matter, OpenTask task, Map<String, Object> answers) {
        var filled = filling.fill(matter, task, answers, stage.today());
        if (!filled.findings().isEmpty()) {
            throw new Halt(FillingIn.refusal(task, filled.findings().getFirst()));
        }
        remarks.add(Kind.QUESTION_AS_USUAL, task, filled.untold());
        remarks.add(Kind.ANSWER_NOT_ASKED, task, filled.unasked());
        inHand = task.element();
        stage.complete(matter, task, filled.answers());
    }

    /** Does it; says why where the answers are refused. */
    private Optional<Remark> refusal(RehearsedMatter matter, OpenTask task, Map<String, Object> answers) {
        var filled = filling.fill(matter, task, answers, stage.today());
        if (!filled.findings().isEmpty()) {
            return Optional.of(FillingIn.refusal(task, filled.findings().getFirst()));
        }
        inHand = task.element();
        stage.complete(matter, task, filled.answers());
        return Optional.empty();
    }

    /** Ends the play. */
    private static final class Halt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Remark remark;

        Halt(Remark remark) {
            this.remark = remark;
        }
    }
}
