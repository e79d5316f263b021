package org.brueckenschlag.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.brueckenschlag.shared.Refused;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the server answers where neither a view nor a door of the API came to speak (an address that it refuses to read,
 * a fault in a filter): a problem for programs, one sentence for people; never what went wrong inside.
 */
@Controller
class ErrorPage implements ErrorController {

    private final Problems problems;

    ErrorPage(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        var known = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        if (ApiRequests.isApi(request)) {
            if (known == HttpStatus.NOT_FOUND) {
                problems.write(request, response, new Refused(RestRefusal.UNKNOWN_PATH));
            } else {
                problems.write(request, response, known, sentence(known));
            }
            return;
        }
        response.setStatus(known.value());
        var page = CalmPage.of(request, response, sentenceForPeople(known));
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    static String sentenceForPeople(HttpStatus status) {
        var sentence = sentence(status);
        return sentence.equals(RestRefusal.MALFORMED.key()) ? "rest.page.unreadable" : sentence;
    }

    static String sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> RestRefusal.UNKNOWN_PATH.key();
            case METHOD_NOT_ALLOWED -> "rest.method";
            case CONTENT_TOO_LARGE -> "rest.too-large";
            case FORBIDDEN -> "rest.forbidden";
            case NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED -> RestRefusal.MALFORMED.key();
            default -> status.is4xxClientError() ? RestRefusal.MALFORMED.key() : "rest.fault-without-reference";
        };
    }
}
