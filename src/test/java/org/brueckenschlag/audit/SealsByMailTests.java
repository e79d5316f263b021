package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import org.brueckenschlag.audit.log.Checkpoint;
import org.brueckenschlag.audit.log.LogHash;
import org.brueckenschlag.audit.log.SignedNote;
import org.brueckenschlag.audit.log.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Over SMTP, to a server that answers as RFC 5321 says. */
class SealsByMailTests {

    private static final String TO = "pruefstelle@example.org";

    private final MailServer server = new MailServer();
    private final SigningKey key = SigningKey.create("brueckenschlag-3f9a1c20");

    SealsByMailTests() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void arriveSoThatTheReceiverCanCheckTheirSignature() throws Exception {
        var seal = seal(18_204);

        assertThat(place(server.port()).send(seal, 0)).isEmpty();

        assertThat(server.received()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()[0]).hasToString(TO);
            assertThat(mail.getFrom()[0]).hasToString("siegel@example.org");
            assertThat(mail.getSubject()).contains("18");
            var text = String.valueOf(mail.getContent()).replace("\r\n", "\n");
            var note = SignedNote.parse(
                    text.substring(text.indexOf("brueckenschlag-3f9a1c20\n")).strip() + "\n");
            assertThat(note.isSignedBy(key.verifierKey())).isTrue();
            assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(18_204);
        });
    }

    @Test
    void thatTheServerRefusesAreRecordedAsNotArrived() throws Exception {
        server.refuseEverybody();

        assertThatThrownBy(() -> place(server.port()).send(seal(5), 0))
                .isInstanceOf(SendingFailed.class)
                .hasMessage("mail-failed");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void failWhereNoServerIsNamedOrNobodyAnswers() throws Exception {
        assertThatThrownBy(() -> place(new StaticListableBeanFactory()).send(seal(5), 0))
                .hasMessage("no-mail-host");

        // held, so that no other server can take it meanwhile
        try (var port = new Socket()) {
            port.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            assertThatThrownBy(() -> place(port.getLocalPort()).send(seal(5), 0))
                    .hasMessage("mail-failed");
        }
    }

    @Test
    void leaveNoAddressInTheRecordAndGoOnceADay() {
        assertThat(place(server.port()).name()).isEqualTo("mail");
        assertThat(place(server.port()).pause()).isEqualTo(Duration.ofDays(1));
    }

    private MailPlace place(int port) {
        var beans = new StaticListableBeanFactory();
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        beans.addBean("mail", sender);
        return place(beans);
    }

    private static MailPlace place(StaticListableBeanFactory beans) {
        return new MailPlace(beans.getBeanProvider(JavaMailSender.class), TO, "siegel@example.org");
    }

    private Seal seal(long size) {
        var root = LogHash.ofLeaf(new byte[0]);
        return new Seal(
                size,
                root.hex(),
                Instant.EPOCH,
                new Checkpoint("brueckenschlag-3f9a1c20", size, root)
                        .signedBy(key)
                        .toString());
    }
}
