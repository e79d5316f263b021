package org.brueckenschlag.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Texts;
import org.springframework.stereotype.Component;

/** Language, light or dark, areas by role, and what happens when a session ends: the same for every page. */
@Component
class UiSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor currentActor;

    UiSetup(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(UiSetup::prepare);
        event.addIndexHtmlRequestListener(PagePolicy::apply);
        event.getSource().addSessionInitListener(started -> {
            started.getSession().setErrorHandler(new Faults());
            started.getSession().setLocale(Preferences.locale(started.getRequest()));
        });
        event.getSource().addUIInitListener(started -> {
            var request = VaadinRequest.getCurrent();
            if (request != null) {
                started.getUI().setLocale(Preferences.locale(request));
            }
            started.getUI().addBeforeEnterListener(this::keepOut);
            tellAboutTheConnection(started.getUI());
        });
        event.getSource().setSystemMessagesProvider(info -> messages(Texts.in(info.getLocale())));
    }

    private static void tellAboutTheConnection(UI ui) {
        var texts = Texts.in(ui.getLocale());
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(texts.get("ui.connection.lost"));
        dialog.setDialogTextGaveUp(texts.get("ui.connection.gone"));
        // Nothing for the first 300 ms, and words only where it takes long.
        ui.getLoadingIndicatorConfiguration().setFirstDelay(600);
        // Vaadin's bar for the connection stands outside of every landmark; as a status it may.
        ui.getPage().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }

    /** An area that is not for the actor's roles looks like one that does not exist. */
    private void keepOut(BeforeEnterEvent event) {
        var area = Area.of(event.getLocation().getFirstSegment());
        if (area.isEmpty()) {
            return;
        }
        var actor = currentActor.find();
        if (actor.isPresent() && !area.get().isFor(actor.get())) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    // Written into the first answer already: a page must not turn dark or change its language under the eye.
    private static void prepare(IndexHtmlResponse response) {
        var html = response.getDocument().child(0);
        var request = response.getVaadinRequest();
        html.attr("lang", Preferences.locale(request).getLanguage());
        var scheme = Preferences.scheme(request);
        if (scheme != Preferences.Scheme.SYSTEM) {
            html.attr("style", "color-scheme: " + scheme.key());
        }
    }

    // An ended session loads the page again; the sign-in page then says why and leads back to the same address.
    private static SystemMessages messages(Texts texts) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(null);
        // The same where the browser has thrown its cookies away.
        messages.setCookiesDisabledNotificationEnabled(false);
        messages.setCookiesDisabledURL(null);
        messages.setInternalErrorCaption(texts.get("ui.fault.title"));
        messages.setInternalErrorMessage(texts.get("ui.fault.reload"));
        return messages;
    }
}
