package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;

/** The words of the page that is being built, in its person's language. */
public final class Words {

    private Words() {}

    public static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Texts.GERMAN : ui.getLocale();
    }

    public static Texts here() {
        return Texts.in(locale());
    }

    public static String of(String key, Object... arguments) {
        return here().get(key, arguments);
    }

    /** What the browser's tab says. */
    public static String pageTitle(String page) {
        return of("ui.page-title", page);
    }

    /** The sentence that says why something was refused. */
    public static String of(Refused refused) {
        return here().get(refused.refusal().key(), refused.arguments().toArray());
    }
}
