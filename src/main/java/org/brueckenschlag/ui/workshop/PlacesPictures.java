package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.matters.MovePlan;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.bpmn.BpmnPair;
import org.brueckenschlag.ui.bpmn.BpmnViewer;
import org.brueckenschlag.ui.bpmn.BpmnViewer.Sign;
import org.brueckenschlag.ui.bpmn.BpmnViewer.Sign.Kind;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.ui.matters.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Both versions beside each other, the same number at what is the same step. A step of the old version and then one of
 * the new are picked, and the one becomes the other; whoever uses no mouse does the same in the lists beside it.
 */
final class PlacesPictures extends Card {

    private static final long serialVersionUID = 1L;

    private final transient MovePlan plan;
    private final transient ElementWords called;
    private final transient ElementWords becomes;
    private final transient BiConsumer<String, String> chosen;
    private final transient Texts texts;
    private final transient Map<String, Integer> numbers = new LinkedHashMap<>();
    private final transient Map<String, String> places = new HashMap<>();
    private final BpmnViewer before;
    private final BpmnViewer after;
    private final Paragraph said = new Paragraph();
    private @Nullable String picked;
    private boolean locked;

    /** @param chosen is told when an element of the old version is to become one of the new */
    PlacesPictures(MovePlan plan, ProcessCatalogue catalogue, BiConsumer<String, String> chosen, Texts texts) {
        super("bilder", texts.get("ui.workshop.places.pictures"));
        this.plan = plan;
        this.chosen = chosen;
        this.texts = texts;
        called = PlacesCard.words(plan.from(), catalogue, texts);
        becomes = PlacesCard.words(plan.to(), catalogue, texts);
        addClassNames("bs-moving", "bs-release-wide");
        catalogue.model(plan.from()).elements().stream()
                .map(ProcessElement::id)
                .filter(element ->
                        plan.equal().containsKey(element) || open(element).isPresent())
                .forEach(element -> numbers.put(element, numbers.size() + 1));
        before = picture(
                catalogue.model(plan.from()),
                "ui.workshop.places.picture-old",
                catalogue.labels(plan.from(), texts.locale()));
        after = picture(
                catalogue.model(plan.to()),
                "ui.workshop.places.picture-new",
                catalogue.labels(plan.to(), texts.locale()));
        before.tag(plan.open().stream()
                .collect(Collectors.toMap(
                        MovePlan.Open::element, open -> texts.get("ui.workshop.places.mark", open.matters()))));
        before.onElementSelected(this::pick);
        after.onElementSelected(this::put);
        said.getElement().setAttribute("role", "status");
        add(
                new Paragraph(texts.get("ui.workshop.places.signs")),
                said,
                new BpmnPair(texts.get("ui.workshop.moves.from"), before, texts.get("ui.workshop.moves.to"), after));
        if (!plan.open().isEmpty()) {
            said.setText(texts.get("ui.workshop.places.how"));
            before.showNow(plan.open().getFirst().element());
        }
        draw();
    }

    private BpmnViewer picture(ProcessModel model, String title, Labels words) {
        var picture = new BpmnViewer(texts);
        picture.show(model.bpmn(), texts.get(title), Standing.translated(model.bpmn(), words));
        return picture;
    }

    /** The number at that element of the old version; 0 where there is none. */
    int number(String element) {
        return numbers.getOrDefault(element, 0);
    }

    /** @param now what was chosen, by element of the old version */
    void show(Map<String, String> now) {
        places.clear();
        places.putAll(now);
        draw();
    }

    void lock(boolean isLocked) {
        locked = isLocked;
    }

    /** A step of the old version is asked about. */
    void pick(String element) {
        if (locked) {
            return;
        }
        var open = open(element);
        if (open.isPresent()) {
            picked = element;
            say(
                    open.get().candidates().isEmpty() ? "ui.workshop.places.no-candidate" : "ui.workshop.places.picked",
                    element);
        } else if (plan.equal().containsKey(element)) {
            picked = null;
            say("ui.workshop.places.same", element);
        }
        draw();
    }

    /** The same for whoever picks it elsewhere than in the picture, and chooses there. */
    void pickAndShow(String element) {
        var target = places.get(element);
        if (target == null) {
            pick(element);
        } else {
            picked = null;
            tell(element, target);
            draw();
        }
        before.showElement(element);
    }

    private void put(String element) {
        var source = picked;
        if (locked || source == null) {
            return;
        }
        if (open(source).filter(open -> open.candidates().contains(element)).isEmpty()) {
            said.setText(texts.get("ui.workshop.places.unfit", becomes.of(element), called.of(source)));
            return;
        }
        picked = null;
        tell(source, element);
        chosen.accept(source, element);
    }

    private void tell(String from, String to) {
        said.setText(texts.get("ui.workshop.places.put", called.of(from), becomes.of(to)));
    }

    private void say(String key, String element) {
        said.setText(texts.get(key, called.of(element), number(element)));
    }

    private Optional<MovePlan.Open> open(String element) {
        return plan.open().stream()
                .filter(open -> open.element().equals(element))
                .findFirst();
    }

    private void draw() {
        var left = new HashMap<String, Sign>();
        var right = new HashMap<String, Sign>();
        offered().forEach(candidate -> right.put(candidate, new Sign("?", Kind.FREE, false)));
        numbers.forEach((element, number) -> {
            var target = places.getOrDefault(element, plan.equal().get(element));
            var kind = target == null ? Kind.OPEN : places.containsKey(element) ? Kind.CHOSEN : Kind.EQUAL;
            var sign = new Sign(String.valueOf(number), kind, element.equals(picked));
            left.put(element, sign);
            if (target != null) {
                right.put(target, sign);
            }
        });
        before.sign(left);
        after.sign(right);
    }

    private List<String> offered() {
        var source = picked;
        return source == null
                ? List.of()
                : open(source).map(MovePlan.Open::candidates).orElse(List.of());
    }
}
