package org.brueckenschlag.audit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.brueckenschlag.audit.log.MerkleTree;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/**
 * A witness that keeps seals and signs that each continues the one before (C2SP tlog-witness, {@code add-checkpoint}).
 * Whoever asks it later knows that we have not told two stories.
 */
@Component
@ConditionalOnExpression("'${brueckenschlag.trail.witness-url:}' != ''")
class WitnessPlace implements SealPlace {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Pattern SIZE = Pattern.compile("(0|[1-9][0-9]{0,17})\\n?");
    private static final int LONGEST_ANSWER = 4_000;

    private final URI address;
    private final JdbcLog log;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    WitnessPlace(@Value("${brueckenschlag.trail.witness-url}") URI address, JdbcLog log) {
        this.address = address;
        this.log = log;
    }

    @Override
    public String name() {
        return String.valueOf(address.getHost());
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String send(Seal seal, long known) throws SendingFailed {
        var answer = post(seal, Math.min(known, seal.size()));
        if (answer.statusCode() == 409) {
            // It has another size than we thought, and says which.
            var has = SIZE.matcher(answer.body());
            if (!has.matches() || Long.parseLong(has.group(1)) > seal.size()) {
                throw new SendingFailed("conflict");
            }
            answer = post(seal, Long.parseLong(has.group(1)));
        }
        if (answer.statusCode() != 200) {
            throw new SendingFailed("refused-" + answer.statusCode());
        }
        return answer.body().length() > LONGEST_ANSWER ? "" : answer.body();
    }

    private HttpResponse<String> post(Seal seal, long known) throws SendingFailed {
        var body = new StringBuilder("old " + known + "\n");
        for (var hash : new MerkleTree(seal.size(), log).consistency(known).path()) {
            body.append(Base64.getEncoder().encodeToString(hash.bytes())).append('\n');
        }
        body.append('\n').append(seal.note());
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new SendingFailed("unreachable", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SendingFailed("interrupted", e);
        }
    }
}
