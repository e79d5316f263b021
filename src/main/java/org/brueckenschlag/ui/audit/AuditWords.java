package org.brueckenschlag.ui.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;

/** How the Prüfung is told things: accounts as pseudonyms, days of contact as weeks, recorded times to the second. */
final class AuditWords {

    private static final String ISO_DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final int SHOWN_OF_HASH = 4;

    private final Texts texts;

    AuditWords(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** "Mediation, Leitung", or "System". */
    String roles(List<String> keys, ActorId actor) {
        if (actor.equals(ActorId.SYSTEM)) {
            return text("ui.audit.system");
        }
        return keys.isEmpty()
                ? text("ui.audit.no-role")
                : keys.stream().map(key -> text("ui.audit.role." + key)).collect(Collectors.joining(", "));
    }

    /** "Mediation, Konto 7c41". */
    String who(List<String> keys, ActorId actor) {
        return actor.equals(ActorId.SYSTEM)
                ? text("ui.audit.system")
                : text("ui.audit.who", roles(keys, actor), account(actor));
    }

    static String account(ActorId actor) {
        var id = actor.value();
        return id.matches("k-[0-9a-f]{8}") ? id.substring(2, 6) : id;
    }

    /** "9f2c 71ae … 04d8". */
    static String hash(String hash) {
        return hash.substring(0, SHOWN_OF_HASH)
                + " "
                + hash.substring(SHOWN_OF_HASH, 2 * SHOWN_OF_HASH)
                + " … "
                + hash.substring(hash.length() - SHOWN_OF_HASH);
    }

    /** "7. Okt." */
    String shortDay(Instant at, LocalDate today) {
        var day = Dates.dayOf(at);
        var german = texts.locale().getLanguage().equals("de");
        var pattern = (german ? "d. MMM" : "d MMM") + (day.getYear() == today.getYear() ? "" : " uuuu");
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(day);
    }

    /** "7. Oktober 2026, 10:02:17". */
    String toTheSecond(Instant at) {
        return Dates.dayAndYear(Dates.dayOf(at), texts.locale())
                + ", "
                + DateTimeFormatter.ofPattern("HH:mm:ss", texts.locale()).format(at.atZone(Dates.ZONE));
    }

    /** "heute, 10:15" or "12. Nov., 16:40". */
    String moment(Instant at, LocalDate today) {
        var time = Dates.time(at, texts.locale());
        return Dates.dayOf(at).equals(today)
                ? text("ui.audit.today-at", time)
                : text("ui.audit.day-at", shortDay(at, today), time);
    }

    /** "3 Tage", "5 Stunden", "unter 1 Stunde". */
    String time(Duration time) {
        if (time.toHours() < 1) {
            return text("ui.audit.time.short");
        }
        return time.toHours() < 48
                ? text("ui.audit.time.hours", time.toHours())
                : text("ui.audit.time.days", time.toDays());
    }

    /** A coded answer in words; a day of contact becomes its calendar week, free text is not shown. */
    String value(String key, Object value, boolean freeText, Labels labels) {
        if (freeText || value instanceof Map<?, ?> map && map.containsKey("commitment")) {
            return text("ui.audit.free-text");
        }
        return switch (value) {
            case Boolean yes -> text(yes ? "ui.matter.yes" : "ui.matter.no");
            case Number number -> text("ui.audit.number", number);
            case Collection<?> many
            when many.stream().allMatch(Map.class::isInstance) -> text("ui.audit.rows", many.size());
            case Collection<?> many ->
                many.stream().map(one -> value(key, one, false, labels)).collect(Collectors.joining(", "));
            case String code when code.matches(ISO_DAY) -> week(code);
            case String code -> labels.value(key, code);
            default -> text("ui.audit.rows", 1);
        };
    }

    private String week(String day) {
        try {
            var date = LocalDate.parse(day);
            return text(
                    "ui.audit.week",
                    date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                    String.valueOf(date.get(IsoFields.WEEK_BASED_YEAR)));
        } catch (DateTimeParseException e) {
            return day;
        }
    }
}
