package org.brueckenschlag.ui.forms;

import java.util.ArrayList;
import java.util.List;

/** The sections of a form: all below each other, or one at a time. */
final class FormSteps {

    private final List<FormStep> steps = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean oneAtATime;
    private int current;

    void add(FormStep step) {
        steps.add(step);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    boolean isOneAtATime() {
        return oneAtATime;
    }

    void setOneAtATime(boolean nowOneAtATime) {
        oneAtATime = nowOneAtATime;
        apply();
    }

    /** Labels of those that are not hidden by their condition. */
    List<String> labels() {
        return shown().stream().map(FormStep::label).toList();
    }

    /** The open one among those that are not hidden, counted from 0. */
    int index() {
        return Math.max(0, shown().indexOf(steps.get(current)));
    }

    boolean isLast() {
        return !oneAtATime || index() >= shown().size() - 1;
    }

    /** Opens the nearest step to that number. */
    void open(int index) {
        var shown = shown();
        if (!shown.isEmpty()) {
            current = steps.indexOf(shown.get(Math.clamp(index, 0, shown.size() - 1)));
        }
        apply();
    }

    void open(FormStep step) {
        if (!step.isHidden()) {
            current = steps.indexOf(step);
        }
        apply();
    }

    /** Shows what is to be shown, after conditions or the open step have changed. */
    void apply() {
        var shown = shown();
        if (steps.get(current).isHidden() && !shown.isEmpty()) {
            current = steps.indexOf(shown.getFirst());
        }
        var open = steps.get(current);
        steps.forEach(step -> step.setAway(oneAtATime && step != open));
        listeners.forEach(Runnable::run);
    }

    void whenApplied(Runnable listener) {
        listeners.add(listener);
    }

    private List<FormStep> shown() {
        return steps.stream().filter(step -> !step.isHidden()).toList();
    }
}
