package org.brueckenschlag.rest.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.brueckenschlag.survey.SurveyAnswer;
import org.brueckenschlag.survey.SurveyAnswering;
import org.brueckenschlag.survey.SurveyAnswering.Asked;
import org.brueckenschlag.survey.SurveyQuestion;
import org.brueckenschlag.survey.SurveyWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Answering a survey by the code of a sheet. Looking uses nothing up, so that a phone may show a preview; a code that
 * is none, one that was used and one whose survey is over are answered alike.
 */
@Controller
class SurveyPages {

    static final String PATH = "/umfrage";

    private static final String LANGUAGE = "sprache";
    private static final String CODE = "code";
    private static final String THANKS = "danke";
    private static final Pattern NOT_IN_A_CODE = Pattern.compile("[^A-Za-z0-9]+");

    private final SurveyAnswering answering;
    private final WrongCodes wrongCodes;

    SurveyPages(SurveyAnswering answering, WrongCodes wrongCodes) {
        this.answering = answering;
        this.wrongCodes = wrongCodes;
    }

    /** For whoever types. */
    @GetMapping(PATH)
    ResponseEntity<String> begin(HttpServletRequest request) {
        var page = page(request);
        var typed = request.getParameter(CODE);
        if (typed != null && !typed.isBlank()) {
            return to(PATH + "/" + NOT_IN_A_CODE.matcher(typed.strip()).replaceAll("-"), page);
        }
        return answer(HttpStatus.OK, page, page.asksForTheCode());
    }

    @GetMapping(PATH + "/{code}")
    ResponseEntity<String> ask(@PathVariable String code, HttpServletRequest request) {
        var page = page(request);
        if (code.equals(THANKS)) {
            return answer(HttpStatus.OK, page, page.thanks());
        }
        if (!wrongCodes.mayTry(request.getRemoteAddr())) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, page, page.busy());
        }
        return answering
                .find(code)
                .map(asked -> answer(HttpStatus.OK, page, page.form(asked, Map.of(), false)))
                .orElseGet(() -> gone(code, page, request));
    }

    @PostMapping(PATH + "/{code}")
    ResponseEntity<String> answer(@PathVariable String code, HttpServletRequest request) {
        var page = page(request);
        if (!wrongCodes.mayTry(request.getRemoteAddr())) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, page, page.busy());
        }
        var asked = answering.find(code);
        if (asked.isEmpty()) {
            return gone(code, page, request);
        }
        var given = given(asked.get(), request);
        if (given.isEmpty() || given.get().isEmpty()) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, page, page.form(asked.get(), given.orElse(Map.of()), true));
        }
        if (!answering.answer(code, given.get())) {
            return gone(code, page, request);
        }
        wrongCodes.used(code);
        return to(PATH + "/" + THANKS, page);
    }

    /** Empty where something was sent that no form of ours sends. */
    private static Optional<Map<SurveyQuestion, SurveyAnswer>> given(Asked asked, HttpServletRequest request) {
        var given = new EnumMap<SurveyQuestion, SurveyAnswer>(SurveyQuestion.class);
        var keys = asked.questions().stream().map(SurveyQuestion::key).toList();
        if (!request.getParameterMap().keySet().stream()
                .allMatch(name -> name.equals(LANGUAGE) || keys.contains(name))) {
            return Optional.empty();
        }
        for (var question : asked.questions()) {
            var sent = request.getParameterValues(question.key());
            if (sent == null || sent.length == 1 && sent[0].equals(SurveyPage.NONE)) {
                continue;
            }
            var answer = sent.length == 1 ? SurveyAnswer.of(sent[0]) : Optional.<SurveyAnswer>empty();
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            given.put(question, answer.get());
        }
        return Optional.of(given);
    }

    private ResponseEntity<String> gone(String code, SurveyPage page, HttpServletRequest request) {
        if (wrongCodes.wrong(request.getRemoteAddr(), code)) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, page, page.busy());
        }
        return answer(HttpStatus.NOT_FOUND, page, page.gone());
    }

    private static ResponseEntity<String> to(String path, SurveyPage page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path + "?" + LANGUAGE + "=" + page.words().language()))
                .build();
    }

    private static ResponseEntity<String> answer(HttpStatus status, SurveyPage page, String html) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, page.words().language())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(html);
    }

    private static SurveyPage page(HttpServletRequest request) {
        // without the header the server would name its own language
        var spoken = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.<Locale>of()
                : Collections.list(request.getLocales());
        return new SurveyPage(words(request.getParameter(LANGUAGE), spoken));
    }

    private static SurveyWords words(@Nullable String chosen, List<Locale> spoken) {
        return Optional.ofNullable(chosen)
                .flatMap(SurveyWords::in)
                .or(() -> spoken.stream()
                        .flatMap(locale -> SurveyWords.in(locale.getLanguage()).stream())
                        .findFirst())
                .orElse(SurveyWords.LANGUAGES.getFirst());
    }
}
