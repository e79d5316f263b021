package org.brueckenschlag.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.forms.FormComponent.OneOf;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.Section;
import org.brueckenschlag.forms.FormComponent.SomeOf;

/** A model cannot know how many groups a matter will have, so its forms offer more letters than there are groups. */
final class GroupOptions {

    private static final Pattern LETTER = Pattern.compile("[A-Z]");

    private final Set<String> aliases;

    private GroupOptions(Set<String> aliases) {
        this.aliases = aliases;
    }

    static FormSchema narrow(FormSchema form, Map<String, Object> known) {
        var aliases = new HashSet<String>();
        if (known.get(Rows.PARTY_GROUPS) instanceof List<?> groups) {
            for (var group : groups) {
                if (group instanceof Map<?, ?> map && map.get(Rows.ALIAS) instanceof String alias) {
                    aliases.add(alias);
                }
            }
        }
        return aliases.isEmpty() ? form : form.with(new GroupOptions(aliases).narrow(form.components()));
    }

    private List<FormComponent> narrow(List<FormComponent> components) {
        return components.stream().map(this::narrow).toList();
    }

    private FormComponent narrow(FormComponent component) {
        return switch (component) {
            case Section s -> new Section(s.id(), s.label(), s.description(), s.hideIf(), narrow(s.components()));
            case OneOf f
            when areLetters(f.options()) ->
                new OneOf(
                        f.id(),
                        f.key(),
                        f.label(),
                        f.description(),
                        f.hideIf(),
                        f.required(),
                        f.readOnly(),
                        f.asButtons(),
                        present(f.options()),
                        f.list());
            case SomeOf f
            when areLetters(f.options()) ->
                new SomeOf(
                        f.id(),
                        f.key(),
                        f.label(),
                        f.description(),
                        f.hideIf(),
                        f.required(),
                        f.readOnly(),
                        f.asTags(),
                        present(f.options()),
                        f.list());
            default -> component;
        };
    }

    private static boolean areLetters(List<Option> options) {
        return options.size() > 1
                && options.stream()
                        .allMatch(option -> LETTER.matcher(option.value()).matches());
    }

    private List<Option> present(List<Option> options) {
        return options.stream()
                .filter(option -> aliases.contains(option.value()))
                .toList();
    }
}
