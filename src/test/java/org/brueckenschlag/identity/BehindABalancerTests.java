package org.brueckenschlag.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** Whom the program takes a caller for. */
class BehindABalancerTests {

    @Test
    void theNamedProxyIsBelieved() throws Exception {
        assertThat(callerSeen(List.of("127.0.0.1"), "203.0.113.9")).isEqualTo("203.0.113.9 https agentur.example");
    }

    @Test
    void whatStoodInTheHeaderBeforeIsNot() throws Exception {
        assertThat(callerSeen(List.of("10.0.0.5", " 127.0.0.1"), "192.0.2.1, 203.0.113.9"))
                .startsWith("203.0.113.9 ");
    }

    @Test
    void nobodyElseIs() throws Exception {
        assertThat(callerSeen(List.of(), "203.0.113.9")).isEqualTo("127.0.0.1 http 127.0.0.1");
        assertThat(callerSeen(List.of("10.0.0.5", "127.0.0.12"), "203.0.113.9")).startsWith("127.0.0.1 http ");
    }

    @Test
    void aNameIsNoAddress() {
        assertThatThrownBy(() -> new NamedProxies(List.of("10.0.0.5", "balancer.example")))
                .hasMessageContaining("BRUECKENSCHLAG_PROXIES", "balancer.example");
    }

    private static String callerSeen(List<String> proxies, String forwardedFor) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        new NamedProxies(proxies).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("caller", new Caller()).addMapping("/"));
        server.start();
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-For", forwardedFor)
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", "agentur.example")
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        } finally {
            server.stop();
        }
    }

    private static final class Caller extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .print(request.getRemoteAddr() + " " + request.getScheme() + " " + request.getServerName());
        }
    }
}
