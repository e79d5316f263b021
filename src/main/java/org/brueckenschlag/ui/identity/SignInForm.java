package org.brueckenschlag.ui.identity;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.server.VaadinRequest;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Name and password, sent to Spring Security by the browser itself. Native boxes: what is typed here never becomes
 * state of the page on the server, and password managers know them.
 */
@Tag("form")
final class SignInForm extends Component implements HasComponents {

    private static final long serialVersionUID = 1L;

    private final Input name = new Input();
    private final Input password = new Input();
    private final Input csrf = new Input();
    private final NativeButton submit = new NativeButton(Words.of("ui.sign-in.submit"));

    SignInForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", SignIn.PATH);
        csrf.setType("hidden");
        name.setId("konto");
        name.getElement().setAttribute("name", "username");
        name.getElement().setAttribute("autocomplete", "username");
        name.getElement().setAttribute("autocapitalize", "none");
        name.getElement().setAttribute("spellcheck", "false");
        name.getElement().setAttribute("required", true);
        name.getElement().setAttribute("autofocus", true);
        password.setId("passwort");
        password.setType("password");
        password.getElement().setAttribute("name", "password");
        password.getElement().setAttribute("autocomplete", "current-password");
        password.getElement().setAttribute("required", true);
        submit.getElement().setAttribute("type", "submit");
        var nameBox = new Div(name);
        nameBox.addClassName("bs-input");
        var passwordBox = new Div(password, eye());
        passwordBox.addClassNames("bs-input", "password");
        add(csrf, field("ui.sign-in.name", name, nameBox), field("ui.sign-in.password", password, passwordBox), submit);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var request = VaadinRequest.getCurrent();
        var token = request == null ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        csrf.setVisible(token != null);
        if (token != null) {
            csrf.getElement().setAttribute("name", token.getParameterName());
            csrf.getElement().setAttribute("value", token.getToken());
        }
        name.getElement().executeJs("this.focus()");
    }

    /** Fills in an account of the demonstration; the person still presses the button. */
    void use(String account, String demoPassword) {
        name.setValue(account);
        password.getElement().executeJs("this.value = $0", demoPassword);
        submit.getElement().callJsFunction("focus");
    }

    /** After a refusal: says so at the fields, too. */
    void pointOut() {
        name.getElement().setAttribute("aria-invalid", "true");
        password.getElement().setAttribute("aria-invalid", "true");
    }

    private static Div field(String words, Input input, Div box) {
        var label = new NativeLabel(Words.of(words));
        label.getElement().setAttribute("for", input.getId().orElseThrow());
        var field = new Div(label, box);
        field.addClassName("bs-field");
        return field;
    }

    private NativeButton eye() {
        var eye = new NativeButton();
        eye.add(Icons.EYE.icon());
        eye.addClassName("bs-link-button");
        eye.getElement().setAttribute("type", "button");
        eye.getElement().setAttribute("aria-pressed", "false");
        eye.setAriaLabel(Words.of("ui.sign-in.show-password"));
        eye.setTitle(Words.of("ui.sign-in.show-password"));
        // In the browser: the server neither knows nor needs to know the password.
        eye.addAttachListener(attached -> eye.getElement().executeJs("""
                        this.onclick = () => {
                          const shown = $0.type === 'text';
                          $0.type = shown ? 'password' : 'text';
                          this.setAttribute('aria-pressed', String(!shown));
                        }""", password.getElement()));
        return eye;
    }
}
