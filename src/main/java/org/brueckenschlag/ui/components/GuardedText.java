package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.Verdict;
import org.brueckenschlag.casefree.Verdict.Outcome;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A field for free text that says while somebody types what would give a person away: the words in question, marked,
 * why, and what could be written instead. Where it only warns, it asks why the word may stay.
 */
public final class GuardedText extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_WHILE_TYPING = 400;
    private static final int AROUND = 24;

    private final transient FreeTexts freeTexts;
    private final TextArea area;
    private final Div notes = new Div();
    private final Select<OverrideReason> reason = new Select<>();
    private boolean replacing;

    public GuardedText(FreeTexts freeTexts, String label, String help, int longest) {
        this.freeTexts = freeTexts;
        this.area = new TextArea(label);
        addClassName("bs-guarded");
        area.setHelperText(help);
        area.setMaxLength(longest);
        area.setManualValidation(true);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_WHILE_TYPING);
        area.addValueChangeListener(change -> {
            area.setInvalid(false);
            look();
        });
        notes.getElement().setAttribute("role", "status");
        reason.setLabel(Words.of("ui.guard.reason"));
        reason.setPlaceholder(Words.of("ui.guard.choose"));
        reason.setItems(OverrideReason.values());
        reason.setItemLabelGenerator(why -> Words.of(why.message()));
        reason.setVisible(false);
        add(area, notes, reason);
    }

    /** @param isRequired shown as other required fields are */
    public void setRequired(boolean isRequired) {
        area.setRequiredIndicatorVisible(isRequired);
    }

    /** Shows a text that was written before, and what is to be said of it. */
    public void show(String text) {
        area.setValue(text);
        look();
    }

    /** Shows why a word was let stay before; not where nothing is warned of. */
    public void showReason(OverrideReason why) {
        if (reason.isVisible()) {
            reason.setValue(why);
        }
    }

    /** Shows a sentence under the field; null takes it away. */
    public void say(@Nullable String sentence) {
        area.setErrorMessage(sentence == null ? "" : sentence);
        area.setInvalid(sentence != null);
    }

    public void focus() {
        area.focus();
    }

    /** @param changed runs after each change of text or reason by a person, also by a proposal taken */
    public void whenChanged(Runnable changed) {
        area.addValueChangeListener(change -> {
            if (change.isFromClient() || replacing) {
                changed.run();
            }
        });
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** What somebody has written, and why a word may stay where they said so. */
    public WrittenText written() {
        var text = WrittenText.of(area.getValue());
        var why = reason.isVisible() ? reason.getValue() : null;
        return why == null ? text : text.because(why);
    }

    /** Says at the field why it was not kept; it stays as it is. */
    public void refuse(Refused refused) {
        area.setErrorMessage(Words.of(refused));
        area.setInvalid(true);
        area.focus();
        look();
    }

    private void look() {
        var text = area.getValue();
        var verdict = freeTexts.check(text);
        notes.removeAll();
        reason.setVisible(verdict.outcome() == Outcome.WARNED);
        if (verdict.outcome() != Outcome.ALLOWED) {
            notes.add(list(text, verdict));
        }
    }

    private Component list(String text, Verdict verdict) {
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", Words.of("ui.guard.notes"));
        verdict.findings().forEach(finding -> list.add(item(text, finding)));
        return list;
    }

    private ListItem item(String text, TextFinding finding) {
        var instead = Words.of(finding.kind().proposal());
        var replace = new NativeButton(Words.of("ui.guard.replace", instead), click -> {
            replacing = true;
            area.setValue(text.substring(0, finding.start()) + instead + text.substring(finding.end()));
            replacing = false;
            area.focus();
        });
        replace.addClassNames("bs-link-button", "underlined");
        var isCertain = finding.certainty() == TextFinding.Certainty.CERTAIN;
        var why = new Paragraph((isCertain ? Icons.OCTAGON_ALERT : Icons.TRIANGLE_ALERT).icon());
        why.add(new Span(Words.of(finding.kind().message())));
        why.addClassName(isCertain ? "certain" : "likely");
        return new ListItem(why, excerpt(text, finding), replace);
    }

    /** The words in question, marked between those around them. */
    private static Paragraph excerpt(String text, TextFinding finding) {
        var from = Math.max(0, finding.start() - AROUND);
        var to = Math.min(text.length(), finding.end() + AROUND);
        var mark = new Element("mark").setText(text.substring(finding.start(), finding.end()));
        var excerpt = new Paragraph();
        excerpt.addClassName("excerpt");
        excerpt.getElement()
                .appendChild(
                        Element.createText((from > 0 ? "… " : "") + text.substring(from, finding.start())),
                        mark,
                        Element.createText(text.substring(finding.end(), to) + (to < text.length() ? " …" : "")));
        return excerpt;
    }
}
