package org.brueckenschlag.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Requests that the server itself refuses before any filter sees them (a header too large, {@code %00} in an address, a
 * line that is no HTTP): the same problems and the same page as everywhere.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // inside of the server's own reporter, which then finds the answer written
class ServerErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final Problems problems;

    ServerErrors(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Reporter.class.getName());
                host.getPipeline().addValve(new Reporter(problems));
            }
        });
    }

    private static final class Reporter extends ErrorReportValve {

        private final Problems problems;

        Reporter(Problems problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            var status = HttpStatus.resolve(response.getStatus());
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                write(request, response, status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
            } catch (IOException | IllegalStateException gone) {
                // Nobody is there to read it any more, or something else has begun to answer.
                container.getLogger().debug("no answer to a refused request", gone);
            }
        }

        private void write(Request request, Response response, HttpStatus status) throws IOException {
            if (ApiRequests.isApi(request)) {
                problems.write(request, response, status, ErrorPage.sentence(status));
            } else {
                var page = CalmPage.of(request, response, ErrorPage.sentenceForPeople(status));
                response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
            }
            response.finishResponse();
        }
    }
}
