package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;

/** What is due in a month, day by day; on a phone only the days on which something is. */
class DueCalendar extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 4;

    private final transient Function<YearMonth, List<TaskCard>> due;
    private final transient Function<TaskCard, String> words;
    private final transient LocalDate today;
    private final transient Texts texts;
    private final H2 title = new H2();
    private final Div month = new Div();
    private transient YearMonth shown;

    /**
     * @param due tasks that are due in a month
     * @param words what a task is called
     */
    DueCalendar(
            Function<YearMonth, List<TaskCard>> due, Function<TaskCard, String> words, LocalDate today, Texts texts) {
        this.due = due;
        this.words = words;
        this.today = today;
        this.texts = texts;
        this.shown = YearMonth.from(today);
        addClassName("bs-calendar");
        title.getElement().setAttribute("aria-live", "polite");
        var before = step(Icons.ARROW_LEFT, "ui.matters.calendar.before", -1);
        var after = step(Icons.ARROW_RIGHT, "ui.matters.calendar.after", 1);
        var now = new Button(texts.get("ui.matters.calendar.today"), click -> show(YearMonth.from(today)));
        var head = new Div(before, title, after, now);
        head.addClassName("head");
        add(head, month);
        show(shown);
    }

    private Button step(Icons icon, String label, int months) {
        var button = new Button(icon.icon(), click -> show(shown.plusMonths(months)));
        button.setAriaLabel(texts.get(label));
        button.setTooltipText(texts.get(label));
        return button;
    }

    private void show(YearMonth wanted) {
        shown = wanted;
        title.setText(
                wanted.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()) + " " + wanted.getYear());
        var byDay = due.apply(wanted).stream()
                .filter(card -> card.due() != null)
                .collect(Collectors.groupingBy(card -> Dates.dayOf(java.util.Objects.requireNonNull(card.due()))));
        month.removeAll();
        if (byDay.isEmpty()) {
            month.add(new Paragraph(texts.get("ui.matters.calendar.none")));
        }
        month.add(table(wanted, byDay));
    }

    private NativeTable table(YearMonth wanted, Map<LocalDate, List<TaskCard>> byDay) {
        var table = new NativeTable();
        var head = new NativeTableRow();
        for (var day : DayOfWeek.values()) {
            var cell = new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        var first = wanted.atDay(1).with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var week = first; !week.isAfter(wanted.atEndOfMonth()); week = week.plusWeeks(1)) {
            var row = new NativeTableRow();
            week.datesUntil(week.plusWeeks(1))
                    .forEach(day ->
                            row.add(day.getMonth() == wanted.getMonth() ? day(day, byDay) : new NativeTableCell()));
            table.getBody().add(row);
        }
        return table;
    }

    private NativeTableCell day(LocalDate day, Map<LocalDate, List<TaskCard>> byDay) {
        var number = new Span(texts.get("ui.matters.number", day.getDayOfMonth()));
        number.addClassName("day");
        var long_ = new Span(Dates.day(day, texts.locale()));
        long_.addClassName("day-in-words");
        var cell = new NativeTableCell(number, long_);
        if (day.equals(today)) {
            cell.addClassName("today");
            var now = new Span(texts.get("ui.matters.calendar.is-today"));
            now.addClassName("bs-s");
            cell.add(now);
        }
        var tasks = byDay.getOrDefault(day, List.of());
        if (tasks.isEmpty()) {
            cell.addClassName("free");
            return cell;
        }
        var list = new UnorderedList();
        tasks.stream().limit(SHOWN).forEach(card -> list.add(new ListItem(link(card, day))));
        cell.add(list);
        if (tasks.size() > SHOWN) {
            cell.add(new Span(texts.get("ui.matters.calendar.more", tasks.size() - SHOWN)));
        }
        return cell;
    }

    private Anchor link(TaskCard card, LocalDate day) {
        var link = new Anchor(MatterAddress.of(card.matterNumber()), words.apply(card));
        link.setTitle(card.matterNumber() + " " + card.matterTitle());
        var number = new Span(card.matterNumber());
        number.addClassName("bs-muted");
        link.add(number);
        if (day.isBefore(today)) {
            link.addClassName("overdue");
            link.addComponentAsFirst(Icons.OCTAGON_ALERT.small());
        }
        return link;
    }
}
