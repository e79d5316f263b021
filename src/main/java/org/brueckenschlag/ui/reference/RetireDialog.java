package org.brueckenschlag.ui.reference;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.brueckenschlag.reference.ReferenceEditing;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.reference.ValueUse;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;

/** From when on a value is offered no more, and what uses it until then. */
final class RetireDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 30;

    private final DatePicker from = ValueDialog.day("ui.reference.retire-from");
    private final Div problem = new Div();

    RetireDialog(ReferenceEditing editing, ReferenceValue value, LocalDate today, Runnable afterwards) {
        var name = value.words().german();
        setHeaderTitle(Words.of("ui.reference.retire-question", name));
        setWidth("min(34rem, 100%)");
        from.setValue(value.until() == null ? today : value.until());
        from.setMin(today);
        var effect = new Paragraph(Words.of("ui.reference.retire-effect"));
        var heading = new H3(Words.of("ui.reference.uses"));
        var body = new Div(problem, effect, from, heading, uses(editing.uses(value, Words.locale())));
        body.addClassName("bs-start-body");
        add(body);
        var retire = new Button(Words.of("ui.reference.retire-yes"), click -> {
            problem.removeAll();
            try {
                editing.retire(value, from.getValue() == null ? today : from.getValue());
                close();
                Toasts.done(Words.of("ui.reference.retired", name));
                afterwards.run();
            } catch (Refused refused) {
                if (refused.findings().isEmpty()) {
                    problem.add(Note.problem("", Words.of(refused)));
                } else {
                    from.setErrorMessage(Words.here().get(refused.findings().getFirst()));
                    from.setInvalid(true);
                }
            }
        });
        retire.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("ui.reference.cancel"), click -> close()), retire);
    }

    private static Div uses(List<ValueUse> uses) {
        if (uses.isEmpty()) {
            return new Div(new Paragraph(Words.of("ui.reference.unused")));
        }
        var list = new UnorderedList();
        uses.stream().limit(MOST_SHOWN).forEach(use -> list.add(new ListItem(words(use))));
        var all = new Div(list);
        if (uses.size() > MOST_SHOWN) {
            all.add(new Paragraph(Words.of("ui.reference.more-uses", uses.size() - MOST_SHOWN)));
        }
        return all;
    }

    private static String words(ValueUse use) {
        var kind = Words.of(use.kind().words());
        return use.where().isEmpty()
                ? Words.of("ui.reference.use-count", kind, use.count())
                : Words.of("ui.reference.use-where", kind, use.where());
    }
}
