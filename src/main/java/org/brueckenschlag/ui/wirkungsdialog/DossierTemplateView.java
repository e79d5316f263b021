package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.wirkungsdialog.DossierTemplate;
import org.brueckenschlag.wirkungsdialog.DossierTemplates;

/** In which order and under which headings the agency's dossiers tell what they tell. */
@Route(DossierTemplateView.ADDRESS)
@PermitAll
class DossierTemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ADDRESS = "wirkungsdialog/dossier/vorlage";

    private final transient DossierTemplates templates;
    private final Select<OverrideReason> reason = new Select<>();
    private final Div sections = new Div();
    private final Div result = new Div();
    private transient List<DossierSectionFields> shown = new ArrayList<>();
    private int version;

    DossierTemplateView(DossierTemplates templates) {
        this.templates = templates;
        addClassNames("bs-figures", "bs-dossier-view");
        sections.addClassName("bs-dossier");
        result.getElement().setAttribute("role", "status");
        reason.setLabel(Words.of("ui.guard.reason"));
        reason.setPlaceholder(Words.of("ui.guard.choose"));
        reason.setItems(OverrideReason.values());
        reason.setItemLabelGenerator(why -> Words.of(why.message()));
        reason.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!templates.mayEdit()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        var header = new PageHeader(Words.of("ui.dossier.template"))
                .crumbs(
                        new Anchor("/" + DossierView.ADDRESS, Words.of("ui.dossier")),
                        new Span(Words.of("ui.dossier.template")));
        var about = new Paragraph(Words.of("ui.dossier.template.about"));
        about.addClassNames("bs-muted", "bs-s");
        var release = new Button(Words.of("ui.dossier.template.release"), click -> release());
        release.addThemeVariants(ButtonVariant.PRIMARY);
        var doing = new Div(reason, release);
        doing.addClassName("bs-figures-year");
        var body = new Div(about, sections, result, doing);
        body.addClassName("bs-figures-body");
        add(header, body);
        show(templates.versions().getFirst());
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(Words.of("ui.dossier.template"));
    }

    private void show(DossierTemplate template) {
        version = template.version();
        shown = new ArrayList<>();
        template.sections().forEach(section -> shown.add(new DossierSectionFields(section, this::move)));
        arrange();
    }

    private void move(DossierSectionFields section, int by) {
        var place = shown.indexOf(section);
        var other = place + by;
        if (other >= 0 && other < shown.size()) {
            Collections.swap(shown, place, other);
            arrange();
            section.focusMove(by);
        }
    }

    private void arrange() {
        sections.removeAll();
        for (var place = 0; place < shown.size(); place++) {
            shown.get(place).placed(place, shown.size());
            sections.add(shown.get(place));
        }
    }

    private void release() {
        result.removeAll();
        shown.forEach(DossierSectionFields::clear);
        var draft = new DossierTemplate(
                version, shown.stream().map(DossierSectionFields::value).toList(), null);
        try {
            var released = templates.release(draft, reason.isVisible() ? reason.getValue() : null);
            Toasts.done(Words.of("ui.dossier.template.released", released.version()));
            UI.getCurrent().navigate(DossierView.ADDRESS);
        } catch (Refused refused) {
            result.add(Note.problem(Words.of(refused), "").with(list(refused.findings())));
        }
    }

    private OrderedList list(List<Finding> findings) {
        var fields = new LinkedHashMap<String, HasValidation>();
        shown.forEach(section -> fields.putAll(section.byField()));
        var list = new OrderedList();
        findings.forEach(finding -> {
            var words = Words.here().get(finding);
            list.add(new ListItem(words));
            mark(fields, finding.field(), words);
            if (IndicatorForm.isDoubt(finding)) {
                reason.setVisible(true);
            }
        });
        return list;
    }

    private static void mark(Map<String, HasValidation> fields, String field, String words) {
        var wrong = fields.get(field);
        if (wrong != null) {
            wrong.setErrorMessage(words);
            wrong.setInvalid(true);
        }
    }
}
