package org.brueckenschlag.rest.survey;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.survey.Html;
import org.brueckenschlag.survey.SurveyAnswer;
import org.brueckenschlag.survey.SurveyAnswering.Asked;
import org.brueckenschlag.survey.SurveyQuestion;
import org.brueckenschlag.survey.SurveyWords;

/** What a phone shows: plain HTML, from right to left where the language is. */
record SurveyPage(SurveyWords words) {

    /** What a form sends for a question that somebody leaves out. */
    static final String NONE = "none";

    private static final String STYLE = """
            :root { color-scheme: light dark; --text: light-dark(#15201e, #e9efed); --soft: light-dark(#4a5855, #adbab6);
              --back: light-dark(#eff2f1, #0f1514); --card: light-dark(#fff, #171f1e); --line: light-dark(#75837f, #7f908b);
              --accent: light-dark(#0b6664, #63c8c0); --on: light-dark(#fff, #04201f); --weak: light-dark(#e1f0ee, #153331);
              --bad: light-dark(#9d1f18, #ff9f95); }
            * { box-sizing: border-box; }
            body { margin: 0; background: var(--back); color: var(--text); font: 1.125rem/1.5 system-ui, sans-serif; }
            main, nav { max-width: 34rem; margin: 0 auto; padding: 0 1rem; }
            main { padding-bottom: 3rem; }
            nav ul { display: flex; flex-wrap: wrap; gap: .25rem; margin: .5rem 0 0; padding: 0; list-style: none; }
            nav a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 .6rem; border-radius: 7px;
              color: var(--text); }
            nav a[aria-current] { background: var(--weak); text-decoration: none; font-weight: 600; }
            h1 { font-size: 1.375rem; line-height: 1.3; margin: 1rem 0 .5rem; }
            p { margin: 0 0 1rem; }
            .soft { color: var(--soft); font-size: 1rem; }
            .bad { color: var(--bad); font-weight: 600; border-inline-start: 4px solid; padding-inline-start: .75rem; }
            fieldset { margin: 0 0 1rem; padding: .5rem 1rem 1rem; border: 1px solid var(--line); border-radius: 13px;
              background: var(--card); min-width: 0; }
            legend { float: inline-start; width: 100%; padding: .5rem 0; font-weight: 600; }
            legend + * { clear: both; }
            fieldset label { display: flex; align-items: center; gap: .75rem; min-height: 48px; padding: .25rem .5rem;
              border-radius: 7px; }
            fieldset label:has(:checked) { background: var(--weak); }
            input[type=radio] { inline-size: 1.4rem; block-size: 1.4rem; margin: 0; flex: none; accent-color: var(--accent); }
            input[type=text] { width: 100%; min-height: 48px; padding: .5rem .75rem; font: inherit; color: inherit;
              background: var(--card); border: 1px solid var(--line); border-radius: 7px; letter-spacing: .08em; }
            button { width: 100%; min-height: 52px; margin: .5rem 0; font: inherit; font-weight: 600; border: 0;
              border-radius: 7px; background: var(--accent); color: var(--on); }
            :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
            """;

    String form(Asked asked, Map<SurveyQuestion, SurveyAnswer> given, boolean isMissing) {
        var questions = asked.questions().stream()
                .map(question -> question(question, given))
                .collect(Collectors.joining("\n"));
        return page(words.get("title"), """
                <h1>%s</h1>
                %s
                <p class="soft">%s</p>
                <form method="post">
                <input type="hidden" name="sprache" value="%s">
                %s
                <p class="soft">%s</p>
                <button>%s</button>
                </form>
                """.formatted(
                        said("about." + asked.purpose().key(), asked.agency()),
                        isMissing ? "<p class=\"bad\" role=\"alert\">" + said("missing") + "</p>" : "",
                        said("anonymous"),
                        words.language(),
                        questions,
                        said("once"),
                        said("send")));
    }

    private String question(SurveyQuestion question, Map<SurveyQuestion, SurveyAnswer> given) {
        var chosen = given.containsKey(question) ? given.get(question).key() : NONE;
        var choices = Stream.concat(Stream.of(SurveyAnswer.values()).map(SurveyAnswer::key), Stream.of(NONE))
                .map(answer -> """
                        <label><input type="radio" name="%s" value="%s"%s>%s</label>
                        """.formatted(
                        question.key(), answer, answer.equals(chosen) ? " checked" : "", said("answer." + answer)))
                .collect(Collectors.joining());
        return "<fieldset><legend>" + Html.text(words.question(question)) + "</legend>" + choices + "</fieldset>";
    }

    String asksForTheCode() {
        return page(words.get("title"), """
                <h1>%s</h1>
                <form>
                <input type="hidden" name="sprache" value="%s">
                <p><label for="code">%s</label></p>
                <p><input type="text" id="code" name="code" dir="ltr" maxlength="40" required autocomplete="off"
                autocapitalize="characters" spellcheck="false" aria-describedby="hilfe"></p>
                <p class="soft" id="hilfe">%s</p>
                <button>%s</button>
                </form>
                """.formatted(
                        said("title"), words.language(), said("code.label"), said("code.help"), said("code.open")));
    }

    String thanks() {
        return told("thanks");
    }

    String gone() {
        return told("gone");
    }

    String busy() {
        return told("busy");
    }

    private String told(String key) {
        return page(
                words.get(key + ".title"), "<h1>" + said(key + ".title") + "</h1><p>" + said(key + ".text") + "</p>");
    }

    private String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <nav aria-label="%s"><ul>%s</ul></nav>
                <main>%s</main>
                </body>
                </html>
                """.formatted(
                        words.language(),
                        words.isRightToLeft() ? "rtl" : "ltr",
                        Html.text(title),
                        STYLE,
                        said("languages"),
                        languages(),
                        body);
    }

    /** Each calls itself as its speakers do. */
    private String languages() {
        return SurveyWords.LANGUAGES.stream()
                .map(each -> """
                        <li><a href="?sprache=%s" lang="%s" hreflang="%s"%s>%s</a></li>\
                        """.formatted(
                                each.language(),
                                each.language(),
                                each.language(),
                                each.language().equals(words.language()) ? " aria-current=\"true\"" : "",
                                Html.text(each.get("language"))))
                .collect(Collectors.joining());
    }

    private String said(String key, Object... arguments) {
        return Html.text(words.get(key, arguments));
    }
}
