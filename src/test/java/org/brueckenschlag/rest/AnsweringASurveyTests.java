package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.survey.NewSurvey;
import org.brueckenschlag.survey.OpenSurvey;
import org.brueckenschlag.survey.SurveyPurpose;
import org.brueckenschlag.survey.SurveyQuestion;
import org.brueckenschlag.survey.Surveys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody with a sheet in their hand and no account meets. */
@RestTest
class AnsweringASurveyTests {

    private static final List<SurveyQuestion> QUESTIONS =
            List.of(SurveyQuestion.FAIR, SurveyQuestion.HEARD, SurveyQuestion.OWN_VIEW);

    @LocalServerPort
    int port;

    @Autowired
    Surveys surveys;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Accounts accounts;

    @Autowired
    Clock clock;

    private final HttpClient http = HttpClient.newHttpClient();
    private NewSurvey opened;

    @BeforeEach
    void open() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
        var leitung = accounts.find("leitung").orElseThrow().actor();
        opened = currentActor.as(
                leitung,
                () -> surveys.open(new OpenSurvey(
                        today.getYear(), SurveyPurpose.TALKS, null, QUESTIONS, 5, 5, today.plusDays(7))));
    }

    @Test
    void theFormNeedsNoAccountNoScriptAndNoCookie() throws Exception {
        var page = get("/umfrage/" + opened.codes().getFirst());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"de\" dir=\"ltr\">", "Es ging fair und unparteiisch zu.", "<fieldset>")
                .doesNotContain("<script", "http://", "https://");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
    }

    @Test
    void arabicIsReadFromRightToLeftAndTheBrowsersLanguageIsSpoken() throws Exception {
        var path = "/umfrage/" + opened.codes().getFirst();

        assertThat(get(path + "?sprache=ar").body()).contains("<html lang=\"ar\" dir=\"rtl\">", "تم الاستماع إلينا");
        assertThat(send(request(path).header("Accept-Language", "uk, de;q=0.5").GET())
                        .body())
                .contains("<html lang=\"uk\"", "Нас вислухали");
        assertThat(get(path + "?sprache=xx").body()).contains("<html lang=\"de\"");
    }

    @Test
    void sentOnceItIsThankedForAndTheCodeIsLikeAnyThatIsNone() throws Exception {
        var path = "/umfrage/" + opened.codes().getFirst();

        var sent = post(path + "?sprache=tr", "sprache=tr&fair=yes&heard=none&own_view=partly");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).hasValue("/umfrage/danke?sprache=tr");
        assertThat(get("/umfrage/danke?sprache=tr").body()).contains("Teşekkürler!");
        var used = get(path);
        var unknown = get("/umfrage/ABCD-EFGH-2345");
        assertThat(used.statusCode()).isEqualTo(404);
        assertThat(used.body()).isEqualTo(unknown.body());
        assertThat(post(path, "fair=yes").body()).isEqualTo(unknown.body());
    }

    @Test
    void aClosedSurveyIsAnsweredLikeACodeThatIsNone() throws Exception {
        var path = "/umfrage/" + opened.codes().getFirst();
        currentActor.as(
                accounts.find("leitung").orElseThrow().actor(),
                () -> surveys.close(opened.survey().id()));

        assertThat(get(path).statusCode()).isEqualTo(404);
        assertThat(get(path).body()).isEqualTo(get("/umfrage/ABCD-EFGH-2345").body());
    }

    @Test
    void whatNoFormOfOursSendsIsNotTaken() throws Exception {
        var path = "/umfrage/" + opened.codes().getFirst();

        for (var body : List.of(
                "",
                "fair=none&heard=none",
                "fair=maybe",
                "fair=yes&fair=no",
                "fair=yes&again=yes",
                "fair=yes&text=Herr+Müller",
                "fair=%3Cscript%3E")) {
            var answer = post(path, body);
            assertThat(answer.statusCode()).as(body).isEqualTo(422);
            assertThat(answer.body()).as(body).contains("role=\"alert\"").doesNotContain("<script", "Müller", "maybe");
        }
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void strangeCodesAndOtherWaysInAreNone() throws Exception {
        for (var code : List.of("x".repeat(400), "%3Cscript%3E", "'--", "%00")) {
            assertThat(get("/umfrage/" + code).statusCode()).as(code).isIn(400, 404);
        }
        assertThat(send(request("/umfrage/" + opened.codes().getFirst()).DELETE())
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/umfrage/" + opened.codes().getFirst() + "/ergebnis").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoTypesTheCodeIsLedToTheForm() throws Exception {
        assertThat(get("/umfrage").body()).contains("for=\"code\"");
        var typed = get("/umfrage?sprache=uk&code=+"
                + opened.codes().getFirst().toLowerCase().replace("-", "+") + "+");

        assertThat(typed.statusCode()).isEqualTo(303);
        var location = typed.headers().firstValue("Location").orElseThrow();
        assertThat(get(location).body()).contains("<form method=\"post\">", "lang=\"uk\"");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
