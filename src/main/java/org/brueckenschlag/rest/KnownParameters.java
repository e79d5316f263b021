package org.brueckenschlag.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A parameter that a door does not know is refused, and so is one that comes twice: a list that was meant to be
 * narrowed by a mistyped {@code asignee} would otherwise show everything.
 */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    private static final int LONGEST_NAME = 100;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod door
                && ApiRequests.isApi(request)
                && door.getBeanType().getPackage().equals(KnownParameters.class.getPackage())) {
            check(request, namesOf(door));
        }
        return true;
    }

    private static void check(HttpServletRequest request, Set<String> known) {
        var parameters = new Parameters();
        request.getParameterMap().forEach((name, values) -> {
            var field = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
            if (!known.contains(name)) {
                parameters.refuse(field, "rest.unknown-parameter");
            } else if (values.length > 1) {
                parameters.refuse(field, "rest.parameter-twice");
            }
        });
        parameters.check();
    }

    private static Set<String> namesOf(HandlerMethod door) {
        return Arrays.stream(door.getMethod().getParameters())
                .filter(parameter -> AnnotatedElementUtils.hasAnnotation(parameter, RequestParam.class))
                .map(KnownParameters::nameOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String nameOf(java.lang.reflect.Parameter parameter) {
        var named = AnnotatedElementUtils.getMergedAnnotation(parameter, RequestParam.class);
        return named == null || named.name().isEmpty() ? parameter.getName() : named.name();
    }
}
