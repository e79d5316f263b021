package org.brueckenschlag.ui.erasure;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.brueckenschlag.audit.Retention;
import org.brueckenschlag.audit.RetentionCount;
import org.brueckenschlag.audit.RetentionPeriod;
import org.brueckenschlag.audit.RetentionPeriods;
import org.brueckenschlag.audit.RetentionRun;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;

/** How long what is kept, what would go today, and what has gone. */
public class RetentionCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final int RUNS = 10;

    private final transient Retention retention;
    private final transient RetentionPeriods periods;
    private final DescriptionList facts = new DescriptionList();
    private final Div outcome = new Div();
    private final UnorderedList log = new UnorderedList();

    /** @param mayReckon whether the person may ask for a dry run */
    public RetentionCard(Retention retention, RetentionPeriods periods, boolean mayReckon) {
        this.retention = retention;
        this.periods = periods;
        addClassNames("bs-card", "bs-retention");
        var heading = new H2(Words.of("ui.retention.title"));
        heading.setId("aufbewahrung");
        getElement().setAttribute("aria-labelledby", "aufbewahrung");
        var about = new Paragraph(Words.of("ui.retention.about"));
        about.addClassName("bs-muted");
        outcome.getElement().setAttribute("role", "status");
        facts.addClassName("bs-facts");
        add(heading, about, facts);
        showPeriods();
        if (mayReckon) {
            add(new Button(Words.of("ui.retention.reckon"), Icons.SEARCH.icon(), click -> reckon()), outcome);
        }
        add(new H3(Words.of("ui.retention.log")), log);
        showLog();
    }

    private void showPeriods() {
        facts.removeAll();
        periods.all().forEach(this::show);
    }

    private void show(RetentionPeriod period) {
        var object = Words.of("ui.retention.object." + period.what().key());
        var kept = new DescriptionList.Description(new Span(PeriodWords.of(period)));
        if (periods.mayChange() && period.what().isSettable()) {
            var change = new NativeButton(
                    Words.of("ui.retention.change"), click -> new PeriodDialog(periods, period, this::changed).open());
            change.addClassNames("bs-link-button", "underlined");
            change.getElement().setAttribute("aria-label", Words.of("ui.retention.change-of", object));
            kept.add(new Text(" "), change);
        }
        facts.add(new DescriptionList.Term(object), kept);
    }

    private void changed() {
        showPeriods();
        Toasts.done(Words.of("ui.retention.changed"));
    }

    private void reckon() {
        outcome.removeAll();
        try {
            var run = retention.dryRun();
            outcome.add(new Paragraph(Words.of("ui.retention.would-go", run.matters())));
            outcome.add(counts(run));
            showLog();
        } catch (Refused refused) {
            Toasts.problem(Words.of(refused));
        }
    }

    private void showLog() {
        log.removeAll();
        var runs = retention.runs(RUNS);
        if (runs.isEmpty()) {
            log.add(new ListItem(Words.of("ui.retention.no-runs")));
        }
        runs.forEach(run -> {
            var title = new Span(Words.of(
                    run.dry() ? "ui.retention.run-dry" : "ui.retention.run",
                    Dates.dayAndYear(Dates.dayOf(run.at()), Words.locale()),
                    run.matters()));
            log.add(new ListItem(title, counts(run)));
        });
    }

    private static UnorderedList counts(RetentionRun run) {
        var list = new UnorderedList();
        run.counts().forEach(count -> list.add(new ListItem(words(count))));
        list.setVisible(!run.counts().isEmpty());
        return list;
    }

    private static String words(RetentionCount count) {
        return Words.of("ui.retention.count", count.process(), Integer.toString(count.year()), count.matters());
    }
}
