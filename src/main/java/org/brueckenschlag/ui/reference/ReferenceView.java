package org.brueckenschlag.ui.reference;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.reference.ReferenceEditing;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** One list of the agency: looked through, added to, changed, taken out as a table and read in again. */
@Route(ReferenceView.ADDRESS)
@PermitAll
class ReferenceView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ADDRESS = "verwaltung/listen";

    private static final long serialVersionUID = 1L;

    private final transient ReferenceEditing editing;
    private final transient Actor actor;
    private final transient CurrentActor currentActor;
    private final transient Clock clock;
    private final Select<ReferenceList> choice = new Select<>();
    private final TextField search = new TextField();
    private final Checkbox retired = new Checkbox(Words.of("ui.reference.retired-too"));
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();
    private final Anchor download = new Anchor();
    private transient ReferenceList list = ReferenceList.HANDLUNGSFELD;

    ReferenceView(ReferenceEditing editing, CurrentActor currentActor, Clock clock) {
        this.editing = editing;
        this.currentActor = currentActor;
        this.actor = currentActor.get();
        this.clock = clock;
        addClassName("bs-reference");
        count.getElement().setAttribute("role", "status");
        count.addClassName("bs-muted");
        choice.setLabel(Words.of("ui.reference.list"));
        choice.setItems(ReferenceList.values());
        choice.setItemLabelGenerator(item -> Words.of(item.words()));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(ADDRESS + "/" + change.getValue().key());
            }
        });
        search.setLabel(Words.of("ui.reference.search"));
        search.setPrefixComponent(Icons.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> fill());
        retired.addValueChangeListener(change -> fill());
        var filters = new Div(choice, search, retired);
        filters.addClassName("bs-reference-filters");
        var card = new Div(filters, count, results);
        card.addClassName("bs-card");
        add(header(), card);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String key) {
        if (!editing.mayEdit()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        list = ReferenceList.ofKey(key == null ? "" : key).orElse(ReferenceList.HANDLUNGSFELD);
        choice.setValue(list);
        var shown = list;
        download.setHref(DownloadHandler.fromInputStream(request -> {
            var bytes = currentActor.as(actor, () -> editing.export(shown));
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), shown.key() + ".csv", "text/csv;charset=UTF-8", bytes.length);
        }));
        fill();
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(Words.of("ui.reference"));
    }

    private PageHeader header() {
        download.add(Icons.DOWNLOAD.icon(), new Span(Words.of("ui.reference.export")));
        download.addClassName("bs-audit-download");
        download.getElement().setAttribute("download", true);
        var add = new Button(
                Words.of("ui.reference.add"),
                Icons.PLUS.icon(),
                click -> ValueDialog.adding(editing, list, this::fill).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var read = new Button(
                Words.of("ui.reference.import"),
                click -> new ImportDialog(
                                list,
                                table -> currentActor.as(actor, () -> editing.preview(list, table)),
                                editing::apply,
                                this::fill)
                        .open());
        return new PageHeader(Words.of("ui.reference"))
                .crumbs(new Anchor("/verwaltung", Words.of("ui.area.verwaltung")))
                .actions(download, read, add);
    }

    private void fill() {
        results.removeAll();
        var today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        var all = editing.values(list);
        var offered = all.stream().filter(value -> value.isOfferedOn(today)).count();
        var found = all.stream()
                .filter(value -> retired.getValue() || !value.isRetiredOn(today))
                .filter(this::isSought)
                .toList();
        count.setText(Words.of("ui.reference.count", offered, all.size() - offered, found.size()));
        if (found.isEmpty()) {
            results.add(nothing(all));
        } else {
            results.add(new ValueTable(
                    found,
                    today,
                    value -> ValueDialog.of(editing, value, today, this::fill).open()));
        }
    }

    private EmptyState nothing(List<ReferenceValue> all) {
        if (all.isEmpty()) {
            return new EmptyState(Icons.INBOX, Words.of("ui.reference.none"))
                    .withAction(
                            Words.of("ui.reference.add"),
                            () -> ValueDialog.adding(editing, list, this::fill).open());
        }
        return new EmptyState(Icons.SEARCH_X, Words.of("ui.reference.none-found"))
                .withAction(Words.of("ui.reference.clear"), () -> {
                    retired.setValue(true);
                    search.clear();
                });
    }

    private boolean isSought(ReferenceValue value) {
        var sought = search.getValue().strip().toLowerCase(Locale.GERMAN);
        return sought.isEmpty()
                || (value.code() + " " + value.words().german() + " "
                                + value.words().english() + " " + value.words().turkish() + " " + value.formerly())
                        .toLowerCase(Locale.GERMAN)
                        .contains(sought);
    }
}
