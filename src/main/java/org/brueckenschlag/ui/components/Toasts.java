package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.Optional;

/**
 * Short messages at the upper edge, where nobody works: what was done, or why not. There is one at a time, for an older
 * one would speak of what is no more so.
 */
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
        var close = new Button(Icons.X.icon());
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.setAriaLabel(Words.here().get("ui.close"));
        var row = new HorizontalLayout(icon.icon(), new Span(words), close);
        row.setAlignItems(Alignment.CENTER);
        row.addClassName(problem ? "overdue" : "ok");
        var notification = new Notification(row);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setDuration(millis);
        if (problem) {
            notification.addThemeVariants(NotificationVariant.ERROR);
            notification.setAssertive(true);
        }
        close.addClickListener(click -> notification.close());
        var ui = UI.getCurrent();
        Optional.ofNullable(ComponentUtil.getData(ui, Notification.class)).ifPresent(Notification::close);
        ComponentUtil.setData(ui, Notification.class, notification);
        notification.open();
        return notification;
    }
}
