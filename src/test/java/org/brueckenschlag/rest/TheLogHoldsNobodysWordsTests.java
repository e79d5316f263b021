package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever somebody sends, and however the program stumbles over it: the log knows that it did, not what was sent. */
@RestTest
@ExtendWith(OutputCaptureExtension.class)
@Import(TheLogHoldsNobodysWordsTests.Stumbling.class)
class TheLogHoldsNobodysWordsTests {

    static final String MARK = "Erika-Mustermann-4711";
    static final String START = "/api/v1/processes/konfliktmediation/matters";
    static final Logger LOG = LoggerFactory.getLogger(TheLogHoldsNobodysWordsTests.class);

    final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());

    @LocalServerPort
    int port;

    Client fachkraft;

    @BeforeEach
    void tellMore() {
        fachkraft = new Client(port).as("fachkraft");
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
    }

    @AfterEach
    void tellLess() {
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    }

    @Test
    void notWhatIsRefused(CapturedOutput log) {
        fachkraft.post(START, "{\"socialSpace\": \"" + MARK);
        fachkraft.post(START, Map.of("socialSpace", MARK, "answers", Map.of(MARK, MARK, "thema", MARK)));
        fachkraft.post(START, "{\"" + MARK + "\": 1}");
        for (var address : List.of("/api/v1/matters/", "/api/v1/tasks/", "/api/v1/", "/" + MARK + "/")) {
            fachkraft.get(address + MARK);
        }
        fachkraft.get("/api/v1/tasks?q=" + MARK + "&after=" + MARK + "&" + MARK + "=1");
        fachkraft.with("Accept-Language", MARK).with("Accept", MARK).get("/api/v1/tasks");
        new Client(port).as(MARK, MARK).get("/api/v1/tasks");
        new Client(port).with("Authorization", "Basic " + MARK).get("/api/v1/tasks");

        assertThat(log.getAll()).doesNotContain(MARK);
    }

    @Test
    void notWhatTheServerCannotRead(CapturedOutput log) {
        var raw = new RawHttp(port);
        raw.ask("GET /api/v1/matters/" + MARK + "<b> HTTP/1.1");
        raw.ask("GET /api/v1/matters/" + MARK + "%00 HTTP/1.1");
        raw.ask("GET /api/v1/matters?q=" + MARK + "%zz HTTP/1.1");
        raw.ask("GET /api/v1/matters HTTP/1.1", MARK + "\u0001: x");
        raw.ask("GET /api/v1/matters HTTP/1.1", "Cookie: a=" + MARK + "\u0001");
        raw.ask("GET /api/v1/matters HTTP/1.1", "Content-Length: " + MARK);
        raw.send(MARK + "\r\n\r\n");

        assertThat(log.getAll()).doesNotContain(MARK);
    }

    /** The container writes such a fault into its line as well as below it. */
    @Test
    void notWhatAFaultSays(CapturedOutput log) {
        var answer = fachkraft.with("X-Stumble", MARK).get("/api/v1/tasks");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain(MARK);
        assertThat(log.getAll())
                .contains(IllegalStateException.class.getName(), Stumbling.class.getName())
                .doesNotContain(MARK);
    }

    @Test
    void notWhatADatabaseQuotes(
            @org.springframework.beans.factory.annotation.Autowired JdbcClient jdbc, CapturedOutput log) {
        try {
            jdbc.sql("INSERT INTO agency (id, name) VALUES ('nordwinkel', :name)")
                    .param("name", MARK)
                    .update();
        } catch (DataIntegrityViolationException e) {
            LOG.error("Stumbled over {}", e.getMessage(), e);
        }

        assertThat(log.getAll())
                .contains(
                        "Stumbled over …",
                        "caused by org.h2.jdbc.JdbcSQLIntegrityConstraintViolationException: SQL state 23505")
                .doesNotContain(MARK);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Stumbling {

        @Bean
        Filter stumblingFilter() {
            return (request, response, chain) -> {
                var words = ((jakarta.servlet.http.HttpServletRequest) request).getHeader("X-Stumble");
                if (words != null) {
                    throw new IllegalStateException("no good: " + words, new IllegalArgumentException(words));
                }
                chain.doFilter(request, response);
            };
        }
    }
}
