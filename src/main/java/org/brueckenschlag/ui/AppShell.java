package org.brueckenschlag.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page has in common: Aura, then our own sheet, and live updates. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("themes/brueckenschlag/styles.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Brückenschlag");
        settings.addFavIcon("icon", "themes/brueckenschlag/favicon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
