package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.brueckenschlag.audit.log.SignedNote;
import org.brueckenschlag.audit.log.VerifierKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * From the environment variables of an installation to a mail in a box, and to what its page and its trail say of it.
 */
@SpringBootTest
@ActiveProfiles("production")
@ContextConfiguration(initializers = SealsByMailAsConfiguredTests.Installation.class)
@DirtiesContext
class SealsByMailAsConfiguredTests {

    private static final MailServer SERVER = server();

    @Autowired
    Sequencer sequencer;

    @Autowired
    SealSending sending;

    @Autowired
    Proofs proofs;

    @Autowired
    JdbcTrailForTests tables;

    @AfterAll
    static void stop() throws IOException {
        SERVER.close();
    }

    @Test
    void aSealThatDidNotArriveIsRecordedAndArrivesAnHourLater() throws Exception {
        SERVER.refuseEverybody();
        sequencer.catchUp();
        sending.send();

        assertThat(proofs.sent()).singleElement().satisfies(sent -> {
            assertThat(sent.place()).isEqualTo("mail");
            assertThat(sent.result()).isEqualTo("mail-failed");
            assertThat(sent.arrivedAt()).isNull();
        });
        assertThat(told()).containsExactly("mail-failed");

        SERVER.acceptEverybody();
        sending.send();
        assertThat(SERVER.received()).as("within the hour").isEmpty();

        tables.alter("UPDATE audit_sending SET at = DATEADD('MINUTE', -61, at)");
        sequencer.catchUp();
        sending.send();

        assertThat(proofs.sent()).singleElement().satisfies(sent -> {
            assertThat(sent.result()).isEqualTo(SealSent.OK);
            assertThat(sent.arrivedAt()).isNotNull();
        });
        assertThat(told()).containsExactly("mail-failed", "ok");
        assertThat(SERVER.received()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()[0]).hasToString("pruefstelle@example.org");
            assertThat(mail.getFrom()[0]).hasToString("siegel@example.org");
            var text = String.valueOf(mail.getContent()).replace("\r\n", "\n");
            var note = SignedNote.parse(
                    text.substring(text.indexOf("brueckenschlag-")).strip() + "\n");
            assertThat(note.isSignedBy(VerifierKey.parse(proofs.vkeys().getLast())))
                    .isTrue();
        });
    }

    private List<String> told() {
        return tables.contentsOf("system").stream()
                .filter(content -> content.contains("\"kind\":\"seal_sent\""))
                .map(content -> content.replaceFirst(".*\"result\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private static MailServer server() {
        try {
            return new MailServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What whoever runs it sets, as it reaches the program. */
    static final class Installation implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var folder = Path.of("target", "test-keys", UUID.randomUUID().toString());
            // "./brueckenschlag key" made it
            new SigningKeys(folder.resolve("siegel.key"), true);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new SystemEnvironmentPropertySource(
                            "installation-systemEnvironment",
                            Map.of(
                                    "BRUECKENSCHLAG_DB_URL", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                                    "BRUECKENSCHLAG_DB_USER", "somebody",
                                    "BRUECKENSCHLAG_DB_PASSWORD", "something",
                                    "BRUECKENSCHLAG_DATA_DIR", folder.toString(),
                                    "BRUECKENSCHLAG_SIGNING_KEY",
                                            folder.resolve("siegel.key").toString(),
                                    "BRUECKENSCHLAG_PROCESSES", "konfliktmediation",
                                    "BRUECKENSCHLAG_SEAL_MAIL_TO", "pruefstelle@example.org",
                                    "BRUECKENSCHLAG_SEAL_MAIL_FROM", "siegel@example.org",
                                    "SPRING_MAIL_HOST", "localhost",
                                    "SPRING_MAIL_PORT", Integer.toString(SERVER.port()))));
        }
    }
}
