package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The symbols of the sprite {@code icons.svg} that views use. An icon never stands alone: a word goes with it. */
public enum Icons {
    ALARM_CLOCK,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP_DOWN,
    BELL,
    BRIDGE,
    BUILDING_2,
    CALENDAR,
    CALENDAR_DAYS,
    CHART_COLUMN,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CHEVRONS_UP_DOWN,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CIRCLE_DASHED,
    CIRCLE_DOT,
    CIRCLE_HELP,
    CIRCLE_USER_ROUND,
    CLIPBOARD_PASTE,
    CLOCK,
    CLOUD_CHECK,
    COPY,
    DIAMOND,
    DOWNLOAD,
    ELLIPSIS,
    EYE,
    EYE_OFF,
    FILE_PEN_LINE,
    FILE_TEXT,
    FINGERPRINT,
    GIT_BRANCH,
    GIT_COMPARE,
    HANDSHAKE,
    INBOX,
    INFO,
    LANGUAGES,
    LIST_CHECKS,
    LIST_TREE,
    LOCK,
    LOG_OUT,
    MAP,
    MAP_PIN,
    MAXIMIZE,
    MINUS,
    OCTAGON_ALERT,
    PENCIL_RULER,
    PHONE,
    PLAY,
    PLUS,
    PRINTER,
    SEARCH,
    SEARCH_CHECK,
    SEARCH_X,
    SEND,
    SETTINGS_2,
    SHIELD_ALERT,
    SHIELD_CHECK,
    STEP_BACK,
    STEP_FORWARD,
    SUN_MOON,
    TABLE_2,
    TIMER,
    TRASH_2,
    TRIANGLE_ALERT,
    UNDO_2,
    USER_MINUS,
    USER_PLUS,
    USERS,
    WAYPOINTS,
    WIFI_OFF,
    X,
    ZOOM_IN,
    ZOOM_OUT;

    /** Where the browser finds the sprite. */
    public static final String SPRITE = "themes/brueckenschlag/icons.svg";

    /** Id of the symbol in the sprite. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** 18 px. */
    public SvgIcon icon() {
        var icon = new SvgIcon(SPRITE + "#" + symbol());
        icon.addClassName("bs-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** 15 px, beside words of 13 or 14 px. */
    public SvgIcon small() {
        var icon = icon();
        icon.addClassName("small");
        return icon;
    }

    /** 22 px, in the bottom bar. */
    public SvgIcon large() {
        var icon = icon();
        icon.addClassName("large");
        return icon;
    }
}
