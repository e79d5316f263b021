package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.router.QueryParameters;

/** Where a year's talk is prepared, and where it is shown. Points count from 1; 0 is the agenda. */
final class TalkAddress {

    static final String PREPARING = "wirkungsdialog/gespraech";
    static final String SHOWING = PREPARING + "/vorfuehren";

    private static final String POINT = "punkt";

    private TalkAddress() {}

    static String preparing(int year) {
        return "/" + PREPARING + "?jahr=" + year;
    }

    static String showing(int year, int point) {
        return "/" + SHOWING + "?jahr=" + year + "&" + POINT + "=" + point;
    }

    /** 0 where none is named, or one that cannot be. */
    static int pointIn(QueryParameters parameters) {
        return parameters
                .getSingleParameter(POINT)
                .filter(point -> point.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
