package org.brueckenschlag.ui.audit;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.AuditOverview;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessElement.Kind;
import org.brueckenschlag.catalogue.ProcessModel;

/** How the matters of one version went, with the words that its cards need. */
record OverviewPage(AuditOverview overview, ProcessModel model, Labels labels, AuditWords words, SmallCells cells) {

    private static final int GRADES = 4;

    /** Steps that a person would name: tasks, decisions and ends, as far as they have a name. */
    List<ProcessElement> steps() {
        return model.elements().stream().filter(OverviewPage::isStep).toList();
    }

    private static boolean isStep(ProcessElement element) {
        return !element.name().isEmpty()
                && switch (element.kind()) {
                    case USER_TASK, DECISION, END_EVENT -> true;
                    default -> false;
                };
    }

    Optional<AuditOverview.ElementUse> use(ProcessElement element) {
        return overview.elements().stream()
                .filter(use -> use.element().equals(element.id()))
                .findFirst();
    }

    /** The step's name; with what is around it where several steps have that name. */
    String name(ProcessElement step) {
        var name = labels.element(step.id());
        var around = step.parent();
        var others = steps().stream()
                .filter(other -> labels.element(other.id()).equals(name))
                .count();
        return others == 1 || around == null
                ? name
                : words.text("ui.audit.overview.step-in", name, labels.element(around));
    }

    Cell matters(AuditOverview.ElementUse use) {
        return cells.part(use.matters(), overview.read());
    }

    /** How strongly each element is coloured; what is hidden has no colour either, and a frame tells nothing. */
    Map<String, Integer> heat() {
        var kinds = model.elements().stream().collect(Collectors.toMap(ProcessElement::id, Function.identity()));
        var grades = new HashMap<String, Integer>();
        for (var use : overview.elements()) {
            var element = kinds.get(use.element());
            if (element != null
                    && element.kind() != Kind.SUB_PROCESS
                    && element.kind() != Kind.EVENT_SUB_PROCESS
                    && matters(use) instanceof Cell.Shown shown) {
                grades.put(use.element(), (int) Math.clamp(shown.count() * GRADES / overview.read(), 1, GRADES));
            }
        }
        return grades;
    }

    /** Which tasks take longest, measured by the one that takes longest of all. */
    Map<String, Integer> heatOfDuration() {
        var longest = steps().stream()
                .flatMap(step -> duration(step).stream())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        var grades = new HashMap<String, Integer>();
        for (var step : steps()) {
            duration(step)
                    .ifPresent(median -> grades.put(step.id(), (int)
                            Math.clamp(median.toSeconds() * GRADES / Math.max(1, longest.toSeconds()) + 1, 1, GRADES)));
        }
        return grades;
    }

    /**
     * Half of the task's runs took no longer; empty for what takes no time worth telling, and where too few were there.
     */
    Optional<Duration> duration(ProcessElement step) {
        return use(step)
                .filter(use -> step.kind() == Kind.USER_TASK && !cells.isTooFew(use.matters()))
                .map(AuditOverview.ElementUse::median);
    }

    String words(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown -> words.text("ui.audit.number", shown.count());
            case Cell.Few few -> words.text("ui.audit.cell.few", few.below());
            case Cell.Covered covered -> words.text("ui.audit.cell.covered");
        };
    }
}
