package org.brueckenschlag.ui.identity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.identity.Account;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.Agency;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.ui.components.Words;

/** The accounts of the demonstration, one table an agency; a press fills in the form. */
final class AccountsToTry extends Section {

    private static final long serialVersionUID = 1L;

    /** Of every account of the demonstration; they exist in no other profile. */
    private static final String DEMO_PASSWORD = "demo";

    AccountsToTry(List<Account> accounts, Agencies agencies, SignInForm form) {
        addClassName("demo");
        var heading = new H2(Words.of("ui.sign-in.demo"));
        heading.setId("konten");
        getElement().setAttribute("aria-labelledby", "konten");
        var tables = new Div();
        tables.addClassName("tables");
        byAgency(accounts).forEach((agency, its) -> tables.add(table(agencies.get(agency), its, form)));
        add(heading, hint(), tables);
    }

    private static Map<AgencyId, List<Account>> byAgency(List<Account> accounts) {
        return accounts.stream()
                .collect(Collectors.groupingBy(Account::agency, LinkedHashMap::new, Collectors.toList()));
    }

    private static Paragraph hint() {
        var words = Words.of("ui.sign-in.demo-password", "\u0000").split("\u0000", -1);
        var password = new Element("code").setText(DEMO_PASSWORD);
        var hint = new Paragraph();
        hint.addClassNames("bs-s", "bs-muted");
        hint.add(new Span(words[0]));
        hint.getElement().appendChild(password);
        hint.add(new Span(words.length > 1 ? words[1] : ""));
        return hint;
    }

    private static NativeTable table(Agency agency, List<Account> accounts, SignInForm form) {
        var table = new NativeTable();
        table.setCaptionText(Words.of("ui.sign-in.agency", agency.name()));
        var head = table.getHead();
        head.addClassName("bs-hidden");
        var row = head.addRow();
        for (var key : List.of("ui.sign-in.name", "ui.sign-in.role", "ui.sign-in.action")) {
            var cell = row.addHeaderCell();
            cell.setText(Words.of(key));
            cell.getElement().setAttribute("scope", "col");
        }
        for (var account : accounts) {
            fill(table.getBody().addRow(), account, form);
        }
        return table;
    }

    private static void fill(NativeTableRow row, Account account, SignInForm form) {
        var name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.getElement().appendChild(new Element("code").setText(account.name()));
        var use = new NativeButton(Words.of("ui.sign-in.use"), click -> form.use(account.name(), DEMO_PASSWORD));
        use.addClassName("bs-link-button");
        use.getElement().setAttribute("type", "button");
        use.setAriaLabel(Words.of("ui.sign-in.use-account", account.name()));
        row.addDataCell().setText(rolesOf(account));
        row.addDataCell().add(use);
    }

    private static String rolesOf(Account account) {
        return account.roles().stream()
                .sorted()
                .map(Role::key)
                .map(key -> Words.of("ui.role." + key))
                .collect(Collectors.joining(", "));
    }
}
