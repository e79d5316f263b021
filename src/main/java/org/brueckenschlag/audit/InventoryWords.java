package org.brueckenschlag.audit;

import java.util.Collection;
import java.util.stream.Collectors;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Texts;

/** The words of the list of what can be kept. */
record InventoryWords(Texts texts) {

    String of(String key, Object... arguments) {
        return texts.get("protection." + key, arguments);
    }

    /** Whose words a column can hold; nothing where it holds none. */
    String of(StoredTable.Column column) {
        var words = column.words();
        return words == null ? "" : of("words." + words.key());
    }

    /** Who fills it in. */
    String role(AskingTask task) {
        var role = task.role();
        return role == null ? of("starters") : of("role." + role.key());
    }

    String roles(Collection<Role> roles) {
        return roles.stream().map(role -> of("role." + role.key())).collect(Collectors.joining(", "));
    }
}
