package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.ui.components.Dates;
import org.jspecify.annotations.Nullable;

/** What has happened, newest first; five entries until somebody wants them all. */
class HistoryCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 5;

    private final OrderedList list = new OrderedList();
    private @Nullable LocalDate last;

    HistoryCard(MatterPage page, boolean all) {
        super("geschehen", page.words().text("ui.matter.history"));
        var lines = page.history();
        var words = page.words();
        list.addClassName("bs-history");
        add(list);
        show(all ? lines : lines.stream().limit(FIRST).toList(), words);
        if (!all && lines.size() > FIRST) {
            var more = new NativeButton(words.text("ui.matter.history.all", lines.size()));
            more.addClassNames("bs-link-button", "underlined", "bs-show-all");
            more.addClickListener(click -> {
                addClassName("all");
                show(lines.subList(FIRST, lines.size()), words);
                more.setVisible(false);
            });
            add(more);
        }
        setClassName("all", all);
    }

    /** Whether everything is shown; a page that draws itself anew keeps it so. */
    final boolean isWhole() {
        return hasClassName("all");
    }

    private void show(List<HistoryLine> lines, MatterWords words) {
        for (var line : lines) {
            var day = Dates.dayOf(line.at());
            var date = new Span(shortDay(day, words.today(), words.locale()));
            date.addClassName("date");
            date.setTitle(Dates.weekday(day, words.locale()) + ", " + Dates.time(line.at(), words.locale()));
            // the same day once is enough to the eye; a screen reader hears it with each entry
            date.setClassName("same", day.equals(last));
            last = day;
            var dot = new Span(line.icon().small());
            dot.addClassName("dot");
            var title = new Span(line.title());
            title.addClassName("title");
            var body = new Div(title);
            if (!line.details().isEmpty()) {
                var details = new Span(String.join(" · ", line.details()));
                details.addClassName("details");
                body.add(details);
            }
            var item = new ListItem(date, dot, body);
            item.setClassName("alarming", line.alarming());
            list.add(item);
        }
    }

    private static String shortDay(LocalDate day, LocalDate today, Locale locale) {
        var german = locale.getLanguage().equals("de");
        var pattern = (german ? "d. MMM" : "d MMM") + (day.getYear() == today.getYear() ? "" : " uuuu");
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
