package org.brueckenschlag.ui.demo;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.audit.ExportJobs;
import org.brueckenschlag.audit.Reconciliation;
import org.brueckenschlag.audit.Retention;
import org.brueckenschlag.audit.RetentionPeriods;
import org.brueckenschlag.demo.Demonstration;
import org.brueckenschlag.identity.AccountAdministration;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.reference.ReferenceEditing;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.audit.ExportList;
import org.brueckenschlag.ui.audit.ReconciliationCard;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.erasure.RetentionCard;
import org.brueckenschlag.ui.identity.AccountsCard;
import org.brueckenschlag.ui.protection.DataProtectionLink;
import org.brueckenschlag.ui.reference.ReferenceLink;
import org.brueckenschlag.ui.wirkungsdialog.IndicatorsLink;
import org.brueckenschlag.wirkungsdialog.IndicatorRights;
import org.springframework.beans.factory.ObjectProvider;

/** Administration; in profile {@code demo} the clock can be moved on, so that a visitor sees deadlines pass. */
@Route("verwaltung")
@PermitAll
class AdministrationView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor currentActor;
    private final transient Actor actor;
    private final transient Optional<Demonstration> demonstration;
    private final transient Texts texts = Words.here();
    private final Paragraph now = new Paragraph();
    private final Div steps = new Div();
    private final Div progress = new Div();

    AdministrationView(
            CurrentActor currentActor,
            ObjectProvider<Demonstration> demonstration,
            Retention retention,
            RetentionPeriods periods,
            Reconciliation reconciliation,
            ExportJobs jobs,
            AccountAdministration accounts,
            ReferenceEditing lists) {
        this.currentActor = currentActor;
        this.actor = currentActor.get();
        this.demonstration = Optional.ofNullable(demonstration.getIfAvailable()).filter(demo -> actor.has(Role.ADMIN));
        addClassName("bs-administration");
        add(new PageHeader(texts.get("ui.area.verwaltung")));
        this.demonstration.ifPresent(demo -> add(clock(demo)));
        if (accounts.mayAdminister()) {
            add(new AccountsCard(accounts));
        }
        if (lists.mayEdit()) {
            add(new ReferenceLink());
        }
        if (IndicatorRights.mayEdit(actor)) {
            add(new IndicatorsLink());
        }
        if (reconciliation.mayCompare()) {
            add(new ReconciliationCard(reconciliation, ExportList.of(jobs, currentActor)));
        }
        if (retention.mayLook()) {
            add(new RetentionCard(retention, periods, actor.has(Role.LEITUNG)));
        }
        if (Area.DATA_PROTECTION.isFor(actor)) {
            add(new DataProtectionLink());
        }
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(texts.get("ui.area.verwaltung"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        demonstration.ifPresent(demo -> show(demo.now()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        progress.setVisible(false);
    }

    private Section clock(Demonstration demo) {
        var heading = new H2(texts.get("ui.clock.title"));
        heading.setId("uhr");
        now.addClassName("bs-clock-now");
        now.getElement().setAttribute("role", "status");
        var about = new Paragraph(texts.get("ui.clock.about"));
        about.addClassName("bs-muted");
        steps.addClassName("bs-clock-steps");
        List.of(Period.ofDays(1), Period.ofWeeks(1), Period.ofMonths(1), Period.ofMonths(3))
                .forEach(step -> steps.add(button(step, demo)));
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-hidden", "true");
        var sentence = new Span(texts.get("ui.clock.running"));
        progress.add(bar, sentence);
        progress.addClassName("bs-clock-progress");
        progress.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        var card = new Section(heading, now, about, steps, progress);
        card.addClassNames("bs-card", "bs-clock");
        card.getElement().setAttribute("aria-labelledby", "uhr");
        return card;
    }

    private Button button(Period step, Demonstration demo) {
        var words = texts.get("ui.clock.step." + step.toString().toLowerCase(java.util.Locale.ROOT));
        return new Button(
                words,
                Icons.STEP_FORWARD.icon(),
                click -> Confirmation.ask(
                        texts.get("ui.clock.question", words),
                        texts.get("ui.clock.effect"),
                        texts.get("ui.clock.yes", words),
                        texts.get("ui.clock.no"),
                        () -> advance(step, demo)));
    }

    private void advance(TemporalAmount step, Demonstration demo) {
        steps.setVisible(false);
        progress.setVisible(true);
        var ui = UI.getCurrent();
        // Half a year of deadlines takes seconds: on a thread of its own, so that the page stays alive.
        Thread.ofVirtual().name("demo-clock").start(() -> {
            var outcome = outcome(step, demo);
            var _ = ui.access(outcome::run);
        });
    }

    private Runnable outcome(TemporalAmount step, Demonstration demo) {
        try {
            var then = currentActor.as(actor, () -> demo.advance(step));
            return () -> finished(then, texts.get("ui.clock.done"));
        } catch (Refused refused) {
            return () -> failed(demo, Words.of(refused));
        } catch (RuntimeException e) {
            return () -> {
                failed(demo, "");
                throw e;
            };
        }
    }

    private void finished(Instant then, String words) {
        show(then);
        steps.setVisible(true);
        progress.setVisible(false);
        Toasts.done(words);
    }

    private void failed(Demonstration demo, String words) {
        show(demo.now());
        steps.setVisible(true);
        progress.setVisible(false);
        if (!words.isEmpty()) {
            Toasts.problem(words);
        }
    }

    private void show(Instant instant) {
        var day = Dates.dayOf(instant);
        now.setText(texts.get(
                "ui.clock.now",
                Dates.weekday(day, texts.locale()),
                day.getYear(),
                Dates.time(instant, texts.locale())));
    }
}
