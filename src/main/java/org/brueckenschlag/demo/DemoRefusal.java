package org.brueckenschlag.demo;

import org.brueckenschlag.shared.Refusal;

enum DemoRefusal implements Refusal {
    NOT_ALLOWED("demo.not-allowed", Kind.FORBIDDEN),
    AMOUNT("demo.amount", Kind.INVALID);

    private final String key;
    private final Kind kind;

    DemoRefusal(String key, Kind kind) {
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
