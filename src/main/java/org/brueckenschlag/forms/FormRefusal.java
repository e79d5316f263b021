package org.brueckenschlag.forms;

import org.brueckenschlag.shared.Refusal;

enum FormRefusal implements Refusal {
    UNREADABLE("forms.unreadable", Kind.INVALID);

    private final String key;
    private final Kind kind;

    FormRefusal(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
