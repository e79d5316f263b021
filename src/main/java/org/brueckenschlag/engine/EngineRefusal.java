package org.brueckenschlag.engine;

import org.brueckenschlag.shared.Refusal;

enum EngineRefusal implements Refusal {
    TOO_MANY_ROUNDS("engine.too-many-rounds", Kind.INVALID),
    CALLED_NOT_RELEASED("engine.called-not-released", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    EngineRefusal(String key, Kind kind) {
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
