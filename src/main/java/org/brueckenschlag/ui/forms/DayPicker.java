package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.brueckenschlag.forms.FormComponent.Day;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A date that can be typed or picked, in the words of the page's language. */
public final class DayPicker extends DatePicker {

    private static final long serialVersionUID = 1L;

    public DayPicker(Day day, Texts texts) {
        this(day.label(), texts);
        setManualValidation(true);
        setRequiredIndicatorVisible(day.required());
        if (day.earliest() != null) {
            setMin(day.earliest());
        }
        if (day.latest() != null) {
            setMax(day.latest());
        }
    }

    /** For any day. */
    public DayPicker(String label, Texts texts) {
        super(label);
        setI18n(words(texts));
        setPlaceholder(texts.get("ui.forms.day.placeholder"));
    }

    /** Whether something is typed that is no day. */
    public boolean isUnreadable() {
        return getValue() == null && answer() != null;
    }

    /** ISO date; what was typed where it is no date; null where the field is empty. */
    @Nullable
    Object answer() {
        var day = getValue();
        if (day != null) {
            return day.toString();
        }
        var typed = getElement().getProperty("_inputElementValue", "");
        return typed.isBlank() ? null : typed;
    }

    private static DatePickerI18n words(Texts texts) {
        var locale = texts.locale();
        // Sunday first, as the component counts; which day a week starts with is another setting.
        var days = IntStream.range(0, 7).mapToObj(DayOfWeek.SUNDAY::plus).toList();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(names(days, TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(names(days, TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setDateFormats(texts.get("ui.forms.day.format"), "d.M.yyyy", "d.M.yy", "yyyy-MM-dd")
                .setToday(texts.get("ui.forms.day.today"))
                .setCancel(texts.get("ui.forms.day.cancel"));
    }

    private static List<String> names(List<DayOfWeek> days, TextStyle style, Locale locale) {
        return days.stream().map(day -> day.getDisplayName(style, locale)).toList();
    }
}
