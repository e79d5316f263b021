package org.brueckenschlag.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Every field of every shipped form is filled with what somebody could mean harm by. Nothing of it is kept, logged,
 * exported or shown again: neither by the model behind the views nor over REST.
 */
@RestTest
@ExtendWith(OutputCaptureExtension.class)
class HostileTextStaysNowhereTests extends SpringBrowserlessTest {

    private static final String MARK = "Xanthippe-Zylinderhut";
    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");

    private static final Map<String, String> HOSTILE = Map.of(
            "HTML", "<img src=x onerror=\"fetch('//" + MARK + "')\">" + MARK,
            "a person", "Frau " + MARK + ", 0171 2345678, Lindenstraße 12, geb. 3.4.1981",
            "a formula", "=HYPERLINK(\"http://" + MARK + "\";\"" + MARK + "\")",
            "SQL", "'; DROP TABLE matter; -- " + MARK,
            "an expression", "${" + MARK + "} #{" + MARK + "} {{" + MARK + "}} = " + MARK,
            "signs of Unicode", "\u202E" + MARK + "\u202C\u200B\uFEFF \u0000 \uD83D\uDE00 " + MARK,
            "a line of a log", MARK + "\r\n2026-11-27 ERROR " + MARK,
            "a megabyte", MARK.repeat(1_000_000 / MARK.length()));

    @LocalServerPort
    int port;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    Forms forms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UserDetailsService accounts;

    Client fachkraft;
    Client leitung;

    @BeforeEach
    void connect() {
        fachkraft = new Client(port).as("fachkraft");
        leitung = new Client(port).as("leitung");
    }

    @Test
    void theModelBehindTheViewsAcceptsItInNoFieldOfNoShippedForm() {
        var seen = new TreeSet<String>();
        everyForm((process, form) -> HOSTILE.forEach((kind, text) -> {
            seen.add(process + "/" + form.key());
            var answers = filled(form, text);
            var checked = forms.check(form, answers, Map.of());
            var draft = forms.checkDraft(form, answers, Map.of());
            assertThat(String.valueOf(checked.answers()))
                    .as("%s in %s", kind, form.key())
                    .doesNotContain(MARK);
            assertThat(String.valueOf(draft.answers()))
                    .as("%s in the draft of %s", kind, form.key())
                    .doesNotContain(MARK);
            if (!form.fields().isEmpty()) {
                assertThat(draft.findings()).as("%s in %s", kind, form.key()).isNotEmpty();
            }
            assertThat(shown(checked.findings()))
                    .as("what is said of %s", kind)
                    .allSatisfy(sentence -> assertThat(sentence.length()).isLessThan(400));
        }));
        assertThat(seen).hasSizeGreaterThan(40);
    }

    @Test
    void neitherTablesNorLogNorExportsNorPagesKnowItAfterwards(CapturedOutput log)
            throws IOException, InterruptedException {
        var numbers = new ArrayList<String>();
        for (var model : catalogue.startable(NORDWINKEL)) {
            var start = "/api/v1/processes/" + model.key() + "/matters";
            HOSTILE.values().forEach(text -> refuse(text, () -> fachkraft.post(start, begin(model, text))));
            HOSTILE.values().forEach(text -> refuse(text, () -> fachkraft.post(start, Map.of("socialSpace", text))));
            var number = fachkraft
                    .post(start, Map.of("socialSpace", "S01"))
                    .json()
                    .path("number")
                    .asString();
            numbers.add(number);
            var tasks = leitung.get("/api/v1/tasks?q=" + number).json().path("items");
            var all = fachkraft.get("/api/v1/tasks?q=" + number).json().path("items");
            for (var task : List.of(tasks, all).stream()
                    .flatMap(items -> items.valueStream())
                    .toList()) {
                attack("/api/v1/tasks/" + task.path("id").asString(), model);
            }
            for (var text : HOSTILE.values()) {
                refuse(
                        text,
                        () -> fachkraft.post("/api/v1/matters/" + number + "/events/gewalt_gemeldet?" + encoded(text)));
                refuse(text, () -> fachkraft.post("/api/v1/matters/" + number + "/events/" + encoded(text)));
            }
            reportWithVariables(number);
        }

        assertThat(tablesWith(MARK)).isEmpty();
        assertThat(log.getAll()).doesNotContain(MARK);
        for (var number : numbers) {
            var matter = "/api/v1/matters/" + number;
            var audited = "/api/v1/audit/matters/" + number;
            for (var page : List.of(
                    matter,
                    matter + "/history",
                    "/api/v1/tasks?q=" + number,
                    audited + "/events?format=csv",
                    audited + "/events?format=xes",
                    audited + "/events?format=ocel-json",
                    audited + "/events?format=ocel-xml")) {
                var answer = leitung.get(page);
                assertThat(answer.status()).as(page).isEqualTo(200);
                assertThat(answer.body()).as(page).doesNotContain(MARK);
            }
            assertThat(printed(audited + "/events?format=pdf"))
                    .as("document of " + number)
                    .contains(number)
                    .doesNotContain(MARK);
            assertThat(unpacked(audited + "/export"))
                    .as("proof of " + number)
                    .contains("matter_started")
                    .doesNotContain(MARK);
        }
        noPageShowsIt(numbers);
        assertThat(log.getAll()).doesNotContain(MARK);
    }

    /** As the views are drawn for a browser: texts, attributes and properties of each element. */
    private void noPageShowsIt(List<String> numbers) {
        signIn("leitung");
        for (var number : numbers) {
            assertThat(page("vorgaenge/" + number)).as("page of " + number).contains(number);
        }
        assertThat(page("vorgaenge")).contains("Vorgänge");
        assertThat(page("werkstatt")).contains("Werkstatt");
        assertThat(page("wirkungsdialog")).contains("Wirkungsdialog");
        assertThat(page("verwaltung")).contains("Verwaltung");
        assertThat(page("datenschutz")).contains("Datenschutz");
        signIn("fachkraft");
        for (var task : tasksOf(numbers)) {
            assertThat(page("aufgaben/" + task)).as("task " + task).contains("Aufgaben");
        }
        signIn("datenschutz");
        assertThat(page("schwaerzungen")).contains("Schwärzungen");
    }

    /** Whether the matter's process takes the event or not: what is sent along goes nowhere. */
    private void reportWithVariables(String number) {
        HOSTILE.values().stream().filter(text -> text.length() < 1_000).forEach(text -> {
            var variables = Map.of("kurznotiz", text, shortened(text), Map.of("value", text, "type", "String"));
            var report = fachkraft.post(
                    "/api/v1/matters/" + number + "/events/personendaten_entdeckt",
                    Map.of("variables", variables, "answers", variables, "processVariables", variables));
            assertThat(report.status()).isLessThan(500);
        });
    }

    private List<String> tasksOf(List<String> numbers) {
        return numbers.stream()
                .flatMap(number -> fachkraft
                        .get("/api/v1/tasks?q=" + number)
                        .json()
                        .path("items")
                        .valueStream())
                .map(task -> task.path("id").asString())
                .toList();
    }

    private void signIn(String name) {
        var account = accounts.loadUserByUsername(name);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        UI.getCurrent().setLocale(Texts.GERMAN);
    }

    private static String page(String address) {
        UI.getCurrent().navigate(address);
        var drawn = UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(part -> Drawn.in(part.getElement()))
                .collect(Collectors.joining());
        assertThat(drawn).as(address).doesNotContain(MARK);
        return drawn;
    }

    private void attack(String task, ProcessModel model) {
        for (var text : HOSTILE.values()) {
            var answers = filled(firstForm(model), text);
            refuse(text, () -> fachkraft.put(task + "/draft", Map.of("answers", answers)));
            refuse(text, () -> fachkraft.post(task + "/complete", Map.of("answers", answers)));
            refuse(text, () -> fachkraft.post(task + "/complete", Map.of("answers", Map.of(shortened(text), text))));
            refuse(
                    text,
                    () -> fachkraft.post(
                            task + "/complete", Map.of("answers", Map.of(), "reasons", Map.of(shortened(text), text))));
        }
    }

    /** The words of the document: in the file itself they are compressed. */
    private String printed(String address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient();
                var document = Loader.loadPDF(http.send(asLeitung(address), BodyHandlers.ofByteArray())
                        .body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String unpacked(String proof) throws IOException, InterruptedException {
        var all = new StringBuilder();
        try (var http = HttpClient.newHttpClient();
                var zip = new ZipInputStream(http.send(asLeitung(proof), BodyHandlers.ofInputStream())
                        .body())) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        return all.toString();
    }

    private HttpRequest asLeitung(String address) {
        var credentials = Base64.getEncoder().encodeToString("leitung:demo".getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Authorization", "Basic " + credentials)
                .build();
    }

    private static void refuse(String text, Supplier<Client.Answer> request) {
        try {
            assertThat(request.get().status()).isBetween(400, 499);
        } catch (UncheckedIOException hungUp) {
            // Megabytes in each field are more than the server listens to the end.
            assertThat(text.length()).isGreaterThan(100_000);
        }
    }

    private Map<String, Object> begin(ProcessModel model, String text) {
        return Map.of("socialSpace", "S01", "answers", filled(firstForm(model), text));
    }

    private FormSchema firstForm(ProcessModel model) {
        return model.firstForm()
                .map(key -> catalogue.form(model.id(), key, Texts.GERMAN))
                .orElse(new FormSchema("", List.of()));
    }

    private interface FormVisit {
        void at(String process, FormSchema form);
    }

    private void everyForm(FormVisit visit) {
        for (var model : catalogue.latest(NORDWINKEL)) {
            model.elements().stream()
                    .map(ProcessElement::form)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(key -> visit.at(model.key(), catalogue.form(model.id(), key, Texts.GERMAN)));
        }
    }

    /** The text in every field, in rows too, and under a key that nobody asked for. */
    private static Map<String, Object> filled(FormSchema form, String text) {
        var answers = new LinkedHashMap<String, Object>();
        form.fields().forEach(field -> answers.put(field.key(), text));
        for (Rows rows : form.rowLists()) {
            var row = new HashMap<String, Object>();
            rows.fields().forEach(field -> row.put(field.key(), text));
            row.put("alias", text);
            answers.put(rows.key(), List.of(row, Map.of(shortened(text), List.of(text))));
        }
        answers.put("nicht_gefragt", List.of(Map.of("text", text)));
        return answers;
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Texts.in(Texts.GERMAN).get(finding))
                .toList();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(shortened(text), UTF_8).replace("+", "%20");
    }

    /** In a binary value, too. */
    private Set<String> tablesWith(String text) {
        var found = new TreeSet<String>();
        jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")
                .query(String.class)
                .list()
                .forEach(table -> jdbc.sql("SELECT * FROM \"" + table + "\"").query().listOfRows().stream()
                        .flatMap(row -> row.values().stream())
                        .map(value -> value instanceof byte[] bytes ? new String(bytes, UTF_8) : String.valueOf(value))
                        .filter(value -> value.contains(text))
                        .forEach(value -> found.add(table)));
        return found;
    }
}
