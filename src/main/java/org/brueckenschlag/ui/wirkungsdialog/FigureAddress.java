package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.wirkungsdialog.Indicators;

/** Addresses of the figures: the year is a part of them, so that a link leads to what was seen. */
final class FigureAddress {

    static final String ID = "kennzahl";

    static final String SUMS = "wirkungsdialog/agenturen";

    private static final String YEAR = "jahr";

    private FigureAddress() {}

    static String year(int year) {
        return "/" + Area.FIGURES.path() + "?" + YEAR + "=" + year;
    }

    static String sums(int year) {
        return "/" + SUMS + "?" + YEAR + "=" + year;
    }

    static String figure(String id, int year) {
        return "/" + Area.FIGURES.path() + "/" + id + "?" + YEAR + "=" + year;
    }

    /** Goes there. As one text, Vaadin would look for a view whose last part has the question mark in it. */
    static void go(String address) {
        var location = new Location(address.substring(1));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Empty where none is named, or one that cannot be. */
    static Optional<Integer> yearIn(QueryParameters parameters) {
        return parameters
                .getSingleParameter(YEAR)
                .filter(year -> year.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= Indicators.FIRST_YEAR && year <= Indicators.LAST_YEAR);
    }
}
