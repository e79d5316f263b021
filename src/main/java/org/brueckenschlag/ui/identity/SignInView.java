package org.brueckenschlag.ui.identity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.SingleSignOn;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;

/** The sign-in page: two fields, and in the demonstration the accounts to try. */
@AnonymousAllowed
@Route(value = SignIn.PATH, autoLayout = false)
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String REFUSED = "error";

    private final transient CurrentActor currentActor;
    private final SignInForm form = new SignInForm();
    private final Div messages = new Div();

    SignInView(CurrentActor currentActor, Accounts accounts, Agencies agencies, SingleSignOn singleSignOn) {
        this.currentActor = currentActor;
        addClassName("bs-sign-in");
        add(about(), signIn(accounts, agencies, singleSignOn));
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(Words.of("ui.sign-in.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentActor.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        messages.removeAll();
        if (parameters.containsKey(REFUSED)) {
            messages.add(Note.problem(Words.of("ui.sign-in.refused"), Words.of("ui.sign-in.refused-help")));
            form.pointOut();
        } else if (parameters.containsKey(SignIn.NOT_BY_PROVIDER)) {
            var reason = SignIn.reason(parameters.get(SignIn.NOT_BY_PROVIDER).getFirst());
            messages.add(Note.problem(
                    Words.of("ui.sign-in.organisation.refused"), Words.of("ui.sign-in.organisation." + reason)));
        } else if (parameters.containsKey(SignIn.SIGNED_OUT)) {
            messages.add(Note.info("", Words.of("ui.sign-in.signed-out")));
        } else if (wasSignedIn()) {
            messages.add(Note.attention(Words.of("ui.sign-in.expired"), Words.of("ui.sign-in.expired-help")));
        }
    }

    private static boolean wasSignedIn() {
        var request = VaadinRequest.getCurrent();
        var cookies = request == null ? null : request.getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(SignIn.COOKIE));
    }

    private Component about() {
        var brand = new Div(Icons.BRIDGE.icon(), new Span("Brückenschlag"));
        brand.addClassName("bs-brand");
        var points = new UnorderedList(
                point(Icons.USERS, "ui.sign-in.point-groups"),
                point(Icons.SHIELD_CHECK, "ui.sign-in.point-trail"),
                point(Icons.LIST_CHECKS, "ui.sign-in.point-steps"));
        var claim = new Div(new H2(Words.of("ui.sign-in.claim")), points);
        claim.addClassName("claim");
        var picture = new Div();
        picture.addClassName("picture");
        var about = new Section(brand, claim, picture);
        about.addClassName("about");
        about.setAriaLabel(Words.of("ui.sign-in.about"));
        return about;
    }

    private static ListItem point(Icons icon, String key) {
        return new ListItem(icon.icon(), new Span(Words.of(key)));
    }

    private Component signIn(Accounts accounts, Agencies agencies, SingleSignOn singleSignOn) {
        var language = new Div(new LanguageChoice());
        language.addClassName("language");
        var box = new Div(new H1(Words.of("ui.sign-in.title")), messages);
        if (singleSignOn.isOffered()) {
            box.add(throughOrganisation(singleSignOn.providersName()));
        }
        box.add(form);
        box.addClassName("box");
        var shown = accounts.shownAtSignIn();
        if (!shown.isEmpty()) {
            box.add(new AccountsToTry(shown, agencies, form));
        }
        var main = new Main(language, box);
        main.addClassName("form");
        return main;
    }

    /** First, because where there is a provider most people come through it. */
    private static Component throughOrganisation(String name) {
        var link = new Anchor(
                SingleSignOn.PATH,
                Icons.BUILDING_2.icon(),
                new Span(Words.of(
                        "ui.sign-in.organisation",
                        name.isBlank() ? Words.of("ui.sign-in.organisation.unnamed") : name)));
        link.getElement().setAttribute("router-ignore", true);
        var or = new Span(Words.of("ui.sign-in.or"));
        or.addClassNames("bs-s", "bs-muted");
        var box = new Div(link, or);
        box.addClassName("organisation");
        return box;
    }
}
