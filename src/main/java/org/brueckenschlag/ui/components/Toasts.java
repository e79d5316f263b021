package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short messages at the lower edge: what was done, or why not. */
public final class Toasts {

    private static final int DONE_MILLIS = 6_000;
    private static final int PROBLEM_MILLIS = 12_000;

    private Toasts() {}

    public static Notification done(String words) {
        return show(Icons.CIRCLE_CHECK, words, DONE_MILLIS, false);
    }

    public static Notification problem(String words) {
        return show(Icons.OCTAGON_ALERT, words, PROBLEM_MILLIS, true);
    }

    private static Notification show(Icons icon, String words, int millis, boolean problem) {
        var row = new HorizontalLayout(icon.icon(), new Span(words));
        row.setAlignItems(Alignment.CENTER);
        row.addClassName(problem ? "overdue" : "ok");
        var notification = new Notification(row);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(millis);
        if (problem) {
            notification.addThemeVariants(NotificationVariant.ERROR);
            notification.setAssertive(true);
        }
        notification.open();
        return notification;
    }
}
