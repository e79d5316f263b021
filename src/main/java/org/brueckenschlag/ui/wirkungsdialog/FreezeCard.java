package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.CorrectionReason;
import org.jspecify.annotations.Nullable;

/** Freezes what the page below shows; a further version says why there is one. */
final class FreezeCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient FigureWords words;
    private final Select<CorrectionReason> reason = new Select<>();
    private final Div result = new Div();

    /**
     * @param next number of the version that it would become
     * @param freeze gets null for the first version
     */
    FreezeCard(int year, int next, FigureWords words, Consumer<@Nullable CorrectionReason> freeze) {
        super("einfrieren", words.text("ui.dossier.freeze"));
        this.words = words;
        var isFirst = next == 1;
        add(new Paragraph(words.text(isFirst ? "ui.dossier.freeze.about" : "ui.dossier.freeze.again", next - 1)));
        var doing = new Div();
        doing.addClassName("bs-figures-year");
        if (!isFirst) {
            reason.setLabel(words.text("ui.dossier.freeze.reason"));
            reason.setItems(CorrectionReason.values());
            reason.setItemLabelGenerator(each -> words.text("dossier.reason." + each.key()));
            reason.addValueChangeListener(change -> reason.setInvalid(false));
            doing.add(reason);
        }
        var button = new Button(words.text("ui.dossier.freeze.do", next), click -> {
            result.removeAll();
            if (!isFirst && reason.getValue() == null) {
                reason.setErrorMessage(words.text("dossier.reason"));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            Confirmation.ask(
                    words.text("ui.dossier.freeze.question", String.valueOf(year), next),
                    words.text("ui.dossier.freeze.effect"),
                    words.text("ui.dossier.freeze.do", next),
                    words.text("ui.dossier.freeze.not"),
                    () -> run(freeze));
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        doing.add(button);
        result.getElement().setAttribute("role", "status");
        add(doing, result);
    }

    private void run(Consumer<@Nullable CorrectionReason> freeze) {
        try {
            freeze.accept(reason.getValue());
        } catch (Refused refused) {
            result.removeAll();
            result.add(Note.problem(words.text("ui.dossier.freeze.refused"), Words.of(refused)));
        }
    }
}
