package org.brueckenschlag.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** As much of RFC 5321 as a client needs that delivers one message after another. */
final class MailServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final BlockingQueue<MimeMessage> received = new LinkedBlockingQueue<>();
    private final Thread thread = Thread.ofPlatform().daemon().start(this::serve);
    private volatile boolean isFull;

    MailServer() throws IOException {}

    int port() {
        return socket.getLocalPort();
    }

    /** From now on nobody is known here. */
    void refuseEverybody() {
        isFull = true;
    }

    void acceptEverybody() {
        isFull = false;
    }

    List<MimeMessage> received() {
        return List.copyOf(received);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException | MessagingException e) {
                // the client went away, or the test is over
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException, MessagingException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
        say(client, "220 localhost");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            switch (line.toUpperCase(Locale.ROOT).split("[ :]")[0]) {
                case "RCPT" -> say(client, isFull ? "550 nobody of that name" : "250 ok");
                case "DATA" -> {
                    say(client, "354 go on");
                    received.add(message(lines));
                    say(client, "250 ok");
                }
                case "QUIT" -> {
                    say(client, "221 bye");
                    return;
                }
                default -> say(client, "250 ok");
            }
        }
    }

    private static MimeMessage message(BufferedReader lines) throws IOException, MessagingException {
        var text = new StringBuilder();
        for (var line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            text.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        return new MimeMessage(null, new ByteArrayInputStream(text.toString().getBytes(ISO_8859_1)));
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        thread.interrupt();
    }
}
