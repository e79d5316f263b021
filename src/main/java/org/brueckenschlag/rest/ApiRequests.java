package org.brueckenschlag.rest;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything that programs ask, also where the server turns to its error page for it. */
final class ApiRequests implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        return isApi(request);
    }

    static boolean isApi(HttpServletRequest request) {
        // The error page has an address of its own; without this it would fall to the views and lead to their sign-in.
        var path = request.getDispatcherType() == DispatcherType.ERROR
                ? (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)
                : request.getRequestURI();
        return isUnder(path, "/api") || isUnder(path, "/engine-rest");
    }

    private static boolean isUnder(@Nullable String path, String root) {
        return path != null && (path.equals(root) || path.startsWith(root + "/"));
    }
}
