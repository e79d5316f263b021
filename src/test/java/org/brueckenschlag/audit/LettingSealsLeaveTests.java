package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.brueckenschlag.audit.log.Checkpoint;
import org.brueckenschlag.audit.log.ConsistencyProof;
import org.brueckenschlag.audit.log.LogHash;
import org.brueckenschlag.audit.log.SignedNote;
import org.brueckenschlag.audit.log.VerifierKey;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Against a witness that does what C2SP's tlog-witness asks of it. */
class LettingSealsLeaveTests {

    @TempDir
    Path folder;

    Witness witness;
    JdbcTrail trail;
    JdbcLog log;
    Sequencer sequencer;
    WitnessPlace place;
    int entries;

    @BeforeEach
    void begin() throws IOException {
        var database = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=9000");
        var node = new LogForTests(database);
        trail = node.trail;
        log = node.log;
        var files = node.key(folder);
        sequencer = node.sequencer(files, event -> {});
        witness = new Witness(VerifierKey.parse(files.currentVkey()));
        place = new WitnessPlace(witness.address(), log);
    }

    @AfterEach
    void end() {
        witness.server.stop(0);
    }

    @Test
    void aWitnessAcceptsEachSealThatContinuesTheOneBefore() throws Exception {
        for (var more : List.of(3, 1, 300, 7)) {
            var known = witness.size;
            var seal = sealAfter(more);

            assertThat(place.send(seal, known)).isEqualTo("\u2014 zeuge AAAA\n");
            assertThat(witness.size).isEqualTo(seal.size());
        }
    }

    @Test
    void aWitnessThatHasAnotherSizeThanWeThoughtIsToldFromThere() throws Exception {
        place.send(sealAfter(5), 0);
        var seal = sealAfter(5);

        place.send(seal, 0);

        assertThat(witness.size).isEqualTo(10);
        assertThat(witness.asked).containsExactly(200, 409, 200);
    }

    @Test
    void aRefusalIsTold() throws Exception {
        witness.answers = 403;

        assertThatThrownBy(() -> place.send(sealAfter(1), 0))
                .isInstanceOf(SendingFailed.class)
                .hasMessage("refused-403");
    }

    @Test
    void aWitnessThatIsNotThereIsTold() {
        witness.server.stop(0);

        assertThatThrownBy(() -> place.send(sealAfter(1), 0))
                .isInstanceOf(SendingFailed.class)
                .hasMessage("unreachable");
    }

    private Seal sealAfter(int more) {
        for (var number = 0; number < more; number++) {
            var chain = Chain.ofMatter(new MatterId("m-1"), new AgencyId("nordwinkel"));
            var at = Instant.parse("2026-11-02T08:15:30.120Z").plusMillis(entries++);
            trail.append(trail.last(chain)
                    .next(at, new Doer(new ActorId("k-1"), List.of()), List.of(TrailStep.of("x", at, Map.of()))));
        }
        return sequencer.catchUp().orElseThrow();
    }

    /** Keeps the last seal and refuses what does not continue it. */
    private static final class Witness {

        private final VerifierKey key;
        private final HttpServer server;
        private final List<Integer> asked = new ArrayList<>();
        private long size;
        private LogHash root = LogHash.ofNothing();
        private int answers;

        Witness(VerifierKey key) throws IOException {
            this.key = key;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/add-checkpoint", this::answer);
            server.start();
        }

        URI address() {
            return URI.create("http://localhost:" + server.getAddress().getPort() + "/add-checkpoint");
        }

        private void answer(HttpExchange exchange) throws IOException {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var end = body.indexOf("\n\n");
            var lines = body.substring(0, end).split("\n");
            var note = SignedNote.parse(body.substring(end + 2));
            var seal = Checkpoint.parse(note.text());
            var old = Long.parseLong(lines[0].substring("old ".length()));
            var path = new ArrayList<LogHash>();
            for (var line = 1; line < lines.length; line++) {
                path.add(LogHash.of(Base64.getDecoder().decode(lines[line])));
            }
            var status = answers;
            if (status == 0 && !note.isSignedBy(key)) {
                status = 403;
            } else if (status == 0 && old != size) {
                status = 409;
            } else if (status == 0 && !new ConsistencyProof(old, seal.size(), path).proves(root, seal.root())) {
                status = 422;
            } else if (status == 0) {
                status = 200;
                size = seal.size();
                root = seal.root();
            }
            asked.add(status);
            var text = (status == 409 ? size + "\n" : status == 200 ? "\u2014 zeuge AAAA\n" : "")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, text.length == 0 ? -1 : text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        }
    }
}
