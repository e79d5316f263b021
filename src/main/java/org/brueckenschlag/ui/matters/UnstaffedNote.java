package org.brueckenschlag.ui.matters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;

/** Says for which roles nobody has an account. */
final class UnstaffedNote {

    private UnstaffedNote() {}

    static Optional<Note> of(List<Role> roles, Texts texts) {
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        var names =
                roles.stream().map(role -> texts.get("ui.role." + role.key())).collect(Collectors.joining(", "));
        return Optional.of(Note.attention(
                texts.get("ui.matters.unstaffed", roles.size(), names), texts.get("ui.matters.unstaffed.then")));
    }
}
