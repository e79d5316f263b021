package org.brueckenschlag.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns whatever is thrown behind a door of the API into a problem. */
@Component
class ApiFaults implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

    private final Problems problems;

    ApiFaults(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!ApiRequests.isApi(request)) {
            return null;
        }
        try {
            answer(request, response, thrown);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown) throws IOException {
        switch (thrown) {
            case Refused refused -> problems.write(request, response, refused);
            case HttpMessageNotReadableException unreadable -> answerUnreadable(request, response, unreadable);
            case InvalidParameterException unreadable ->
                problems.write(request, response, new Refused(RestRefusal.MALFORMED));
            // The firewall looks at parameters when somebody asks for them, which is here.
            case RequestRejectedException unreadable ->
                problems.write(request, response, new Refused(RestRefusal.MALFORMED));
            case NoResourceFoundException none ->
                problems.write(request, response, new Refused(RestRefusal.UNKNOWN_PATH));
            case NoHandlerFoundException none ->
                problems.write(request, response, new Refused(RestRefusal.UNKNOWN_PATH));
            case HttpRequestMethodNotSupportedException wrong -> {
                var allowed = wrong.getSupportedMethods();
                if (allowed != null) {
                    response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
                }
                problems.write(request, response, HttpStatus.METHOD_NOT_ALLOWED, "rest.method");
            }
            case HttpMediaTypeNotSupportedException wrong ->
                problems.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, mediaTypeKey(request));
            case HttpMediaTypeNotAcceptableException wrong ->
                problems.write(request, response, HttpStatus.NOT_ACCEPTABLE, "rest.not-acceptable");
            case MaxUploadSizeExceededException tooLarge ->
                problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "rest.package-too-large");
            case MissingServletRequestPartException missing ->
                problems.write(
                        request,
                        response,
                        new Refused(
                                RestRefusal.PARAMETERS,
                                List.of(Finding.of(missing.getRequestPartName(), "rest.file-missing"))));
            case MultipartException unreadable -> problems.write(request, response, new Refused(RestRefusal.MALFORMED));
            case ConcurrencyFailureException busy ->
                problems.write(request, response, new Refused(RestRefusal.CONFLICT));
            default -> answerFault(request, response, thrown);
        }
    }

    private static String mediaTypeKey(HttpServletRequest request) {
        return ApiSecurity.takesPackages(request) ? "rest.media-type-files" : "rest.media-type";
    }

    private void answerUnreadable(
            HttpServletRequest request, HttpServletResponse response, HttpMessageNotReadableException unreadable)
            throws IOException {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.TooLarge) {
                problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "rest.too-large");
                return;
            }
            if (cause instanceof DatabindException wrong && !wrong.getPath().isEmpty()) {
                var key = wrong instanceof UnrecognizedPropertyException ? "rest.unknown-field" : "rest.wrong-type";
                var finding = Finding.of(pathOf(wrong), key);
                problems.write(request, response, new Refused(RestRefusal.MALFORMED, List.of(finding)));
                return;
            }
        }
        problems.write(request, response, new Refused(RestRefusal.MALFORMED));
    }

    private void answerFault(HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Fault {} in {} {}",
                reference,
                request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                thrown);
        problems.writeFault(request, response, reference);
    }

    private static String pathOf(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .map(name -> name == null ? "[]" : name)
                .collect(Collectors.joining("."));
    }
}
