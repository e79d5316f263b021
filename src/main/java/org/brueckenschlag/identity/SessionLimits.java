package org.brueckenschlag.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions 30 minutes after the last thing a person did and 8 hours after they began. The server's own limit is
 * not enough for the first: an open page asks in the background now and then, and that would count. Before Spring
 * Security's filters (order -100), so that the request is already one without a session.
 */
@Component
@Order(-110)
class SessionLimits extends OncePerRequestFilter {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration ALTOGETHER = Duration.ofHours(8);

    private static final String BEGAN = SessionLimits.class.getName() + ".began";
    private static final String LAST = SessionLimits.class.getName() + ".last";

    private final Clock clock;

    SessionLimits(SecurityClock clock) {
        this.clock = clock.clock();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            var now = clock.instant();
            if (isOver(session, now)) {
                session.invalidate();
            } else {
                remember(session, now, isBackground(request));
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isOver(HttpSession session, Instant now) {
        return session.getAttribute(BEGAN) instanceof Instant began
                && session.getAttribute(LAST) instanceof Instant last
                && (now.isAfter(last.plus(IDLE)) || now.isAfter(began.plus(ALTOGETHER)));
    }

    private static void remember(HttpSession session, Instant now, boolean background) {
        if (session.getAttribute(BEGAN) == null) {
            session.setAttribute(BEGAN, now);
            session.setAttribute(LAST, now);
        } else if (!background) {
            session.setAttribute(LAST, now);
        }
    }

    /** What pages send by themselves: a sign of life, and the line on which live updates come. */
    private static boolean isBackground(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && (query.contains("v-r=heartbeat") || query.contains("v-r=push"));
    }
}
