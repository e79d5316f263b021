package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.SimpleCondition.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * Reads what conditions are written in, from what binds least to what binds most. The engine's own language, which a
 * condition may be written in, too, differs by its signs: {@code ${einigung == 'ja' && stufe > 3}}.
 */
final class FeelReader {

    private static final int LONGEST = 4000;
    private static final int DEEPEST = 40;

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"[^\"\\\\]*\"|'[^'\\\\]*'|\\d{1,9}(?:\\.\\d{1,4})?(?![\\w.])|[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*"
                    + "|[!=<>]=|&&|\\|\\||[=<>+\\-(),\\[\\]!])\\s*");
    private static final Pattern OF_ENGINE = Pattern.compile("\\s*[$#]\\{(.*)}\\s*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[\\p{L}_].*");

    /** Words that nothing is called. */
    private static final Set<String> BETWEEN = Set.of("and", "or", "in", "then", "else");

    private final List<String> tokens;
    private int at;
    private int depth;

    FeelReader(String written) {
        var ofEngine = OF_ENGINE.matcher(written);
        tokens = tokens(ofEngine.matches() ? ofEngine.group(1) : written);
    }

    /** None where something stands there that is not read here. */
    private static List<String> tokens(String written) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(written);
        var end = 0;
        while (written.length() <= LONGEST && matcher.find() && matcher.start() == end) {
            tokens.add(
                    switch (matcher.group(1)) {
                        case "==" -> "=";
                        case "&&" -> "and";
                        case "||" -> "or";
                        default -> matcher.group(1);
                    });
            end = matcher.end();
        }
        return end == written.length() ? tokens : List.of();
    }

    Optional<Feel> whole() {
        try {
            var read = any();
            return at == tokens.size() ? Optional.of(read) : Optional.empty();
        } catch (Unread notRead) {
            return Optional.empty();
        }
    }

    private Feel any() {
        return joined("or", () -> joined("and", this::compared));
    }

    private Feel joined(String between, Supplier<Feel> part) {
        var parts = new ArrayList<Feel>();
        parts.add(part.get());
        while (has(between)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.getFirst() : new Feel.Joined(between.equals("and"), List.copyOf(parts));
    }

    private Feel compared() {
        var left = calculated();
        if (has("in")) {
            need("(");
            return new Feel.OneOf(left, several());
        }
        return Comparison.find(now())
                .<Feel>map(how -> {
                    at++;
                    return new Feel.Compared(left, how, calculated());
                })
                .orElse(left);
    }

    private List<Feel> several() {
        var all = new ArrayList<Feel>();
        do {
            all.add(calculated());
        } while (has(","));
        need(")");
        return List.copyOf(all);
    }

    private Feel calculated() {
        var left = one();
        while ("+".equals(now()) || "-".equals(now())) {
            var adds = "+".equals(now());
            at++;
            left = new Feel.Calculated(left, adds, one());
        }
        return left;
    }

    private Feel one() {
        var token = now();
        if (token == null || ++depth > DEEPEST) {
            throw new Unread();
        }
        at++;
        var read = one(token);
        depth--;
        return read;
    }

    private Feel one(String token) {
        return switch (token) {
            case "(" -> closed(any(), ")");
            case "!" -> new Feel.Not(one());
            case "-" -> {
                if (one() instanceof Feel.Value number && !number.isText()) {
                    yield Feel.Value.number("-" + number.code());
                }
                throw new Unread();
            }
            case "if" -> depending();
            case "true", "false" -> new Feel.Value(token, false);
            case "null" -> new Feel.Nothing();
            default -> named(token);
        };
    }

    private Feel depending() {
        var when = any();
        need("then");
        var then = any();
        need("else");
        return new Feel.Depending(when, then, any());
    }

    private Feel named(String token) {
        if (token.startsWith("\"") || token.startsWith("'")) {
            return new Feel.Value(token.substring(1, token.length() - 1), true);
        }
        if (Character.isDigit(token.charAt(0))) {
            return Feel.Value.number(token);
        }
        if (!NAME.matcher(token).matches() || BETWEEN.contains(token)) {
            throw new Unread();
        }
        if (token.equals("list") && has("contains")) {
            need("(");
            var list = any();
            need(",");
            return new Feel.Compared(list, Comparison.CONTAINS, closed(any(), ")"));
        }
        if (has("(")) {
            var argument = closed(any(), ")");
            return switch (token) {
                case "not" -> new Feel.Not(argument);
                case "count" -> new Feel.Count(argument);
                case "abs" -> new Feel.Distance(argument);
                default -> throw new Unread();
            };
        }
        return has("[") ? new Feel.Rows(token, closed(any(), "]")) : new Feel.Answer(token);
    }

    private Feel closed(Feel read, String end) {
        need(end);
        return read;
    }

    private @Nullable String now() {
        return at < tokens.size() ? tokens.get(at) : null;
    }

    private boolean has(String token) {
        if (token.equals(now())) {
            at++;
            return true;
        }
        return false;
    }

    private void need(String token) {
        if (!has(token)) {
            throw new Unread();
        }
    }

    /** Only tells {@link #whole()}. */
    private static final class Unread extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
