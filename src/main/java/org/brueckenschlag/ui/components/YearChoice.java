package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The choice of a year: this one and those before it, and whichever is shown. */
public final class YearChoice extends Select<Integer> {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 5;

    private final int thisYear;

    /** @param leads to the chosen year */
    public YearChoice(int thisYear, SerializableConsumer<Integer> leads) {
        this.thisYear = thisYear;
        setLabel(Words.of("ui.figures.year"));
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                leads.accept(change.getValue());
            }
        });
    }

    /** An address may name a year that nobody would look for in a list. */
    public YearChoice showing(int year) {
        setItems(Stream.concat(Stream.of(year), IntStream.range(0, YEARS).mapToObj(back -> thisYear - back))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
        setValue(year);
        return this;
    }
}
