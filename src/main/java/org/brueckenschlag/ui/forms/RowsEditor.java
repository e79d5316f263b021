package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.jspecify.annotations.Nullable;

/** A list of rows, above all the party groups: one card each, named by letter or number. */
final class RowsEditor extends Div {

    private static final long serialVersionUID = 1L;

    private static final Pattern PLACE = Pattern.compile("\\[(\\d{1,4})]\\.(\\w+)");

    private final transient Rows rows;
    private final transient List<Map<?, ?>> known;
    private final transient FieldEditors makers;
    private final transient Texts texts;
    private final transient List<RowCard> cards = new ArrayList<>();
    private final Div cardBox = new Div();
    private final Button add = new Button();
    private final Paragraph message = new Paragraph();
    private final Div removed = new Div();
    private transient Runnable changed = () -> {};

    RowsEditor(Rows rows, List<Map<?, ?>> known, FieldEditors makers, Texts texts) {
        this.rows = rows;
        this.known = known;
        this.makers = makers;
        this.texts = texts;
        addClassNames("bs-rows", "bs-wide", "bs-field-editor");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", rows.label());
        var label = new Span(rows.label());
        label.addClassName("label");
        add(label);
        if (rows.description() != null) {
            var help = new Span(rows.description());
            help.addClassName("help");
            add(help);
        }
        cardBox.addClassName("bs-row-cards");
        message.addClassName("bs-message");
        message.setVisible(false);
        add.setText(texts.get(rows.ofPartyGroups() ? "ui.forms.add-group" : "ui.forms.add-entry"));
        add.setIcon(Icons.PLUS.icon());
        add.addClassName("bs-row-add");
        removed.addClassName("bs-row-removed");
        removed.getElement().setAttribute("role", "status");
        add.addClickListener(click -> {
            removed.removeAll();
            var card = append(Map.of(), Map.of());
            nameAll();
            changed.run();
            card.focusFirst();
        });
        add(cardBox, removed, message, add);
    }

    /** Rows as they stand; those of earlier steps come first and carry their letter. */
    List<Map<String, Object>> answers() {
        return cards.stream().map(RowCard::answers).toList();
    }

    /** By path. */
    Map<String, OverrideReason> reasons() {
        var reasons = new HashMap<String, OverrideReason>();
        for (int row = 0; row < cards.size(); row++) {
            var start = rows.key() + "[" + row + "].";
            cards.get(row).reasons().forEach((key, reason) -> reasons.put(start + key, reason));
        }
        return reasons;
    }

    void showReasons(Map<String, OverrideReason> reasons) {
        for (int row = 0; row < cards.size(); row++) {
            cards.get(row).showReasons(rows.key() + "[" + row + "].", reasons);
        }
    }

    /** Shows known rows, each with its own answers if there are some, then the new ones among the answers. */
    void show(@Nullable Object answers) {
        var list = answers instanceof List<?> given ? given : List.of();
        cards.clear();
        cardBox.removeAll();
        removed.removeAll();
        for (int row = 0; row < known.size(); row++) {
            var before = known.get(row);
            append(before, answersTo(row, list).orElse(before));
        }
        var aliases = known.stream().map(row -> row.get(Rows.ALIAS)).toList();
        if (!rows.fixed()) {
            for (var row : list) {
                if (row instanceof Map<?, ?> map && (known.isEmpty() || !aliases.contains(map.get(Rows.ALIAS)))) {
                    append(Map.of(), map);
                }
            }
        }
        nameAll();
    }

    private Optional<Map<?, ?>> answersTo(int row, List<?> list) {
        if (!rows.follows()) {
            return rowWith(list, known.get(row).get(Rows.ALIAS));
        }
        return row < list.size() && list.get(row) instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    }

    private static Optional<Map<?, ?>> rowWith(List<?> list, @Nullable Object alias) {
        for (var row : list) {
            if (alias != null && row instanceof Map<?, ?> map && alias.equals(map.get(Rows.ALIAS))) {
                return Optional.of(map);
            }
        }
        return Optional.empty();
    }

    private RowCard append(Map<?, ?> before, Map<?, ?> answers) {
        var card = new RowCard(rows, before, makers, texts);
        card.show(answers);
        card.whenChanged(changed);
        card.whenRemoved(() -> remove(card));
        cards.add(card);
        cardBox.add(card);
        return card;
    }

    private void remove(RowCard card) {
        var place = cards.indexOf(card);
        var name = card.getLegendText();
        cards.remove(card);
        cardBox.remove(card);
        nameAll();
        changed.run();
        var undo = new NativeButton(texts.get("ui.forms.undo"), click -> bringBack(card, place));
        undo.addClassNames("bs-link-button", "underlined");
        removed.removeAll();
        removed.add(new Span(texts.get("ui.forms.removed", name)), undo);
        undo.focus();
    }

    private void bringBack(RowCard card, int place) {
        removed.removeAll();
        cards.add(place, card);
        cardBox.addComponentAtIndex(place, card);
        nameAll();
        changed.run();
        card.focusFirst();
    }

    private void nameAll() {
        var taken = new HashSet<String>();
        cards.stream().map(RowCard::knownAlias).forEach(alias -> {
            if (alias != null) {
                taken.add(alias);
            }
        });
        for (int row = 0; row < cards.size(); row++) {
            var card = cards.get(row);
            var alias = card.knownAlias();
            if (rows.ofPartyGroups() && alias == null) {
                alias = Rows.nextAlias(taken);
                taken.add(alias);
            }
            card.name(row + 1, alias, !rows.fixed() && !card.isKnown() && cards.size() > rows.minRows());
        }
        add.setVisible(!rows.fixed() && cards.size() < rows.maxRows());
    }

    void hide(Set<String> hidden) {
        for (int row = 0; row < cards.size(); row++) {
            cards.get(row).hide(row, hidden);
        }
    }

    /** The field that a path such as {@code parteigruppen[1].typ} names. */
    Optional<FieldEditor> editor(String path) {
        if (!path.startsWith(rows.key())) {
            return Optional.empty();
        }
        var place = PLACE.matcher(path.substring(rows.key().length()));
        if (!place.matches() || Integer.parseInt(place.group(1)) >= cards.size()) {
            return Optional.empty();
        }
        return Optional.ofNullable(cards.get(Integer.parseInt(place.group(1))).editor(place.group(2)));
    }

    /** Name of the row that a path leads into, for the summary. */
    Optional<String> rowName(String path) {
        var place =
                PLACE.matcher(path.substring(Math.min(path.length(), rows.key().length())));
        return place.matches() && Integer.parseInt(place.group(1)) < cards.size()
                ? Optional.of(cards.get(Integer.parseInt(place.group(1))).getLegendText())
                : Optional.empty();
    }

    void say(@Nullable String sentence) {
        message.setText(sentence == null ? "" : sentence);
        message.setVisible(sentence != null);
    }

    void silence() {
        say(null);
        cards.forEach(RowCard::silence);
    }

    void focusList() {
        if (add.isVisible()) {
            add.focus();
        } else {
            cards.stream().findFirst().ifPresent(RowCard::focusFirst);
        }
    }

    void whenChanged(Runnable listener) {
        changed = listener;
        cards.forEach(card -> card.whenChanged(listener));
    }

    Rows rows() {
        return rows;
    }
}
