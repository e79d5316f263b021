package org.brueckenschlag.audit;

import java.time.Duration;
import org.brueckenschlag.shared.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** A mailbox outside of the house that gets the newest seal once a day. */
@Component
@ConditionalOnExpression("'${brueckenschlag.trail.mail-to:}' != ''")
class MailPlace implements SealPlace {

    private final ObjectProvider<JavaMailSender> mail;
    private final String to;
    private final String from;

    MailPlace(
            ObjectProvider<JavaMailSender> mail,
            @Value("${brueckenschlag.trail.mail-to}") String to,
            @Value("${brueckenschlag.trail.mail-from:${brueckenschlag.trail.mail-to}}") String from) {
        this.mail = mail;
        this.to = to;
        this.from = from;
    }

    /** Not the address: it may be a person's. */
    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public String send(Seal seal, long known) throws SendingFailed {
        var sender = mail.getIfAvailable();
        if (sender == null) {
            throw new SendingFailed("no-mail-host");
        }
        var texts = Texts.in(Texts.GERMAN);
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(texts.get("audit.mail.subject", seal.size()));
        message.setText(texts.get("audit.mail.text") + "\n\n" + seal.note());
        try {
            sender.send(message);
            return "";
        } catch (MailException e) {
            throw new SendingFailed("mail-failed", e);
        }
    }
}
