package org.brueckenschlag.catalogue.rules;

/** Forms nest a few groups; thousands of them would only exhaust whoever reads them. */
final class JsonDepth {

    private static final int DEEPEST = 40;

    private JsonDepth() {}

    static void check(byte[] json) throws Unreadable {
        var depth = 0;
        var line = 1;
        var quoted = false;
        for (var i = 0; i < json.length; i++) {
            switch (json[i]) {
                case '"' -> quoted = !quoted;
                case '\\' -> i += quoted ? 1 : 0;
                case '{', '[' -> depth += quoted ? 0 : 1;
                case '}', ']' -> depth -= quoted ? 0 : 1;
                case '\n' -> line++;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw new Unreadable("depth", line, "catalogue.json-depth");
            }
        }
    }
}
