package org.brueckenschlag.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The program as people run it: a process of its own, on a free port, with the class path of the delivered jar (the
 * build writes it down) and a data folder of its own. Its log is {@code target/whole/<name>.log}.
 */
final class RunningProgram implements AutoCloseable {

    private static final Path CLASS_PATH = Path.of("target", "runtime-class-path");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final URI address;
    private final Path log;
    private final Set<String> viewsLookedAt = new HashSet<>();

    private RunningProgram(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * Returns when the sign-in page is served.
     *
     * @param name name of the log file; a second start with that name goes on in it
     * @param settings further properties, {@code brueckenschlag.demo.data=false}
     */
    static RunningProgram start(String name, Path dataFolder, String... settings) throws IOException {
        var port = freePort();
        var log = Files.createDirectories(Path.of("target", "whole")).resolve(name + ".log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms300m",
                "-Xmx768m",
                // else the collector looks through everything each time more classes are there than it thought
                "-XX:MetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // which alone would leave so little room for code that the collector has to look for old code again and
                // again
                "-XX:ReservedCodeCacheSize=128m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                "target/classes" + System.getProperty("path.separator")
                        + Files.readString(CLASS_PATH).strip(),
                "org.brueckenschlag.BrueckenschlagApplication",
                "--server.port=" + port,
                "--brueckenschlag.data-dir=" + dataFolder));
        for (var setting : settings) {
            command.add("--" + setting);
        }
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        var program = new RunningProgram(process, URI.create("http://localhost:" + port), log);
        try {
            program.awaitSignInPage();
        } catch (RuntimeException e) {
            program.kill();
            throw e;
        }
        return program;
    }

    URI at(String path) {
        return address.resolve(path);
    }

    /** Signals an account's requests to the REST API. */
    Api api(String account) {
        return new Api(address.resolve("/api/v1/"), account);
    }

    /** As {@code kill -9}: no shutdown hook runs, no buffer is flushed. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether nobody looked at this view before; from now on somebody did. */
    boolean isLookedAtFirst(String view) {
        return viewsLookedAt.add(view);
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** As Ctrl+C. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the program did not stop when it was asked to; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitSignInPage() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(at("/anmelden")).timeout(PATIENCE).build();
            while (process.isAlive() && System.nanoTime() < end) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // nobody listens yet
                }
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("the program did not start:\n" + endOfLog());
    }

    private String endOfLog() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
