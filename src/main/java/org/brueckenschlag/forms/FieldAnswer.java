package org.brueckenschlag.forms;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brueckenschlag.forms.FormComponent.Amount;
import org.brueckenschlag.forms.FormComponent.Day;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.OneOf;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.forms.FormComponent.ShortNote;
import org.brueckenschlag.forms.FormComponent.SomeOf;
import org.brueckenschlag.forms.FormComponent.Tick;
import org.brueckenschlag.shared.Finding;
import org.jspecify.annotations.Nullable;

/** Checks one answer against its field alone and brings it into the form in which it is stored. */
final class FieldAnswer {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final MathContext ROUGHLY = new MathContext(6);
    private static final int LONGEST_ECHO = 40;
    private static final int LONGEST_NUMBER = 20;
    private static final Pattern NUMBER_SO_FAR = Pattern.compile("[0-9+\\-., ]{1,20}");
    private static final int MOST_OPTIONS_NAMED = 8;

    private FieldAnswer() {}

    /** Nothing was entered; what that means depends on the field. */
    static boolean isEmpty(@Nullable Object answer) {
        return switch (answer) {
            case null -> true;
            case CharSequence text -> text.toString().isBlank();
            case Collection<?> several -> several.isEmpty();
            default -> false;
        };
    }

    /** @param answer not empty */
    static Checked check(Field field, Object answer, String path) {
        return switch (field) {
            case Tick ignored -> tick(answer, path);
            case Amount amount -> amount(amount, answer, path);
            case OneOf one -> oneOf(one, answer, path);
            case SomeOf some -> someOf(some, answer, path);
            case Day day -> day(day, answer, path);
            case ShortNote note -> note(note, answer, path);
        };
    }

    /**
     * Checks the kind of a half-filled answer, not its range.
     *
     * @param answer not empty
     */
    static Checked checkDraft(Field field, Object answer, String path) {
        return switch (field) {
            case Amount amount -> isLikeANumber(answer) ? Checked.accepted(answer) : notInRange(amount, path, answer);
            case Day ignored ->
                answer instanceof String text && parse(text) != null
                        ? Checked.accepted(text)
                        : Checked.refused(path, "forms.day", entered(answer));
            default -> check(field, answer, path);
        };
    }

    /** A number, or what somebody has typed of one so far. Digits without end could spell anything. */
    private static boolean isLikeANumber(Object answer) {
        return switch (answer) {
            case Number number -> {
                var decimal = decimal(number);
                yield decimal != null
                        && decimal.precision() <= LONGEST_NUMBER
                        && Math.abs((long) decimal.scale()) <= LONGEST_NUMBER;
            }
            case String text -> NUMBER_SO_FAR.matcher(text).matches();
            default -> false;
        };
    }

    private static Checked tick(Object answer, String path) {
        return answer instanceof Boolean
                ? Checked.accepted(answer)
                : Checked.refused(path, "forms.yes-or-no", entered(answer));
    }

    private static Checked amount(Amount field, Object answer, String path) {
        var number = answer instanceof Number given ? decimal(given) : null;
        if (number == null || outside(field, number)) {
            return notInRange(field, path, answer);
        }
        if (number.stripTrailingZeros().scale() > field.decimals()) {
            return field.decimals() == 0
                    ? notInRange(field, path, answer)
                    : Checked.refused(path, "forms.decimals", field.decimals(), entered(answer));
        }
        return Checked.accepted(
                field.decimals() == 0
                        ? (Object) number.longValueExact()
                        : (Object) number.setScale(field.decimals(), RoundingMode.UNNECESSARY)
                                .doubleValue());
    }

    private static boolean outside(Amount field, BigDecimal number) {
        var min = field.min();
        var max = field.max();
        // The bound comes first: only then is it safe to write the number out.
        return number.abs().compareTo(LARGEST) > 0
                || (min != null && number.compareTo(min) < 0)
                || (max != null && number.compareTo(max) > 0);
    }

    private static Checked notInRange(Amount field, String path, Object answer) {
        var whole = field.decimals() == 0 && answer instanceof Number given && isBroken(given);
        var kind = whole ? "forms.whole-number" : "forms.number";
        var min = field.min();
        var max = field.max();
        if (min != null && max != null) {
            return Checked.refused(path, kind + "-between", min, max, entered(answer));
        }
        if (min != null) {
            return Checked.refused(path, kind + "-from", min, entered(answer));
        }
        if (max != null) {
            return Checked.refused(path, kind + "-to", max, entered(answer));
        }
        return Checked.refused(path, kind, entered(answer));
    }

    private static boolean isBroken(Number number) {
        var value = number.doubleValue();
        return Math.abs(value) < 1e12 && value != Math.rint(value);
    }

    private static @Nullable BigDecimal decimal(Number number) {
        return switch (number) {
            case BigDecimal decimal -> decimal;
            case Double value -> Double.isFinite(value) ? BigDecimal.valueOf(value) : null;
            case Float value -> Float.isFinite(value) ? new BigDecimal(value.toString()) : null;
            default -> new BigDecimal(number.toString());
        };
    }

    private static Checked oneOf(OneOf field, Object answer, String path) {
        if (answer instanceof String value && isOption(field.options(), value)) {
            return Checked.accepted(value);
        }
        if (answer instanceof Collection<?>) {
            return Checked.refused(path, "forms.only-one");
        }
        return notAnOption(field.options(), answer, path);
    }

    private static Checked someOf(SomeOf field, Object answer, String path) {
        if (!(answer instanceof Collection<?> chosen)) {
            return Checked.refused(path, "forms.several", entered(answer));
        }
        for (var value : chosen) {
            if (!(value instanceof String text && isOption(field.options(), text))) {
                return notAnOption(field.options(), value == null ? "" : value, path);
            }
        }
        return Checked.accepted(field.options().stream()
                .map(Option::value)
                .filter(chosen::contains)
                .toList());
    }

    private static boolean isOption(List<Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    private static Checked notAnOption(List<Option> options, Object answer, String path) {
        if (options.size() > MOST_OPTIONS_NAMED) {
            return Checked.refused(path, "forms.not-an-option", entered(answer));
        }
        var possible = options.stream().map(Option::label).collect(Collectors.joining(", "));
        return Checked.refused(path, "forms.not-one-of", entered(answer), possible);
    }

    private static Checked day(Day field, Object answer, String path) {
        var day = answer instanceof String text ? parse(text) : null;
        if (day == null) {
            return Checked.refused(path, "forms.day", entered(answer));
        }
        var earliest = field.earliest();
        var latest = field.latest();
        if (earliest != null && day.isBefore(earliest)) {
            return Checked.refused(path, "forms.day-from", earliest, day);
        }
        if (latest != null && day.isAfter(latest)) {
            return Checked.refused(path, "forms.day-to", latest, day);
        }
        return Checked.accepted(day.toString());
    }

    private static @Nullable LocalDate parse(String text) {
        if (text.length() > 10) {
            return null;
        }
        try {
            var day = LocalDate.parse(text);
            // Nobody means the year 2: it is a slip of the keyboard.
            return day.getYear() < 1900 || day.getYear() > 2200 ? null : day;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static Checked note(ShortNote field, Object answer, String path) {
        if (!(answer instanceof String text)) {
            return Checked.refused(path, "forms.text", entered(answer));
        }
        var length = text.codePointCount(0, text.length());
        if (length > field.maxLength()) {
            return Checked.refused(path, "forms.too-long", field.maxLength(), length);
        }
        if (text.codePoints().anyMatch(FieldAnswer::isControl)) {
            return Checked.refused(path, "forms.control-characters");
        }
        return Checked.accepted(text.strip());
    }

    private static boolean isControl(int character) {
        return character != '\n' && character != '\r' && character != '\t' && Character.isISOControl(character);
    }

    /** What was entered, short enough for a sentence. */
    private static String entered(Object answer) {
        var text = switch (answer) {
            case Map<?, ?> ignored -> "{ … }";
            case Collection<?> ignored -> "[ … ]";
            case BigDecimal number
            when Math.abs((long) number.scale()) > 30 -> number.round(ROUGHLY).toString();
            case BigDecimal number -> number.toPlainString();
            case Double number
            when number == Math.rint(number) && Math.abs(number) < 1e15 ->
                BigDecimal.valueOf(number).setScale(0, RoundingMode.UNNECESSARY).toPlainString();
            default -> answer.toString();
        };
        // Somebody may send a megabyte for each field.
        var start = text.substring(0, Math.min(text.length(), 10 * LONGEST_ECHO));
        var line = start.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        var end = line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), LONGEST_ECHO));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    /** Either a value that may be stored or a finding. */
    record Checked(@Nullable Object value, @Nullable Finding finding) {

        static Checked accepted(Object value) {
            return new Checked(value, null);
        }

        static Checked refused(String path, String key, Object... arguments) {
            return new Checked(null, Finding.of(path, key, arguments));
        }
    }
}
