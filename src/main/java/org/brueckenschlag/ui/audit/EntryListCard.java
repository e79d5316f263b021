package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.Question;
import org.brueckenschlag.ui.audit.EntryLine.Topic;
import org.brueckenschlag.ui.matters.Card;

/** The picture's twin in words: each entry, to be chosen; of a long history only the part around the shown one. */
final class EntryListCard extends Card {

    private static final long serialVersionUID = 1L;

    /** Entries on each side of the shown one. */
    private static final int AROUND = 60;

    private final transient AuditPage page;
    private final transient Map<Long, List<Question>> written;
    private final transient List<IntConsumer> listeners = new ArrayList<>();
    private final transient Map<Long, ListItem> items = new HashMap<>();
    private final transient Set<Topic> wanted = EnumSet.allOf(Topic.class);
    private final OrderedList list = new OrderedList();
    private final Div filters = new Div();
    private int shown = 1;
    private int first = -1;

    /** @param questions what the Prüfung has written to this matter; shown at the entry that it is about */
    EntryListCard(AuditPage page, List<Question> questions) {
        super("eintraege", page.text("ui.audit.list"));
        this.page = page;
        this.written = questions.stream()
                .filter(question -> question.about() != null)
                .collect(Collectors.groupingBy(Question::about));
        addClassName("bs-audit-entries");
        var keys = new Span();
        keys.addClassNames("keys", "bs-xs", "bs-muted");
        keys.getElement().appendChild(key("←"), key("→"));
        keys.add(new Span(page.text("ui.audit.list.keys")));
        beside(keys);
        filters.addClassName("chips");
        filters.getElement().setAttribute("role", "group");
        filters.getElement().setAttribute("aria-label", page.text("ui.audit.list.filter"));
        Arrays.stream(Topic.values())
                .filter(topic ->
                        page.lines().stream().anyMatch(line -> line.topics().contains(topic)))
                .forEach(topic -> filters.add(chip(topic)));
        list.addClassName("bs-audit-spur");
        var scroller = new Div(list);
        scroller.addClassName("scroller");
        add(filters, scroller);
    }

    private static Element key(String sign) {
        return new Element("kbd").setText(sign);
    }

    void onChosen(IntConsumer listener) {
        listeners.add(listener);
    }

    private NativeButton chip(Topic topic) {
        var chip = new NativeButton(page.text(topic.words()));
        chip.addClassName("bs-chip");
        chip.getElement().setAttribute("aria-pressed", "false");
        chip.addClickListener(click -> {
            // the first choice narrows, the last one taken back shows everything again
            if (wanted.size() == Topic.values().length) {
                wanted.clear();
            }
            if (!wanted.remove(topic)) {
                wanted.add(topic);
            }
            if (wanted.isEmpty()) {
                wanted.addAll(EnumSet.allOf(Topic.class));
            }
            press();
            first = -1;
            mark(shown);
        });
        chip.getElement().setProperty("topic", topic.name());
        return chip;
    }

    private void press() {
        var all = wanted.size() == Topic.values().length;
        filters.getChildren()
                .forEach(chip -> chip.getElement()
                        .setAttribute(
                                "aria-pressed",
                                String.valueOf(!all
                                        && wanted.contains(
                                                Topic.valueOf(chip.getElement().getProperty("topic"))))));
    }

    /** Shows which entry is shown. */
    void mark(int number) {
        shown = number;
        var lines = page.lines().stream()
                .filter(line -> line.topics().stream().anyMatch(wanted::contains))
                .toList();
        var place =
                (int) lines.stream().filter(line -> line.sequence() <= number).count();
        var from = lines.size() <= 2 * AROUND ? 0 : Math.clamp((long) place - AROUND, 0, lines.size() - 2 * AROUND);
        if (first < 0 || from != first && !isInside(place, lines.size())) {
            draw(lines, from);
        }
        items.forEach((sequence, item) -> {
            item.setClassName("past", sequence < number);
            item.setClassName("current", sequence == number);
            item.setClassName("ahead", sequence > number);
            if (sequence == number) {
                item.getElement().setAttribute("aria-current", "step");
                item.getElement()
                        .executeJs(
                                "const box = this.closest('.scroller'); if (box && box.scrollHeight > box.clientHeight)"
                                        + " box.scrollTop = this.offsetTop - box.clientHeight / 2");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Whether the drawn part still has some room on both sides. */
    private boolean isInside(int place, int size) {
        var last = first + 2 * AROUND;
        return place - first > AROUND / 4 && (last >= size || last - place > AROUND / 4) && place <= last;
    }

    private void draw(List<EntryLine> lines, int from) {
        first = from;
        list.removeAll();
        items.clear();
        list.getElement().setAttribute("start", String.valueOf(from + 1));
        lines.stream().skip(from).limit(2L * AROUND).forEach(line -> {
            var item = item(line);
            items.put(line.sequence(), item);
            list.add(item);
        });
        if (lines.isEmpty()) {
            list.add(new ListItem(new Paragraph(page.text("ui.matters.none-found"))));
        }
    }

    private Div note(Question question) {
        var words = new Span(QuestionWords.of(question.text(), page.audit()));
        var note = new Div(QuestionWords.state(question, page.audit()), words);
        note.addClassNames("note", "bs-xs");
        return note;
    }

    private ListItem item(EntryLine line) {
        var number = new Span(String.valueOf(line.sequence()));
        number.addClassNames("number", "bs-num");
        var title = new Span(line.title());
        title.addClassName("title");
        var about =
                new Span(page.text("ui.audit.list.about", page.audit().shortDay(line.at(), page.today()), line.role()));
        about.addClassNames("about", "bs-num");
        var button = new NativeButton();
        button.add(number, new Span(title, about));
        button.addClickListener(click -> listeners.forEach(listener -> listener.accept((int) line.sequence())));
        var item = new ListItem(button);
        written.getOrDefault(line.sequence(), List.of()).forEach(question -> item.add(note(question)));
        return item;
    }
}
